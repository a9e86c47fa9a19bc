package io.bundlecast.integration.workforce;

/** The lives that a network serves, year by year, on the way from its present share of the market to the wanted one.
 *
 * <p>Linear: L(t) = start + (end - start) t / years. Logistic: slow, fast, slow, with s(t) = 1 / (1 + exp(-8 (t / years - 1/2))) and L(t) = start + (end - start) (s(t) - s(0)) / (s(years) -
 * s(0)); the 8 is assumed. Afterwards lives stay at the end. For example 50% of 100,000 lives that become 60% in seven years are 51,429 after one.
 *
 * @param start lives now, positive
 * @param end lives wanted, positive
 * @param years until then, at least 1 */
public record LivesPath(double start, double end, int years, Shape shape) {

    /** How the lives get from start to end. */
    public enum Shape {
        LINEAR,
        LOGISTIC
    }

    private static final double STEEPNESS = 8;

    public LivesPath {
        Terms.positive("start", start);
        Terms.positive("end", end);
        if (years < 1) {
            throw new IllegalArgumentException("years must be at least 1 but was " + years);
        }
    }

    /** The path of a market share.
     *
     * @param population of the market
     * @param startShare share of it now, as a fraction of 1
     * @param endShare share wanted */
    public static LivesPath ofShare(double population, double startShare, double endShare, int years, Shape shape) {
        Terms.share("startShare", startShare);
        Terms.share("endShare", endShare);
        return new LivesPath(population * startShare, population * endShare, years, shape);
    }

    /** Lives at the end of a year; year 0 is now. */
    public double at(int year) {
        double part = Math.min(1, (double) year / years);
        if (shape == Shape.LOGISTIC) {
            part = (sigmoid(part) - sigmoid(0)) / (sigmoid(1) - sigmoid(0));
        }
        return start + (end - start) * part;
    }

    private static double sigmoid(double part) {
        return 1 / (1 + StrictMath.exp(-STEEPNESS * (part - 0.5)));
    }
}
