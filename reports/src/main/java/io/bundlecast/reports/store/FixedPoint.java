package io.bundlecast.reports.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text of numbers with a fixed number of decimals, written and read without loss.
 *
 * <p>A value is k / 10^decimals for a whole k below 2^53; a missing one (NaN) is an empty text; whole numbers are written without decimals. */
final class FixedPoint {

    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    private static final double LARGEST = 9.007199254740992e15;

    private byte[] bytes = new byte[1 << 10];
    private int length;
    private final byte[] backwards = new byte[24];

    void text(byte[] text) {
        ensure(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    void character(char letter) {
        ensure(1);
        bytes[length++] = (byte) letter;
    }

    /** Appends a value that was rounded to {@code decimals}; any other is refused, since it could not be read back. */
    void number(double value, int decimals) {
        if (Double.isNaN(value)) {
            return;
        }
        double power = POWERS[decimals];
        double whole = Math.rint(value * power);
        if (!(Math.abs(whole) < LARGEST) || whole / power != value) {
            throw new IllegalArgumentException(
                    "a stored value must be rounded to " + decimals + " decimals but was " + value);
        }
        ensure(24);
        if (value < 0 || value == 0 && 1 / value < 0) {
            bytes[length++] = '-';
        }
        digits((long) Math.abs(whole), decimals);
    }

    private void digits(long whole, int decimals) {
        long rest = whole;
        int shown = decimals;
        while (shown > 0 && rest % 10 == 0) {
            rest /= 10;
            shown--;
        }
        int at = 0;
        for (int i = 0; i < shown; i++) {
            backwards[at++] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (shown > 0) {
            backwards[at++] = '.';
        }
        do {
            backwards[at++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (at > 0) {
            bytes[length++] = backwards[--at];
        }
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Reads what {@link #number} wrote, as a value of {@code decimals}. */
    static double read(byte[] text, int from, int to, int decimals) {
        if (from == to) {
            return Double.NaN;
        }
        boolean negative = text[from] == '-';
        long whole = 0;
        int after = -1;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            if (text[i] == '.' && after < 0) {
                after = 0;
                continue;
            }
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9 || whole > 900_000_000_000_000_000L) {
                throw new NumberFormatException(
                        "not a number: " + new String(text, from, to - from, StandardCharsets.ISO_8859_1));
            }
            whole = 10 * whole + digit;
            after = after < 0 ? -1 : after + 1;
        }
        for (int i = Math.max(0, after); i < decimals; i++) {
            whole *= 10;
        }
        double value = whole / POWERS[decimals];
        return negative ? -value : value;
    }
}
