package io.bundlecast.care.chronic;

import io.bundlecast.random.StandardNormal;

/** HbA1c of the members of a line when its excess over 4.5 is scaled by a factor: a = min(15, 4.5 + factor exp(mu + sigma Z)).
 *
 * <p>15 is about the most that laboratories report; it keeps mean hazards finite. Mean hazards are read from a table over slope and factor, within 0.1%. */
final class HemoglobinLaw {

    static final double LOWEST = 4.5;
    static final double HIGHEST = 15;
    static final double REFERENCE = 7.4;

    private static final int NODES = 200;
    private static final int CELLS = 64;
    private static final double MOST_SLOPE = 1.2;
    private static final double LEAST_FACTOR = 0.3;
    private static final double MOST_FACTOR = 2.5;

    private final double mu;
    private final double sigma;
    private final double[] excess = new double[NODES];
    private final double[] logs = new double[(CELLS + 1) * (CELLS + 1)];

    HemoglobinLaw(double mu, double sigma) {
        this.mu = mu;
        this.sigma = sigma;
        for (int i = 0; i < NODES; i++) {
            excess[i] = StrictMath.exp(mu + sigma * StandardNormal.quantile((i + 0.5) / NODES));
        }
        for (int i = 0; i <= CELLS; i++) {
            for (int j = 0; j <= CELLS; j++) {
                double factor = LEAST_FACTOR + (MOST_FACTOR - LEAST_FACTOR) * j / CELLS;
                logs[i * (CELLS + 1) + j] = exactLog(MOST_SLOPE * i / CELLS, factor);
            }
        }
    }

    /** Share of members below a value. */
    double below(double value, double factor) {
        return value <= LOWEST ? 0 : StandardNormal.cdf((StrictMath.log((value - LOWEST) / factor) - mu) / sigma);
    }

    double mean(double factor) {
        double sum = 0;
        for (double x : excess) {
            sum += Math.min(HIGHEST, LOWEST + factor * x);
        }
        return sum / NODES;
    }

    /** ln E[exp(slope (a - 7.4))]. */
    double exactLog(double slope, double factor) {
        double sum = 0;
        for (double x : excess) {
            sum += StrictMath.exp(slope * (Math.min(HIGHEST, LOWEST + factor * x) - REFERENCE));
        }
        return StrictMath.log(sum / NODES);
    }

    /** The mean hazard over members at this factor, over the mean at factor 1. */
    double hazardRatio(double slope, double factor) {
        return StrictMath.exp(log(slope, factor) - log(slope, 1));
    }

    private double log(double slope, double factor) {
        double row = CELLS * Math.min(1, Math.max(0, slope / MOST_SLOPE));
        double column = CELLS * Math.min(1, Math.max(0, (factor - LEAST_FACTOR) / (MOST_FACTOR - LEAST_FACTOR)));
        int i = Math.min(CELLS - 1, (int) row);
        int j = Math.min(CELLS - 1, (int) column);
        double x = row - i;
        double y = column - j;
        int at = i * (CELLS + 1) + j;
        double low = logs[at] + y * (logs[at + 1] - logs[at]);
        double high = logs[at + CELLS + 1] + y * (logs[at + CELLS + 2] - logs[at + CELLS + 1]);
        return low + x * (high - low);
    }
}
