package io.bundlecast.reports.exhibit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes figures for a board: three significant figures at most, never finer than the standard error, with a true minus sign. */
public final class Figures {

    public static final String MINUS = "\u2212";

    private static final int SIGNIFICANT = 3;

    private Figures() {}

    /** Such as {@code $4.12M}, {@code −$310k} or {@code $950}. */
    public static String dollars(double value, double standardError) {
        int place = place(value, standardError);
        double size = Math.abs(rounded(value, place).doubleValue());
        if (size >= 1e6) {
            return written(value, place, 6, "$", "M");
        }
        return size >= 1e4 ? written(value, place, 3, "$", "k") : fullDollars(value, standardError);
    }

    /** Such as {@code $25,300}. */
    public static String fullDollars(double value, double standardError) {
        return written(value, Math.max(place(value, standardError), -2), 0, "$", "");
    }

    /** Such as {@code 15.1%}. */
    public static String percent(double fraction, double standardError) {
        return written(100 * fraction, place(100 * fraction, 100 * standardError), 0, "", "%");
    }

    /** In whole percents, such as {@code 24%}; what can happen but hardly does is {@code <1%}, and its opposite {@code >99%}. */
    public static String chance(double probability, double standardError) {
        if (probability > 0 && probability < 0.005) {
            return "<1%";
        }
        if (probability < 1 && probability > 0.995) {
            return ">99%";
        }
        return percent(probability, Math.max(standardError, 0.01));
    }

    /** To a tenth of a percent, such as {@code 0.4%}; what is there but hardly is {@code under 0.1%}. */
    static String tenths(double fraction) {
        double size = Math.abs(fraction);
        return size > 0 && size < 0.0005 ? "under 0.1%" : percent(fraction, 0.001);
    }

    public static String plain(double value, double standardError) {
        return written(value, place(value, standardError), 0, "", "");
    }

    /** A standard error in dollars, to two significant figures. */
    public static String dollarError(double standardError) {
        return dollars(standardError, finest(standardError));
    }

    /** A standard error of a share, to two significant figures. */
    public static String percentError(double standardError) {
        return percent(standardError, finest(standardError));
    }

    /** A standard error of a plain figure, to two significant figures. */
    public static String plainError(double standardError) {
        return plain(standardError, finest(standardError));
    }

    /** The unit of the second figure of a value. */
    private static double finest(double value) {
        return value > 0 ? new BigDecimal(value).round(new MathContext(2)).ulp().doubleValue() : 0;
    }

    /** A whole number with thousands separated. */
    public static String whole(long value) {
        return written(value, 0, 0, "", "");
    }

    /** The label of an axis tick: all ticks of an axis that reaches {@code reach} share one unit. */
    public static String tick(Unit unit, double value, double reach) {
        return switch (unit) {
            case DOLLARS ->
                reach >= 1e6
                        ? shortest(value, 6, "$", "M")
                        : reach >= 1e4 ? shortest(value, 3, "$", "k") : shortest(value, 0, "$", "");
            case DOLLARS_PER_CASE -> shortest(value, 0, "$", "");
            case RATE, SHARE_OF_STARTS, SHARE_OF_FILLS, SHARE_OF_MEMBERS, PROBABILITY -> shortest(value, -2, "", "%");
            case COUNT, STARTS, MEMBERS, PHYSICIANS, PER_THOUSAND_MEMBERS, SCORE, INDEX -> shortest(value, 0, "", "");
        };
    }

    private static String shortest(double value, int shift, String before, String after) {
        if (value == 0) {
            return before + "0" + (after.equals("%") ? after : "");
        }
        BigDecimal figure = new BigDecimal(value)
                .round(new MathContext(4))
                .movePointLeft(shift)
                .stripTrailingZeros();
        return (figure.signum() < 0 ? MINUS : "")
                + before
                + grouped(figure.abs().toPlainString())
                + after;
    }

    /** The power of ten to which a figure is rounded: the place of its third digit, or the first place above its standard error. */
    static int place(double value, double standardError) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be finite but was " + value);
        }
        int noise = standardError > 0 ? (int) Math.ceil(StrictMath.log10(standardError) - 1e-9) : Integer.MIN_VALUE;
        if (value == 0) {
            return Math.max(noise, 0);
        }
        BigDecimal exact = new BigDecimal(Math.abs(value)).round(new MathContext(SIGNIFICANT));
        return Math.max(noise, exact.precision() - exact.scale() - SIGNIFICANT);
    }

    private static BigDecimal rounded(double value, int place) {
        return new BigDecimal(value).setScale(-place, RoundingMode.HALF_UP);
    }

    private static String written(double value, int place, int shift, String before, String after) {
        BigDecimal figure = rounded(value, place);
        String digits = figure.abs()
                .movePointLeft(shift)
                .setScale(Math.max(0, shift - place), RoundingMode.HALF_UP)
                .toPlainString();
        return (figure.signum() < 0 ? MINUS : "") + before + grouped(digits) + after;
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
