package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.Summary;

/** How many futures of fifty end below zero, in words that stay true when hardly any do. */
record Futures(int below, Estimate share, int trials) {

    static Futures of(Summary summary) {
        int below = 0;
        for (double dot : DotPlot.dots(summary)) {
            below += dot < 0 ? 1 : 0;
        }
        return new Futures(below, summary.probabilityBelow(0), summary.trials());
    }

    /** Such as {@code 12 of 50 futures}. */
    String text() {
        if (below == DotPlot.DOTS) {
            return "all " + DotPlot.DOTS + " futures";
        }
        if (below > 0) {
            return below + " of " + DotPlot.DOTS + " futures";
        }
        return share.value() == 0
                ? "none of " + Figures.whole(trials) + " simulated years"
                : "fewer than 1 of 50 futures (" + Unit.PROBABILITY.text(share) + " of simulated years)";
    }

    /** The same at the head of a sentence. */
    String subject() {
        String text = text();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    boolean isPlural() {
        return below > 1;
    }
}
