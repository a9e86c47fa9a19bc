package io.bundlecast.reading.episodes;

import org.jspecify.annotations.Nullable;

/** Reads plain decimal numbers such as {@code 18250.75} into whole units of their last place, exactly. */
final class DecimalField {

    private static final int LONGEST = 12;

    /** A number with at most so many decimals. */
    private static final String[] EXAMPLES = {"1", "0.9", "18250.75", "0.942", "0.942", "0.942", "0.942"};

    private DecimalField() {}

    /** The number in units of its last allowed place: {@code 18250.7} with two decimals is 1825070.
     *
     * @param text digits, with at most one point between them
     * @return -1 where the text is not such a number or has more decimals */
    static long parse(String text, int decimals) {
        int length = text.length();
        long value = 0;
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0 && i < length - 1) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
            } else {
                return -1;
            }
        }
        int written = point < 0 ? 0 : length - point - 1;
        if (length == 0 || length > LONGEST || written > decimals) {
            return -1;
        }
        for (int i = written; i < decimals; i++) {
            value *= 10;
        }
        return value;
    }

    /** Why a text is refused and how to mend it: the rule, then the fix, or null when it is only out of range. */
    static @Nullable String rule(String text, int decimals) {
        if (text.isEmpty()) {
            return "has no value.|Write 0 where there is none.";
        }
        if (parse(text, decimals) >= 0) {
            return null;
        }
        String written =
                "is '" + (text.length() > 40 ? text.substring(0, 37) + "..." : text).replaceAll("\\s", " ") + "'";
        if (text.matches("-[$\\d.,]+|\\([$\\d.,]+\\)")) {
            return written + " but must not be below zero.|";
        }
        if (text.matches("\\$?\\d{1,3}(,\\d{3})+(\\.\\d*)?") || text.matches("\\$[\\d.]+")) {
            return written + " but must be a plain number.|Write "
                    + text.replace("$", "").replace(",", "") + ", without currency sign and thousands separators.";
        }
        if (text.matches("\\d+,\\d+")) {
            return written + " but must have a decimal point.|Maybe " + text.replace(',', '.') + " was meant.";
        }
        if (text.matches("\\d+\\.\\d+") && text.length() <= LONGEST) {
            return decimals == 0
                    ? written + " but must be a whole number.|"
                    : written + " but can have at most " + decimals + " decimals.|Round it first.";
        }
        return text.matches("\\d+(\\.\\d+)?")
                ? written + " but is too large to be meant.|"
                : written + " but must be a plain number such as " + EXAMPLES[decimals] + ".|";
    }
}
