package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Fifty equally likely futures of a year, each a dot at its dollars; the ones below zero are told apart.
 *
 * <p>Dot i is the quantile at (i + 1/2) / 50, i = 0 to 49.
 *
 * @see <a href="https://doi.org/10.1145/3173574.3173718">Fernandes et al. 2018, Uncertainty displays using quantile dotplots or CDFs improve transit
 *     decision-making</a> */
public record DotPlot(Caption caption, String axis, List<Double> dots, int losses, Estimate mean, DataTable table)
        implements Exhibit {

    public static final int DOTS = 50;

    public static DotPlot of(Lens lens, Stake stake) {
        return of(lens, lens.contract(), lens.level(), stake);
    }

    public static DotPlot of(Lens lens, int contract, int level, Stake stake) {
        Summary summary = lens.summary(contract, level, stake.measure(lens.result()));
        List<Double> dots = dots(summary);
        int losses = (int) dots.stream().filter(dot -> dot < 0).count();
        Caption caption = new Caption(
                stake.id() + "-dots",
                title(lens, contract, level, stake),
                "Dot plot of " + DOTS + " equally likely years of " + lens.contractName(contract) + " at "
                        + lens.levelLabel(level) + ". "
                        + stake.title(lens.result()) + " runs from "
                        + Unit.DOLLARS.text(dot(summary, 0)) + " to "
                        + Unit.DOLLARS.text(dot(summary, DOTS - 1)) + "; " + losses
                        + " dots lie below zero.",
                "Each dot is one of 50 equally likely futures, 2% of the simulated years. Hollow dots lie below zero. The line marks the average.");
        return new DotPlot(caption, stake.title(lens.result()), dots, losses, summary.mean(), table(summary));
    }

    static List<Double> dots(Summary summary) {
        return IntStream.range(0, DOTS).mapToObj(i -> dot(summary, i).value()).toList();
    }

    private static Estimate dot(Summary summary, int index) {
        double edge = 1.0 / summary.trials();
        return summary.percentile(Math.max(edge, Math.min(1 - edge, (index + 0.5) / DOTS)));
    }

    @Override
    public Unit unit() {
        return Unit.DOLLARS;
    }

    private static String title(Lens lens, int contract, int level, Stake stake) {
        String name = lens.contractName(contract);
        Futures futures = Futures.of(lens.summary(contract, level, stake.measure(lens.result())));
        if (stake == Stake.PAYMENT) {
            return lens.isFeeForService(contract)
                    ? name + " is what the other contracts are compared with"
                    : name + " " + stake.loses() + " in " + futures.text();
        }
        String title = futures.subject() + " " + (futures.isPlural() ? stake.lose() : stake.loses()) + " under " + name;
        int plain = lens.feeForService();
        if (plain < 0 || plain == contract) {
            return title;
        }
        Futures before = Futures.of(lens.summary(plain, level, stake.measure(lens.result())));
        return title + "; under fee for service, " + before.text() + (before.isPlural() ? " do" : " does");
    }

    private static DataTable table(Summary summary) {
        List<List<String>> rows = new ArrayList<>();
        for (double p : new double[] {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99}) {
            if (Lens.shows(summary, p)) {
                Estimate at = summary.percentile(p);
                rows.add(List.of(
                        "Years below, of 100: " + Math.round(100 * p),
                        Unit.DOLLARS.text(at),
                        Figures.dollarError(at.standardError())));
            }
        }
        rows.add(List.of(
                "Average",
                Unit.DOLLARS.text(summary.mean()),
                Figures.dollarError(summary.mean().standardError())));
        Estimate loss = summary.probabilityBelow(0);
        rows.add(List.of(
                "Share of years below zero", Unit.PROBABILITY.text(loss), Figures.percentError(loss.standardError())));
        return new DataTable(List.of("Figure", "Value", "Standard error"), rows);
    }
}
