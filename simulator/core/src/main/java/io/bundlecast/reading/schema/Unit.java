package io.bundlecast.reading.schema;

import io.bundlecast.reading.tree.NumberText;
import java.util.Locale;

/** What a number counts, as the schema's {@code x-unit} states it. */
public enum Unit {
    /** A fraction of 1 that is written {@code 3%} or {@code 0.03}. */
    SHARE,
    /** A yearly rate of change, which may be below zero. */
    RATE,
    /** A standard deviation over its mean, or in logs. */
    VARIATION,
    /** A multiplier; 1 changes nothing. */
    FACTOR,
    /** US dollars of the performance year. */
    MONEY,
    /** Patients, cases, days. */
    COUNT,
    NUMBER;

    public static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean takesPercent() {
        return this != MONEY && this != COUNT;
    }

    /** Whether people read the number as a percentage. */
    boolean showsPercent() {
        return this == SHARE || this == RATE || this == VARIATION;
    }

    /** A number of this unit in words. */
    String show(double value) {
        if (showsPercent()) {
            return NumberText.percent(value);
        }
        return this == MONEY
                ? (value < 0 ? "-$" : "$") + NumberText.grouped(Math.abs(value))
                : NumberText.grouped(value);
    }

    /** What a number of this unit looks like. */
    String example() {
        return switch (this) {
            case SHARE, RATE, VARIATION -> "such as 3% or 0.03";
            case MONEY -> "of dollars such as 25000";
            default -> "such as 120";
        };
    }
}
