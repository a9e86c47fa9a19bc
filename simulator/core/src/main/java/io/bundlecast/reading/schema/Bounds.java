package io.bundlecast.reading.schema;

import io.bundlecast.reading.tree.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** The values that a number may take. */
public record Bounds(double low, boolean lowOpen, double high, boolean highOpen) {

    /** The bounds that a schema's {@code minimum}, {@code maximum} and their exclusive forms state. */
    public static Bounds of(Mapping schema) {
        Double minimum = number(schema, "minimum");
        Double above = number(schema, "exclusiveMinimum");
        Double maximum = number(schema, "maximum");
        Double below = number(schema, "exclusiveMaximum");
        double from = minimum == null ? Double.NEGATIVE_INFINITY : minimum;
        double to = maximum == null ? Double.POSITIVE_INFINITY : maximum;
        boolean lowOpen = above != null && above >= from;
        boolean highOpen = below != null && below <= to;
        return new Bounds(
                above != null && lowOpen ? above : from, lowOpen, below != null && highOpen ? below : to, highOpen);
    }

    private static @Nullable Double number(Mapping schema, String key) {
        String text = schema.text(key);
        return text == null ? null : Double.valueOf(text);
    }

    boolean contains(double value) {
        return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
    }

    public boolean isLimited() {
        return low > Double.NEGATIVE_INFINITY || high < Double.POSITIVE_INFINITY;
    }

    /** {@code from 0% to 100%}, {@code above 0}, {@code at least 0% and below 100%}. */
    public String words(Unit unit) {
        boolean hasLow = low > Double.NEGATIVE_INFINITY;
        boolean hasHigh = high < Double.POSITIVE_INFINITY;
        if (hasLow && hasHigh && !lowOpen && !highOpen) {
            return "from " + unit.show(low) + " to " + unit.show(high);
        }
        String lowWords = hasLow ? (lowOpen ? "above " : "at least ") + unit.show(low) : "";
        String highWords = hasHigh ? (highOpen ? "below " : "at most ") + unit.show(high) : "";
        return lowWords + (hasLow && hasHigh ? " and " : "") + highWords;
    }
}
