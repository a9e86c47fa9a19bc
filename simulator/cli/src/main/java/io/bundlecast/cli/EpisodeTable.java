package io.bundlecast.cli;

import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Measure;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.EpisodeTotals;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a file of episodes adds up to, by episode type. */
record EpisodeTable(PrintWriter out, SimulationPlan plan) {

    private static final String ROW = "  %-34s %9s %11s %18s %9s %18s%s%n";

    /** @param priced whether the episodes state their target prices */
    void print(EpisodeTotals totals, boolean priced) {
        out.println();
        line("line and type", "episodes", "mean weight", "spend", "over cap", "counted spend", "target price", priced);
        for (int cell = 0; cell < plan.cells().size(); cell++) {
            double episodes = totals.total(cell, Measure.EPISODES);
            if (episodes > 0) {
                EpisodeCell type = plan.cells().get(cell);
                line(
                        type.line() + " " + type.type(),
                        number("%,.0f", episodes),
                        number("%.4f", totals.total(cell, Measure.RISK_WEIGHT) / episodes),
                        number("%,.2f", totals.total(cell, Measure.SPEND)),
                        number("%,.0f", totals.episodesOverCap(cell)),
                        number("%,.2f", totals.countedSpend(cell)),
                        number("%,.2f", totals.targets(cell)),
                        priced);
            }
        }
        out.println();
    }

    /** Says which lines of the file a contract leaves alone.
     *
     * @param lines that it settles */
    void printUnsettled(EpisodeTotals totals, Set<String> lines) {
        Set<String> left = new TreeSet<>();
        for (int cell = 0; cell < plan.cells().size(); cell++) {
            if (totals.total(cell, Measure.EPISODES) > 0) {
                left.add(plan.cells().get(cell).line());
            }
        }
        left.removeAll(lines);
        if (!left.isEmpty()) {
            out.println("Note: the contract does not settle the episodes of " + String.join(", ", left) + ".");
            out.println();
        }
    }

    private void line(
            String type,
            String episodes,
            String weight,
            String spend,
            String overCap,
            String counted,
            String target,
            boolean priced) {
        String last = priced ? String.format(Locale.ROOT, " %18s", target) : "";
        out.printf(Locale.ROOT, ROW, type, episodes, weight, spend, overCap, counted, last);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
