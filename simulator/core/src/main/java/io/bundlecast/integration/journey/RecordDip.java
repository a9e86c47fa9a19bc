package io.bundlecast.integration.journey;

import io.bundlecast.uncertainty.AssumptionTable;

/** What physicians lose in productivity while a new electronic record settles in.
 *
 * <p>What goes live in a quarter costs 10% of productivity at once, 4% after a year and nothing after two, straight lines between; only the capability that is
 * added counts, so that a group that already works with a record loses little. A year's productivity is the mean of its quarters. That the dip follows the
 * capability as it is added is an assumption.
 *
 * @param byAge the loss by age in quarters, at the middle of each */
record RecordDip(double[] byAge) {

    static RecordDip of(AssumptionTable laws) {
        double first = laws.nominal("dip.first");
        double year = laws.nominal("dip.year");
        double over = laws.nominal("dip.over");
        double[] byAge = new double[(int) Math.ceil(over * JourneyModel.STEPS)];
        for (int quarter = 0; quarter < byAge.length; quarter++) {
            double age = (quarter + 0.5) / JourneyModel.STEPS;
            double later = year * (over - age) / (over - 1);
            byAge[quarter] = age < 1 ? first + (year - first) * age : Math.max(0, later);
        }
        return new RecordDip(byAge);
    }

    /** The part of usual productivity that remains in a quarter.
     *
     * @param added capability of the record added in each quarter so far */
    double remaining(double[] added, int quarter) {
        double lost = 0;
        for (int age = 0; age < byAge.length && age <= quarter; age++) {
            lost += byAge[age] * added[quarter - age];
        }
        return 1 - lost;
    }
}
