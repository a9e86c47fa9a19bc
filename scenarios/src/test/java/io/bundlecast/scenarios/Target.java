package io.bundlecast.scenarios;

import java.util.Locale;

/** A public figure, and what the built mixture gives for it.
 *
 * @param window days after the anchor that the source counts
 * @param published as its source states it
 * @param year middle of the period whose dollars it is in, or 0 for a share or rate
 * @param built what the catalogue gives, in dollars of 2026
 * @param tolerance the difference allowed: relative for dollars, absolute for shares */
record Target(String quantity, int window, double published, int year, double built, double tolerance) {

    boolean dollars() {
        return year > 0;
    }

    /** The published figure in dollars of 2026. */
    double comparable() {
        return dollars() ? published * Math.pow(1 + Entry.TREND, Entry.DOLLARS_OF - year) : published;
    }

    double difference() {
        return dollars() ? built / comparable() - 1 : built - comparable();
    }

    /** A row of the table in docs/calibration.md. */
    String row() {
        String stated = dollars() ? amount(published) + " (" + year + ")" : amount(published);
        String format = dollars() ? "%+.1f%% | %.0f%%" : "%+.1f points | %.1f points";
        String difference = String.format(Locale.ROOT, format, 100 * difference(), 100 * tolerance);
        return String.join(
                " | ", "| " + quantity, "" + window, stated, amount(comparable()), amount(built), difference + " |");
    }

    private String amount(double value) {
        return dollars() ? String.format(Locale.ROOT, "%,.0f", value) : share(value);
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * value);
    }
}
