package io.bundlecast.result;

/** How much one column lies above another in the same trials: the same patients and the same luck, under another contract or level.
 *
 * @param mean the mean difference; its interval says whether the two can be ranked
 * @param probabilityBetter the share of years in which the first is ahead
 * @param low the 5th percentile of the yearly difference
 * @param high the 95th percentile of the yearly difference */
public record PairedDifference(Estimate mean, Estimate probabilityBetter, Estimate low, Estimate high) {

    /** @return the difference {@code first - second}, trial by trial */
    public static PairedDifference of(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "columns must have the same trials but had " + first.length + " and " + second.length);
        }
        double[] difference = new double[first.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = first[i] - second[i];
        }
        Summary summary = Summary.of(difference);
        return new PairedDifference(
                summary.mean(), summary.probabilityAbove(0), summary.percentile(0.05), summary.percentile(0.95));
    }

    /** Whether the 90% interval of the mean difference leaves out zero, so that the two may be ranked. */
    public boolean isDistinct() {
        return mean.low() > 0 || mean.high() < 0;
    }
}
