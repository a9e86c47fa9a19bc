package io.bundlecast.integration.workforce;

import io.bundlecast.uncertainty.Decimal;

/** The conditions that the terms of a workforce must meet. */
final class Terms {

    private Terms() {}

    static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1] but was " + Decimal.text(value));
        }
        return value;
    }

    static double atLeastZero(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be at least 0 but was " + Decimal.text(value));
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be positive but was " + Decimal.text(value));
        }
        return value;
    }
}
