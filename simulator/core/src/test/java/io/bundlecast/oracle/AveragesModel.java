package io.bundlecast.oracle;

import io.bundlecast.uncertainty.Normal;

/** The mean cost of many beneficiaries, by the central limit theorem. */
record AveragesModel(double cv) implements Model {

    @Override
    public double answer(Ask ask) {
        Normal mean = new Normal(1, cv / Math.sqrt(ask.number("beneficiaries")));
        return mean.cdf(1 - ask.number("rate"));
    }
}
