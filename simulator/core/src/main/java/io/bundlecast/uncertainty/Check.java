package io.bundlecast.uncertainty;

/** The conditions that the parameters of quantities must meet. */
final class Check {

    private Check() {}

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number but was " + value);
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be positive but was " + Decimal.text(value));
        }
        return value;
    }

    static double probability(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be in [0, 1] but was " + Decimal.text(p));
        }
        return p;
    }

    /** Low, mode and high of a quantity that lies between bounds. */
    static void ordered(double low, double mode, double high) {
        finite("low", low);
        finite("mode", mode);
        finite("high", high);
        if (!(low <= mode && mode <= high)) {
            throw new IllegalArgumentException("low, mode and high must ascend but were " + Decimal.text(low) + ", "
                    + Decimal.text(mode) + " and " + Decimal.text(high));
        }
        apart(low, high);
    }

    static void apart(double low, double high) {
        if (!(low < high)) {
            throw new IllegalArgumentException("low must be below high but they were " + Decimal.text(low) + " and "
                    + Decimal.text(high) + ". Maybe write the number alone, if it is certain.");
        }
    }
}
