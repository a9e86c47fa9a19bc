package io.bundlecast.care.firstfill;

/** How many 30-day fills follow from one filled start within its first year.
 *
 * <p>A patient still on the drug after m months (a chance S(m)) fills in that month with chance w(m): mean = sum of S(m) w(m) over m = 0 to 11. */
final class FillsPerStart {

    static final int MONTHS = 12;

    private double mean;
    private double variation;

    /** @param staying S(m), the share of patients still on the drug after m months
     * @param filling w(m), the chance that such a patient fills in the month */
    void set(double[] staying, double[] filling) {
        double sum = 0;
        double squares = 0;
        double before = 0;
        for (int m = 0; m < MONTHS; m++) {
            double w = filling[m];
            sum += staying[m] * w;
            squares += staying[m] * (2 * before * w + w);
            before += w;
        }
        mean = sum;
        variation = sum == 0 ? 0 : Math.max(0, squares - sum * sum) / (sum * sum);
    }

    double mean() {
        return mean;
    }

    /** The square of its coefficient of variation between patients. */
    double variation() {
        return variation;
    }
}
