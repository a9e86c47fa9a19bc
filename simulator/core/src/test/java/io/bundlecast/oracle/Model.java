package io.bundlecast.oracle;

import io.bundlecast.random.AddressedStream;

/** What a case describes, computed without simulation; some can also be drawn. */
interface Model {

    double answer(Ask ask);

    default double draw(AddressedStream stream) {
        throw new UnsupportedOperationException("cannot be drawn");
    }

    /** What a drawn value adds to the mean that answers the ask. */
    default double score(Ask ask, double x) {
        return switch (ask.what()) {
            case "mean", "spearman" -> x;
            case "stopLoss" -> Math.max(0, x - ask.at());
            case "shortfall" -> Math.max(0, ask.at() - x);
            case "gain", "loss" -> ask.payment(x);
            case "tailExpectation" -> {
                double quantile = answer(new Ask("quantile", ask.at(), 0, 0, 0, ask.all()));
                yield quantile + Math.max(0, x - quantile) / (1 - ask.at());
            }
            default -> throw new IllegalArgumentException(ask.what());
        };
    }
}
