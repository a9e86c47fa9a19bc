package io.bundlecast.contract.value;

/** Quality over cost plus utilization management, which its authors wrote without units, in the two readings that have some.
 *
 * <p>All ratios are against the baseline, so that 1 is the value at the baseline in both. */
public enum ValueFormula {
    /** V1 = (Q/Q0) / (C/C0) + UM, with utilization as an index of avoided use; quality +4%, cost -3%, use -2% give 1.04 / 0.97 + 0.02 = 1.092. */
    ADDITIVE {
        @Override
        public double value(double qualityRatio, double costRatio, double utilization) {
            return qualityRatio / costRatio + utilization;
        }
    },
    /** V2 = (Q/Q0) / ((C + UM) / (C0 + UM0)), with utilization management as what its program costs; {@code costRatio} then holds both. */
    PROGRAM_COST {
        @Override
        public double value(double qualityRatio, double costRatio, double utilization) {
            return qualityRatio / costRatio;
        }
    };

    /** The value index.
     *
     * @param qualityRatio Q/Q0, above 1 is better
     * @param costRatio C/C0, or with the program's cost in both under {@link #PROGRAM_COST}
     * @param utilization UM = {@link #utilization}, which {@link #PROGRAM_COST} does not use */
    public abstract double value(double qualityRatio, double costRatio, double utilization);

    /** UM: avoided use, each kind of service by its share of spend.
     *
     * <p>UM = sum of w (1 - use / use0); a service without baseline use counts nothing.
     *
     * @param use this year's use, such as admissions and post-acute days
     * @param baseline use at the baseline, in the same units
     * @param weights shares of spend */
    public static double utilization(double[] use, double[] baseline, double[] weights) {
        double sum = 0;
        for (int i = 0; i < use.length; i++) {
            sum += baseline[i] > 0 ? weights[i] * (1 - use[i] / baseline[i]) : 0;
        }
        return sum;
    }

    /** (C + UM) / (C0 + UM0): the cost ratio with what utilization management costs. */
    public static double costRatio(double cost, double program, double baselineCost, double baselineProgram) {
        return (cost + program) / (baselineCost + baselineProgram);
    }
}
