package io.bundlecast.simulation.plan;

import io.bundlecast.contract.Rebasing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The years of a trial whose mean replaces the history from which a contract's prices started; those before year 1 count as expected.
 *
 * @param contract its place among the contracts of the scenario
 * @param first first year, counted from 1; may lie before it
 * @param last last year, at least 1 */
public record Baseline(int contract, int first, int last) {

    /** The baselines that move in each year, of all parts of what is held in it.
     *
     * @param held what is held in each year, first year first
     * @param contracts the contracts of the scenario */
    static List<List<Baseline>> of(List<PlannedContract> held, List<PlannedContract> contracts) {
        return IntStream.rangeClosed(1, held.size())
                .mapToObj(year -> inYear(year, held, contracts))
                .toList();
    }

    private static List<Baseline> inYear(int year, List<PlannedContract> held, List<PlannedContract> contracts) {
        List<Baseline> moved = new ArrayList<>();
        for (int part : held.get(year - 1).parts()) {
            Rebasing rebasing = contracts.get(part).settlement().rebasing();
            if (rebasing != null) {
                int takenUp = takenUp(part, year, held);
                int last = rebasing.lastBaselineYear(takenUp, year);
                if (last >= 1) {
                    moved.add(new Baseline(part, rebasing.firstBaselineYear(takenUp, year), last));
                }
            }
        }
        return List.copyOf(moved);
    }

    private static int takenUp(int part, int year, List<PlannedContract> held) {
        int since = year;
        while (since > 1 && held.get(since - 2).parts().contains(part)) {
            since--;
        }
        return since;
    }

    /** Mean of a figure over the years.
     *
     * @param byYear by year, counted from 1 */
    public double mean(double[] byYear) {
        double sum = 0;
        for (int year = first; year <= last; year++) {
            sum += year < 1 ? 1 : byYear[year];
        }
        return sum / (last - first + 1);
    }
}
