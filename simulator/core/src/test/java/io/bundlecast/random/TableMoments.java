package io.bundlecast.random;

/** Mean and variance of what a table gives for a uniform: its pieces added up, and the law's own moments in the two outermost parts, which ask the law. */
final class TableMoments {

    private TableMoments() {}

    static double[] of(QuantileTable table, SeverityLaw law) {
        double shift = law.mean();
        double[] sums = new double[2];
        double end = (double) QuantileTable.END_BINS / QuantileTable.BINS;
        int parts = QuantileTable.END_BINS * QuantileTable.PARTS;
        int asked = QuantileTable.ASKED;
        double part = asked * end / parts;
        add(table, shift, end, 1 - end, QuantileTable.BINS - 2 * QuantileTable.END_BINS, sums);
        add(table, shift, part, end, parts - asked, sums);
        add(table, shift, 1 - end, 1 - part, parts - asked, sums);
        double low = law.quantile(part);
        double high = law.quantile(1 - part);
        addOutermost(shift, part, law.mean() - law.momentAbove(1, low), square(law) - law.momentAbove(2, low), sums);
        addOutermost(shift, part, law.momentAbove(1, high), law.momentAbove(2, high), sums);
        return new double[] {shift + sums[0], sums[1] - sums[0] * sums[0]};
    }

    private static double square(Law law) {
        return law.variance() + law.mean() * law.mean();
    }

    private static void add(QuantileTable table, double shift, double from, double to, int pieces, double[] sums) {
        double width = (to - from) / pieces;
        for (int i = 0; i < pieces; i++) {
            double low = from + i * width;
            double a = table.at(low + width / 4) - shift;
            double b = table.at(low + width * 3 / 4) - shift;
            double middle = 0.5 * (a + b);
            sums[0] += middle * width;
            sums[1] += (middle * middle + (b - a) * (b - a) / 3) * width;
        }
    }

    private static void addOutermost(double shift, double p, double first, double second, double[] sums) {
        sums[0] += first - shift * p;
        sums[1] += second - 2 * shift * first + shift * shift * p;
    }
}
