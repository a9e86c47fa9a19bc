package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.Replicated;
import java.util.ArrayList;
import java.util.List;

/** The formula with the most of something, and those that cannot be told apart from it: the 90% interval of the paired difference holds zero.
 *
 * @param best what it has, or not a number where no formula has any
 * @param labels the best first */
record ValueRanking(Estimate best, List<String> labels) {

    private static final int NAMED = 3;

    static ValueRanking of(List<String> labels, List<Replicated> statistics) {
        int best = -1;
        for (int i = 0; i < labels.size(); i++) {
            if (statistics.get(i).isKnown() && (best < 0 || value(statistics, i) > value(statistics, best))) {
                best = i;
            }
        }
        if (best < 0) {
            return new ValueRanking(new Estimate(Double.NaN, Double.NaN), List.of());
        }
        List<String> tied = new ArrayList<>(List.of(labels.get(best)));
        for (int i = 0; i < labels.size(); i++) {
            if (i != best && statistics.get(i).isKnown()) {
                Estimate behind = statistics.get(best).less(statistics.get(i));
                if (!(behind.low() > 0)) {
                    tied.add(labels.get(i));
                }
            }
        }
        return new ValueRanking(statistics.get(best).estimate(), List.copyOf(tied));
    }

    private static double value(List<Replicated> statistics, int i) {
        return statistics.get(i).estimate().value();
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    boolean isTied() {
        return labels.size() > 1;
    }

    /** Such as {@code Power index and Merit score}, or {@code Power index and 4 others}. */
    String names() {
        if (labels.size() > NAMED) {
            return labels.get(0) + " and " + (labels.size() - 1) + " others";
        }
        String last = labels.get(labels.size() - 1);
        return isTied() ? String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + last : last;
    }
}
