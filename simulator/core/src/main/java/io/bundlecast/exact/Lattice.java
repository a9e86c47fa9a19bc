package io.bundlecast.exact;

import io.bundlecast.random.Law;
import io.bundlecast.random.TractableLaw;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** An amount that takes the values 0, h, 2h, ... with known probabilities: the exact answer that stands beside a simulated one.
 *
 * <p>Sums, mixtures, limits and random numbers of such amounts are again such amounts. A law put on the grid keeps its mean exactly and gains at most
 * h^2/4 of variance. */
public final class Lattice implements TractableLaw {
    private static final int MOST_CELLS = 1 << 22;
    /** Standard deviations above the mean beyond which a sum has no probability that double precision can see: nearly normal, and as skewed as an exponential. */
    private static final double NORMAL_REACH = 14;

    private static final double SKEWED_REACH = 30;
    private static final double GRID_TOLERANCE = 1e-9;

    private final double step;
    private final double[] probabilities;
    private final double[] cumulative;
    private final double[] limited;

    private Lattice(double step, double[] probabilities) {
        if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step must be positive but was " + step);
        }
        this.step = step;
        this.probabilities = probabilities;
        this.cumulative = new double[probabilities.length];
        this.limited = new double[probabilities.length];
        double sum = 0;
        double below = 0;
        for (int k = 0; k < probabilities.length; k++) {
            limited[k] = below;
            sum += probabilities[k];
            cumulative[k] = sum;
            below += step * Math.max(0, 1 - sum);
        }
    }

    /** The values 0, step, 2 step, ... with these probabilities. */
    public static Lattice of(double step, double... probabilities) {
        checkProbabilities(probabilities);
        return new Lattice(step, probabilities.clone());
    }

    /** A law of amounts of at least 0 on a grid of {@code cells} values; the last value stands for all beyond it. */
    public static Lattice discretize(Law law, double step, int cells) {
        if (cells < 2) {
            throw new IllegalArgumentException("cells must be at least 2 but was " + cells);
        }
        return new Lattice(step, Discretization.of(law, step, cells));
    }

    /** One of several amounts, with these chances. */
    public static Lattice mixture(double[] weights, Lattice... parts) {
        checkProbabilities(weights);
        int cells = 0;
        for (Lattice part : parts) {
            parts[0].checkSameStep(part);
            cells = Math.max(cells, part.probabilities.length);
        }
        double[] sum = new double[cells];
        for (int i = 0; i < parts.length; i++) {
            for (int k = 0; k < parts[i].probabilities.length; k++) {
                sum[k] += weights[i] * parts[i].probabilities[k];
            }
        }
        return new Lattice(parts[0].step, sum);
    }

    /** The sum of several independent amounts, cheaper than adding them one after the other. */
    public static Lattice sum(Lattice... parts) {
        double[][] probabilities = new double[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            parts[0].checkSameStep(parts[i]);
            probabilities[i] = parts[i].probabilities;
        }
        return new Lattice(parts[0].step, Fourier.sum(probabilities));
    }

    /** The sum of this amount and another, independent one. */
    public Lattice convolve(Lattice other) {
        return sum(this, other);
    }

    /** This amount with probability {@code p}, else nothing. */
    public Lattice withProbability(double p) {
        double[] scaled = new double[probabilities.length];
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] = p * probabilities[k];
        }
        scaled[0] += 1 - p;
        return new Lattice(step, scaled);
    }

    /** The sum of a random number of independent amounts like this one, on a grid wide enough for its far tail. */
    public Lattice compound(Frequency frequency) {
        double mean = frequency.mean() * mean();
        double variance = frequency.mean() * variance() + frequency.variance() * mean() * mean();
        double sd = Math.sqrt(variance);
        double reach = NORMAL_REACH + SKEWED_REACH * Math.min(1, sd / mean);
        double cells = probabilities.length + (mean + reach * sd) / step;
        if (!(cells <= MOST_CELLS)) {
            throw new IllegalArgumentException(
                    "the sum would need " + cells + " cells; choose a wider step than " + step);
        }
        return compound(frequency, (int) cells);
    }

    /** The same on at least {@code cells} values; what lies beyond the next power of two is folded back to the start. */
    public Lattice compound(Frequency frequency, int cells) {
        return new Lattice(step, Fourier.compound(probabilities, frequency, Math.max(cells, probabilities.length)));
    }

    /** This amount times a positive factor. */
    public Lattice scaled(double factor) {
        return new Lattice(step * factor, probabilities);
    }

    /** This amount but at most {@code cap}, which is taken down to the grid. */
    public Lattice limited(double cap) {
        int top = (int) Math.floor(cap / step + GRID_TOLERANCE);
        if (top >= probabilities.length - 1) {
            return this;
        }
        double[] kept = Arrays.copyOf(probabilities, top + 1);
        kept[top] += 1 - cumulative[top];
        return new Lattice(step, kept);
    }

    /** What exceeds a deductible, which is taken down to the grid. */
    public Lattice excess(double deductible) {
        int first = Math.min((int) Math.floor(deductible / step + GRID_TOLERANCE), probabilities.length - 1);
        double[] kept = Arrays.copyOfRange(probabilities, first, probabilities.length);
        kept[0] = cumulative[first];
        return new Lattice(step, kept);
    }

    public double step() {
        return step;
    }

    /** The number of values. */
    public int cells() {
        return probabilities.length;
    }

    /** The probability of the value k steps. */
    public double probability(int k) {
        return k < 0 || k >= probabilities.length ? 0 : probabilities[k];
    }

    @Override
    public double mean() {
        int last = probabilities.length - 1;
        return limited[last];
    }

    @Override
    public double variance() {
        double mean = mean();
        return expectation(x -> (x - mean) * (x - mean));
    }

    /** The expected value of a payment that depends on this amount. */
    public double expectation(DoubleUnaryOperator payment) {
        double sum = 0;
        for (int k = 0; k < probabilities.length; k++) {
            sum += probabilities[k] * payment.applyAsDouble(k * step);
        }
        return sum;
    }

    @Override
    public double cdf(double x) {
        double k = Math.floor(x / step + GRID_TOLERANCE);
        return k < 0 ? 0 : k >= cumulative.length ? 1 : Math.min(1, cumulative[(int) k]);
    }

    @Override
    public double quantile(double p) {
        int found = Arrays.binarySearch(cumulative, p);
        int k = found >= 0 ? found : -found - 1;
        while (k > 0 && cumulative[Math.min(k, cumulative.length - 1)] <= cumulative[k - 1] && cumulative[k - 1] >= p) {
            k--;
        }
        return Math.min(k, cumulative.length - 1) * step;
    }

    @Override
    public double limitedMean(double cap) {
        double position = cap / step;
        if (!(position >= 0)) {
            return cap;
        }
        int k = (int) Math.min(Math.floor(position), probabilities.length - 1);
        return limited[k] + Math.max(0, 1 - cumulative[k]) * (cap - k * step);
    }

    /** The expected excess over {@code deductible}, the net premium of a stop-loss cover. */
    public double stopLoss(double deductible) {
        return mean() - limitedMean(deductible);
    }

    /** The mean of the largest share 1 - p of outcomes, the expected shortfall of an amount that is paid. */
    public double tailExpectation(double p) {
        double quantile = quantile(p);
        return quantile + stopLoss(quantile) / (1 - p);
    }

    private void checkSameStep(Lattice other) {
        if (Math.abs(other.step - step) > GRID_TOLERANCE * step) {
            throw new IllegalArgumentException("steps must be equal but were " + step + " and " + other.step);
        }
    }

    static void checkProbabilities(double[] probabilities) {
        double sum = 0;
        for (double p : probabilities) {
            if (!(p >= 0)) {
                throw new IllegalArgumentException("probabilities must be at least 0 but one was " + p);
            }
            sum += p;
        }
        if (!(Math.abs(sum - 1) < 1e-6)) {
            throw new IllegalArgumentException("probabilities must sum to 1 but summed to " + sum);
        }
    }
}
