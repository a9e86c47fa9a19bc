package io.bundlecast.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes a number with the fewest digits that read back as the same number: 25000 and 0.044, never 25000.0 or 4.4E-2.
 *
 * <p>Does not depend on the locale or on the Java version. Numbers of 10^15 and more, or below 10^-9, take an exponent. */
public final class Decimal {

    private static final int MAX_DIGITS = 17;

    private Decimal() {}

    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= MAX_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits));
            if (shortest.doubleValue() == value) {
                break;
            }
        }
        double size = Math.abs(value);
        BigDecimal plain = shortest.stripTrailingZeros();
        return size >= 1e15 || size < 1e-9 ? plain.toString() : plain.toPlainString();
    }
}
