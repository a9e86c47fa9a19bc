package io.bundlecast.contract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks of contract terms; null stands for a term that was left to its default. */
public final class Terms {

    private Terms() {}

    public static void notNegative(@Nullable Double value, String name) {
        if (value != null && !(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be 0 or more but was " + value);
        }
    }

    public static void positive(@Nullable Double value, String name) {
        if (value != null && !(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be above 0 but was " + value);
        }
    }

    public static void fraction(@Nullable Double value, String name) {
        if (value != null && !(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1] but was " + value);
        }
    }

    public static void discount(@Nullable Double value, String name) {
        if (value != null && !(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1) but was " + value);
        }
    }

    public static void score(@Nullable Double value, String name) {
        if (value != null && !(value >= 0 && value <= 100)) {
            throw new IllegalArgumentException(name + " must be in [0, 100] but was " + value);
        }
    }

    public static double orElse(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    public static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    public static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.4g", 100 * fraction).replaceFirst("\\.?0+$", "") + "%";
    }
}
