package io.bundlecast.exact;

/** The distribution of a number of cases, as far as a compound distribution asks for it. */
public interface Frequency {

    double mean();

    double variance();

    /** Writes the probability generating function at the complex number re + i im, which lies in the unit disc, into {@code result}. */
    void generate(double re, double im, double[] result);

    /** Rare independent cases. */
    static Frequency poisson(double mean) {
        return new PoissonFrequency(mean);
    }

    /** More spread than the Poisson, the variance being {@code varianceOverMean} times the mean. */
    static Frequency negativeBinomial(double mean, double varianceOverMean) {
        return new NegativeBinomialFrequency(mean, varianceOverMean);
    }

    /** {@code n} cases, each of which counts with probability {@code p}. */
    static Frequency binomial(int n, double p) {
        return new BinomialFrequency(n, p);
    }

    /** The probabilities of 0, 1, 2 ... cases. */
    static Frequency of(double... probabilities) {
        return new TabulatedFrequency(probabilities.clone());
    }
}
