package io.bundlecast.result;

/** How far pay follows true improvement between years at one level: the rank correlation of a year's pay with improvement that is free of the year's luck.
 *
 * <p>Improvement is a level against the present one in the same trial, so both see the same patients. What luck is left in it is taken out by the twin: trials 2k and 2k + 1 share
 * their parameters and nothing else, so rank of pay in one is set against rank of improvement in the other, and improvement of one against that of the other says how much of it is
 * true. With P the ranks of pay and G those of improvement over the trials of one level, and G' the twin's:
 *
 * <p>correlation = cov(P, G') / sqrt(var(P) x cov(G, G')).
 *
 * <p>True improvement is thus the expected rank of improvement given the trial's parameters. Levels are not pooled: ranks over all levels would mostly say which level a year
 * belongs to, whatever is counted as improvement. */
public final class PayAgreement {

    /** Standard errors by which the true part of improvement must be above zero. */
    private static final double CLEARLY = 3;

    private PayAgreement() {}

    /** The correlation, in [-1, 1]; not a number where nothing is paid or where improvement cannot be told from luck, as at the present level.
     *
     * @param pay ranks by trial
     * @param improvement ranks of the same trials */
    public static Replicated of(Ranks pay, Ranks improvement) {
        double[] withTwin = new double[Replicates.COUNT];
        double[] twins = new double[Replicates.COUNT];
        double[] alone = new double[Replicates.COUNT];
        double[] whole = new double[3];
        for (int i = 0; i < pay.all.length; i++) {
            int r = Replicates.of(i);
            withTwin[r] += pay.withinReplicate[i] * improvement.withinReplicate[i ^ 1];
            twins[r] += improvement.withinReplicate[i] * improvement.withinReplicate[i ^ 1];
            alone[r] += pay.withinReplicate[i] * pay.withinReplicate[i];
            whole[0] += pay.all[i] * improvement.all[i ^ 1];
            whole[1] += improvement.all[i] * improvement.all[i ^ 1];
            whole[2] += pay.all[i] * pay.all[i];
        }
        double[] parts = new double[Replicates.COUNT];
        for (int r = 0; r < parts.length; r++) {
            parts[r] = correlation(withTwin[r], twins[r], alone[r]);
        }
        boolean improves = Summary.mean(twins) > CLEARLY * Replicates.standardError(twins);
        return new Replicated(improves ? correlation(whole[0], whole[1], whole[2]) : Double.NaN, parts);
    }

    private static double correlation(double payWithTwin, double twins, double payAlone) {
        return payAlone == 0 || twins <= 0
                ? Double.NaN
                : Math.max(-1, Math.min(1, payWithTwin / Math.sqrt(payAlone * twins)));
    }
}
