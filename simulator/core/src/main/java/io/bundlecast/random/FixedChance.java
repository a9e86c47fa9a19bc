package io.bundlecast.random;

/** Counts among few cases of which each has the event with one probability: those of {@link Counts#binomial}, to the bit, with what depends on the probability alone worked out once. */
public final class FixedChance {

    private static final int KEPT = 64;

    private final double probability;
    private final double q;
    private final double[] none;

    /** @param probability of each case, in [0, 1] */
    public FixedChance(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be in [0, 1] but was " + probability);
        }
        this.probability = probability;
        this.q = 1 - probability;
        this.none = new double[probability < 1 ? KEPT : 0];
        for (int n = 0; n < none.length; n++) {
            none[n] = StrictMath.exp(n * StrictMath.log1p(-probability));
        }
    }

    public double probability() {
        return probability;
    }

    /** The number among {@code n} cases, rising with the uniform.
     *
     * <p>That no one of n has the event has a probability of at least 1 - n p, which spares most of the work. */
    public int count(int n, double u) {
        if (u < 1 - n * probability) {
            return 0;
        }
        if (n >= none.length || probability == 0 || n * probability > Counts.SMALL_MEAN) {
            return Counts.binomial(n, probability, u);
        }
        return CountSearch.fromZero(none[n], -probability / q, (n + 1.0) * probability / q, n, u);
    }
}
