package io.bundlecast.integration.workforce;

/** The lives that a network serves, year by year, on the way from its present share of a population, which may grow, to the wanted share.
 *
 * <p>L(t) = population x (1 + growth)^t x share(t). Linear: share(t) = start + (end - start) t / years. Logistic: slow, fast, slow, with s(t) = 1 / (1 + exp(-8 (t / years - 1/2))) and
 * share(t) = start + (end - start) (s(t) - s(0)) / (s(years) - s(0)); the 8 is assumed. Afterwards the share stays at the end. For example 50% of 100,000 lives that become 60% in seven
 * years are 51,429 after one; where the population grows by 1% a year they are 51,943.
 *
 * @param population of the market now, positive
 * @param growth of the population as it is expected, a year, above -1
 * @param startShare share of it now, as a fraction of 1
 * @param endShare share wanted
 * @param years until then, at least 1 */
public record LivesPath(double population, double growth, double startShare, double endShare, int years, Shape shape) {

    /** How the share gets from start to end. */
    public enum Shape {
        LINEAR,
        LOGISTIC
    }

    private static final double STEEPNESS = 8;

    public LivesPath {
        Terms.positive("population", population);
        Terms.share("startShare", startShare);
        Terms.share("endShare", endShare);
        if (!(growth > -1)) {
            throw new IllegalArgumentException("growth must be above -1 but was " + growth);
        }
        if (years < 1) {
            throw new IllegalArgumentException("years must be at least 1 but was " + years);
        }
    }

    /** Equal yearly steps in a population that stays as large as it is. */
    public static LivesPath steady(double population, double startShare, double endShare, int years) {
        return new LivesPath(population, 0, startShare, endShare, years, Shape.LINEAR);
    }

    /** Lives at the end of a year, as expected; year 0 is now. */
    public double at(int year) {
        return at(year, growth);
    }

    /** The same where the population turns out to grow at another rate. */
    public double at(int year, double yearlyGrowth) {
        return population * StrictMath.pow(1 + yearlyGrowth, year) * share(year);
    }

    /** The network's share of the population at the end of a year. */
    public double share(int year) {
        double part = Math.min(1, (double) year / years);
        if (shape == Shape.LOGISTIC) {
            part = (sigmoid(part) - sigmoid(0)) / (sigmoid(1) - sigmoid(0));
        }
        return startShare + (endShare - startShare) * part;
    }

    private static double sigmoid(double part) {
        return 1 / (1 + StrictMath.exp(-STEEPNESS * (part - 0.5)));
    }
}
