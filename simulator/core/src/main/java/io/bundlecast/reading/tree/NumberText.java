package io.bundlecast.reading.tree;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as analysts write them: {@code 0.03}, {@code 3%}, {@code 25000}, {@code 25,000}, {@code $25,000}. */
public final class NumberText {

    private static final Pattern NUMBER = Pattern.compile(
            "([-+]?)(\\$?)((?:\\d{1,3}(?:,\\d{3})+|\\d{1,40})?(?:\\.\\d{1,40})?)((?:[eE][-+]?\\d{1,3})?)(\\s?%)?");

    private NumberText() {}

    /** A number and how it was written. */
    public record Figure(double value, boolean percent, boolean dollars) {}

    public static @Nullable Figure parse(String text) {
        if (!mayBeNumber(text)) {
            return null;
        }
        if (isPlain(text)) {
            boolean percent = text.endsWith("%");
            double value = percent
                    ? new BigDecimal(text.substring(0, text.length() - 1))
                            .movePointLeft(2)
                            .doubleValue()
                    : Double.parseDouble(text);
            return new Figure(value, percent, false);
        }
        Matcher matcher = NUMBER.matcher(text.strip());
        if (!matcher.matches() || matcher.group(3).isEmpty()) {
            return null;
        }
        BigDecimal decimal = new BigDecimal(matcher.group(1) + matcher.group(3).replace(",", "") + matcher.group(4));
        boolean percent = matcher.group(5) != null;
        double value = percent ? decimal.movePointLeft(2).doubleValue() : decimal.doubleValue();
        return new Figure(value, percent, !matcher.group(2).isEmpty());
    }

    /** The shortest text that reads back to the same number: {@code 25000}, {@code 0.044}. */
    public static String plain(double value) {
        String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return text.length() > 25 ? Double.toString(value) : text;
    }

    /** Whether a text is digits, at most one point between them, and perhaps a percent sign: the usual case, read without the pattern. */
    private static boolean isPlain(String text) {
        int length = text.endsWith("%") ? text.length() - 1 : text.length();
        boolean point = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && !point && i > 0 && i < length - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return length > 0 && length < 40;
    }

    /** Most texts are words, which a look at their letters tells faster than the pattern. */
    private static boolean mayBeNumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (c > '9' && c != 'e' && c != 'E') {
                return false;
            }
        }
        return digit;
    }

    public static double toTheCent(double dollars) {
        return Math.rint(dollars * 100) / 100;
    }

    /** {@code 4.4%}, for people. */
    public static String percent(double value) {
        return BigDecimal.valueOf(value).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** {@code 10,000,000} or {@code 0.5}, for people. */
    public static String grouped(double value) {
        if (!(Math.abs(value) >= 1000 && Math.abs(value) < 1e15)) {
            return plain(value);
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(value == Math.rint(value) ? 0 : 2, RoundingMode.HALF_EVEN);
        StringBuilder text = new StringBuilder(rounded.toPlainString());
        int point = text.indexOf(".") < 0 ? text.length() : text.indexOf(".");
        boolean grouped = Math.abs(value) >= 10_000 || point < text.length();
        for (int i = point - 3; grouped && i > (value < 0 ? 1 : 0); i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
