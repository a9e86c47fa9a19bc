package io.bundlecast.oracle;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Law;
import io.bundlecast.random.QuantileTable;

/** A single law in closed form. */
record LawModel(Law law, QuantileTable table) implements Model {

    static LawModel of(Law law) {
        return new LawModel(law, QuantileTable.of(law));
    }

    @Override
    public double answer(Ask ask) {
        double x = ask.at();
        return switch (ask.what()) {
            case "mean" -> law.mean();
            case "variance" -> law.variance();
            case "cdf" -> law.cdf(x);
            case "survival" -> 1 - law.cdf(x);
            case "quantile" -> law.quantile(x);
            case "limitedMean" -> law.limitedMean(x);
            case "tailExpectation" -> {
                double quantile = law.quantile(x);
                yield quantile + (law.mean() - law.limitedMean(quantile)) / (1 - x);
            }
            case "gain" -> ask.limit() * x - law.limitedMean(x) + law.limitedMean(x * (1 - ask.limit()));
            case "loss" -> law.limitedMean(x * (1 + ask.limit())) - law.limitedMean(x);
            default -> throw new IllegalArgumentException(ask.what());
        };
    }

    @Override
    public double draw(AddressedStream stream) {
        return table.at(stream.nextLong());
    }
}
