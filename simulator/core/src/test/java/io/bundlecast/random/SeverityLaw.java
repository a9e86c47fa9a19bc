package io.bundlecast.random;

import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** A lognormal or gamma law of Commons Statistics with its moments above a value in closed form. */
record SeverityLaw(ContinuousDistribution distribution, double shape, double scale, boolean isGamma) implements Law {

    static SeverityLaw lognormal(double mean, double cv) {
        double square = Math.log1p(cv * cv);
        double mu = Math.log(mean) - square / 2;
        double sigma = Math.sqrt(square);
        return new SeverityLaw(LogNormalDistribution.of(mu, sigma), sigma, mu, false);
    }

    static SeverityLaw gamma(double shape, double mean) {
        return new SeverityLaw(GammaDistribution.of(shape, mean / shape), shape, mean / shape, true);
    }

    /** E[X^power; X > x]. */
    double momentAbove(int power, double x) {
        if (isGamma) {
            double rising = power == 1 ? shape : shape * (shape + 1);
            return rising * Math.pow(scale, power) * RegularizedGamma.Q.value(shape + power, x / scale);
        }
        double z = (Math.log(x) - scale) / shape;
        double moment = Math.exp(power * scale + 0.5 * power * power * shape * shape);
        return moment * NormalDistribution.of(0, 1).survivalProbability(z - power * shape);
    }

    @Override
    public double mean() {
        return distribution.getMean();
    }

    @Override
    public double variance() {
        return distribution.getVariance();
    }

    @Override
    public double quantile(double p) {
        return distribution.inverseCumulativeProbability(p);
    }

    @Override
    public double cdf(double x) {
        return distribution.cumulativeProbability(x);
    }
}
