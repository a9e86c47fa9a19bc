package io.bundlecast.cli;

import io.bundlecast.reading.InputDifference;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.Provenance;
import io.bundlecast.result.RunComparison;
import io.bundlecast.result.RunComparison.ComparedFigure;
import io.bundlecast.result.RunComparison.Pairing;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.result.Statistic;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Two runs printed side by side: what they are, where their inputs differ, and the figures of what both have. */
record ComparisonText(PrintWriter out, ComparedRun a, ComparedRun b) {

    /** So many inputs that differ are listed unless all are asked for. */
    static final int FEW = 20;

    private static final int WIDEST_VALUE = 60;

    void printRuns(Pairing pairing) {
        print("A", a);
        print("B", b);
        out.println(
                pairing.isPaired()
                        ? "Paired (same seed, trials, design and version): trial t of A is compared with trial t of B."
                        : "Not paired (" + String.join("; ", pairing.reasons())
                                + "): the errors of A and B are taken as independent.");
        missing("contract", a.result().contracts(), b.result().contracts());
        missing("level", a.result().levels(), b.result().levels());
    }

    private void print(String side, ComparedRun run) {
        Provenance provenance = run.result().provenance();
        out.printf(
                Locale.ROOT, "%s  %s: %,d years, seed %d%n", side, run.name(), provenance.trials(), provenance.seed());
    }

    private void missing(String kind, List<Labelled> inA, List<Labelled> inB) {
        missing("Only A has the " + kind, RunComparison.missing(inA, inB));
        missing("Only B has the " + kind, RunComparison.missing(inB, inA));
    }

    private void missing(String words, List<Labelled> some) {
        if (!some.isEmpty()) {
            out.println(words + (some.size() == 1 ? " " : "s ") + ComparedRun.ids(some) + ".");
        }
    }

    void printInputs(List<InputDifference> differences, int most) {
        out.println();
        if (differences.isEmpty()) {
            out.println("No input differs.");
            return;
        }
        out.println(differences.size() == 1 ? "1 input differs:" : differences.size() + " inputs differ:");
        for (InputDifference each : differences.subList(0, Math.min(most, differences.size()))) {
            out.printf(Locale.ROOT, "  %s%n      A %s%n      B %s%n", each.path(), value(each.a()), value(each.b()));
        }
        if (differences.size() > most) {
            out.println("  and " + (differences.size() - most) + " more; --all-inputs lists them all.");
        }
    }

    private static String value(@Nullable String value) {
        if (value == null) {
            return "(not stated)";
        }
        return value.length() <= WIDEST_VALUE ? value : value.substring(0, WIDEST_VALUE - 3) + "...";
    }

    void printFigures(RunComparison comparison) {
        @Nullable ComparedFigure before = null;
        String measure = comparison.measure().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        for (ComparedFigure figure : comparison.figures()) {
            if (before == null || !before.contract().equals(figure.contract())) {
                out.printf(
                        Locale.ROOT,
                        "%n%s (%s): %s%n",
                        figure.contract().title(),
                        figure.contract().id(),
                        measure);
                out.printf(Locale.ROOT, "  %-26s %16s %16s %16s %12s%n", "", "A", "B", "B less A", "std. error");
            }
            if (before == null
                    || before.statistic().ordinal() >= figure.statistic().ordinal()) {
                out.printf(
                        Locale.ROOT,
                        "  %s (%s)%n",
                        figure.level().title(),
                        figure.level().id());
            }
            print(figure);
            before = figure;
        }
    }

    private void print(ComparedFigure figure) {
        Statistic statistic = figure.statistic();
        Estimate difference = figure.difference();
        out.printf(
                Locale.ROOT,
                "    %-24s %16s %16s %16s %12s%n",
                words(statistic),
                text(statistic, "%,.0f", "%.1f%%", figure.a().value()),
                text(statistic, "%,.0f", "%.1f%%", figure.b().value()),
                text(statistic, "%+,.0f", "%+.1f pp", difference.value()),
                text(statistic, "%,.0f", "%.1f pp", difference.standardError()));
    }

    private static String text(Statistic statistic, String dollars, String share, double value) {
        double shown = statistic.isDollars() ? Math.rint(value) : Math.rint(value * 1000) / 10;
        String format = statistic.isDollars() ? dollars : share;
        return shown == 0
                ? String.format(Locale.ROOT, format.replace("+", ""), 0.0)
                : String.format(Locale.ROOT, format, shown);
    }

    private static String words(Statistic statistic) {
        return switch (statistic) {
            case MEAN -> "mean";
            case CHANCE_OF_LOSS -> "chance of a loss";
            case FIFTH_PERCENTILE -> "5th percentile";
            case WORST_ONE_IN_TWENTY -> "mean of worst 1 in 20";
        };
    }
}
