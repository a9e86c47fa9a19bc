package io.bundlecast.simulation.course;

import io.bundlecast.integration.Goal;
import io.bundlecast.result.CourseAverages.GoalSaving;
import io.bundlecast.result.CourseAverages.Savings;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.Replicates;
import io.bundlecast.simulation.trial.TrialColumns;
import java.util.ArrayList;
import java.util.List;

/** Sums over trials of what the change of each goal saves in the year that the report shows, on each of two ledgers.
 *
 * <p>A goal's part is its Shapley value: what care comes to once more with the goal changed and once without, averaged over all orders in which the four goals could
 * change, each order weighted alike. So what goals do only together is shared between them, and the parts sum to the whole.
 *
 * @see <a href="https://doi.org/10.1515/9781400881970-018">L. S. Shapley, A value for n-person games, Contributions to the Theory of Games II (1953), 307-317</a> */
final class SavingSums {

    /** What payers pay for the care, and what the care costs inside the hospital. They never add up. */
    enum Books {
        SPEND,
        COST
    }

    private static final Goal[] GOALS = Goal.values();

    /** Every set of goals, as bits by their ordinals. */
    static final int SETS = 1 << GOALS.length;

    static final int ALL = SETS - 1;

    private final double[][][] sums = new double[Books.values().length][GOALS.length][Replicates.COUNT];
    private int trials;

    /** Adds a trial.
     *
     * @param dollars what each ledger comes to when a set of goals has changed, by ledger and set */
    void add(int trial, double[][] dollars) {
        trials++;
        for (int books = 0; books < sums.length; books++) {
            for (int goal = 0; goal < GOALS.length; goal++) {
                sums[books][goal][Replicates.of(trial)] += part(dollars[books], goal);
            }
        }
    }

    private static double part(double[] dollars, int goal) {
        double part = 0;
        for (int others = 0; others < SETS; others++) {
            if ((others >> goal & 1) == 0) {
                part += weight(Integer.bitCount(others)) * (dollars[others] - dollars[others | 1 << goal]);
            }
        }
        return part;
    }

    /** The share of orders in which a goal comes after a given set of others: n! (3 - n)! / 4! for n of them. */
    private static double weight(int others) {
        return others == 0 || others == GOALS.length - 1
                ? 1.0 / GOALS.length
                : 1.0 / (GOALS.length * (GOALS.length - 1));
    }

    void add(SavingSums block) {
        trials += block.trials;
        for (int books = 0; books < sums.length; books++) {
            for (int goal = 0; goal < GOALS.length; goal++) {
                for (int replicate = 0; replicate < Replicates.COUNT; replicate++) {
                    sums[books][goal][replicate] += block.sums[books][goal][replicate];
                }
            }
        }
    }

    /** The averages, of the year that they were taken in. */
    Savings in(int year) {
        List<GoalSaving> savings = new ArrayList<>();
        for (Goal goal : GOALS) {
            savings.add(new GoalSaving(goal, mean(Books.SPEND, goal), mean(Books.COST, goal)));
        }
        return new Savings(year, trials, savings);
    }

    /** The mean of a goal's part. Its error is that of the part less its share of all parts, since what all goals save is better known from all trials. */
    private Estimate mean(Books books, Goal goal) {
        double[] means = means(books, goal);
        double[] all = new double[means.length];
        double sizes = 0;
        for (Goal each : GOALS) {
            double[] other = means(books, each);
            sizes += Math.abs(sum(other));
            for (int replicate = 0; replicate < all.length; replicate++) {
                all[replicate] += other[replicate];
            }
        }
        double share = sizes == 0 ? 0 : Math.abs(sum(means)) / sizes;
        double[] beside = new double[means.length];
        for (int replicate = 0; replicate < beside.length; replicate++) {
            beside[replicate] = means[replicate] - share * all[replicate];
        }
        return new Estimate(
                TrialColumns.rounded(sum(means) / means.length, 1),
                TrialColumns.rounded(Replicates.standardError(beside), 1));
    }

    private double[] means(Books books, Goal goal) {
        return Replicates.means(sums[books.ordinal()][goal.ordinal()], trials);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
