package io.bundlecast.integration;

import java.util.List;

/** Divides the change of the integration index between two states among the components of integration, so that the parts sum to the change.
 *
 * <p>The index is a product of powers, I = product of G_g^v_g over the goals' scores G. With the logarithmic mean L(a, b) = (a - b) / (ln a - ln b), its change is
 * the sum over goals of L(I1, I0) v_g ln(G1 / G0), exactly; each goal's part is divided by what its components add to its score. Going back gives the
 * same parts with the other sign. One thread's workplace.
 *
 * @see <a href="https://doi.org/10.1016/j.enpol.2003.10.010">B. W. Ang, The LMDI approach to decomposition analysis, Energy Policy 33 (2005), 867-871</a> */
public final class IndexParts {

    private static final Goal[] GOALS = Goal.values();
    private static final double SAME = 1e-12;

    private final GoalScores scores;
    private final double[] before = new double[GOALS.length];
    private final double[] after = new double[GOALS.length];
    private final double[] perPoint = new double[GOALS.length];

    public IndexParts(List<Component> components) {
        this.scores = new GoalScores(components);
    }

    /** Fills the part of each component.
     *
     * @param from maturities at first, in the order of the components
     * @param to maturities at last
     * @param parts index points, which sum to index(to) - index(from) */
    public void of(double[] from, double[] to, double[] parts) {
        scores.of(from, before);
        scores.of(to, after);
        double mean = logarithmicMean(LevelAssessment.index(after), LevelAssessment.index(before));
        for (int goal = 0; goal < GOALS.length; goal++) {
            perPoint[goal] = mean * GOALS[goal].weight() * logarithmPerPoint(after[goal], before[goal]);
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] = perPoint[scores.goal(i)] * scores.weight(i) * (to[i] - from[i]);
        }
    }

    /** How much the logarithm of a goal's score, as far as it counts, changes for each point of the score. */
    private static double logarithmPerPoint(double after, double before) {
        double counted = Math.max(after, LevelAssessment.SMALLEST_SCORE);
        double countedBefore = Math.max(before, LevelAssessment.SMALLEST_SCORE);
        if (Math.abs(after - before) > SAME) {
            return StrictMath.log(counted / countedBefore) / (after - before);
        }
        return before > LevelAssessment.SMALLEST_SCORE ? 1 / before : 0;
    }

    private static double logarithmicMean(double one, double other) {
        return Math.abs(one - other) > SAME ? (one - other) / StrictMath.log(one / other) : one;
    }
}
