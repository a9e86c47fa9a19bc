package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import java.util.ArrayList;
import java.util.List;

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
        Spread spread = lens.spread(lens.contract(), lens.level(), stake.measure());
        List<Double> dots = new ArrayList<>();
        for (int i = 0; i < DOTS; i++) {
            dots.add(spread.percentile((i + 0.5) / DOTS).value());
        }
        int losses = (int) dots.stream().filter(dot -> dot < 0).count();
        Caption caption = new Caption(
                stake.id() + "-dots",
                title(lens, stake, spread, losses),
                "Dot plot of " + DOTS + " equally likely years of " + lens.contractTitle() + " at "
                        + lens.levelLabel(lens.level()) + ". "
                        + stake.title() + " runs from "
                        + Unit.DOLLARS.text(dots.get(0), spread.mean().standardError()) + " to "
                        + Unit.DOLLARS.text(dots.get(DOTS - 1), spread.mean().standardError()) + "; " + losses
                        + " dots lie below zero.",
                "Each dot is one of 50 equally likely futures, 2% of the simulated years. Hollow dots lie below zero. The line marks the average.");
        return new DotPlot(caption, stake.title(), List.copyOf(dots), losses, spread.mean(), table(spread));
    }

    @Override
    public Unit unit() {
        return Unit.DOLLARS;
    }

    private static String title(Lens lens, Stake stake, Spread spread, int losses) {
        String under = " under " + lens.contractTitle();
        if (stake == Stake.PAYMENT) {
            under = "";
        }
        String subject = stake == Stake.PAYMENT ? lens.contractTitle() + " " + stake.loses() + " in " : "";
        int below = spread.countBelow(0);
        if (below == 0) {
            return stake == Stake.PAYMENT
                    ? subject + "none of " + Figures.whole(spread.trials()) + " simulated years"
                    : "None of " + Figures.whole(spread.trials()) + " simulated years " + stake.loses() + under;
        }
        if (losses == 0) {
            String share = Unit.PROBABILITY.text(spread.shareBelow(0));
            return stake == Stake.PAYMENT
                    ? subject + "fewer than 1 of 50 futures (" + share + " of simulated years)"
                    : "Fewer than 1 of 50 futures " + stake.loses() + under + " (" + share + " of simulated years)";
        }
        return stake == Stake.PAYMENT
                ? subject + losses + " of 50 futures"
                : losses + " of 50 futures " + (losses == 1 ? stake.loses() : stake.lose()) + under;
    }

    private static DataTable table(Spread spread) {
        List<List<String>> rows = new ArrayList<>();
        for (double p : new double[] {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99}) {
            if (spread.supports(p)) {
                Estimate at = spread.percentile(p);
                rows.add(List.of(
                        "Years below, of 100: " + Math.round(100 * p),
                        Unit.DOLLARS.text(at),
                        Figures.dollars(at.standardError(), 0)));
            }
        }
        rows.add(List.of(
                "Average",
                Unit.DOLLARS.text(spread.mean()),
                Figures.dollars(spread.mean().standardError(), 0)));
        Estimate loss = spread.shareBelow(0);
        rows.add(List.of(
                "Share of years below zero", Unit.PROBABILITY.text(loss), Figures.percent(loss.standardError(), 0)));
        return new DataTable(List.of("Figure", "Value", "Standard error"), rows);
    }
}
