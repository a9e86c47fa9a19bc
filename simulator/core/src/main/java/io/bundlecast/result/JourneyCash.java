package io.bundlecast.result;

import java.util.List;

/** What a course of integration brings the party in focus over the years, against staying as today under the same contract, in dollars of year 1.
 *
 * <p>The cash of a year is margin - margin when staying - what the course costs beyond staying, less what it gains by price. Both courses are of the same trial, so growth, prices and the
 * luck of the year drop out; a course is never compared with its own past. Present values count a year's cash at its middle:
 * sum of cash / (1 + r)^(y - 1/2), with the real discount rate r. */
public final class JourneyCash {

    /** What a course costs, beside what it changes in the margin; a gain by price is a cost below zero. */
    public static final List<CourseMeasure> COSTS = List.of(
            CourseMeasure.BUILDING_COST,
            CourseMeasure.RUNNING_COST,
            CourseMeasure.CULTURE_COST,
            CourseMeasure.RECORD_COST,
            CourseMeasure.RECRUITING_COST,
            CourseMeasure.SUBSIDY,
            CourseMeasure.EXCLUSION_COST,
            CourseMeasure.EMPLOYMENT_COST,
            CourseMeasure.PRICE_GAIN,
            CourseMeasure.LEGAL_COST,
            CourseMeasure.LOST_RATES);

    private static final List<CourseMeasure> PRICE = List.of(CourseMeasure.PRICE_GAIN, CourseMeasure.LOST_RATES);

    private final JourneyResult result;
    private final double[][] presentValues;

    public JourneyCash(JourneyResult result) {
        this.result = result;
        this.presentValues = new double
                [result.shape().contracts().size() * result.shape().courses().size()][];
    }

    /** Cash by trial of one year. */
    public double[] ofYear(int contract, int course, int year) {
        double[] margin = result.margin(contract, course, year);
        double[] staying = result.margin(contract, result.shape().present(), year);
        double[] costs = costs(course, year);
        double[] cash = new double[margin.length];
        for (int trial = 0; trial < cash.length; trial++) {
            cash[trial] = margin[trial] - staying[trial] - costs[trial];
        }
        return cash;
    }

    /** What the course costs in a year by trial, beyond what staying costs. */
    public double[] costs(int course, int year) {
        double[] sum = new double[result.trials()];
        for (CourseMeasure cost : COSTS) {
            add(cost, course, year, sum);
        }
        return sum;
    }

    /** One of the costs in a year by trial, beyond what staying costs. */
    public double[] cost(CourseMeasure cost, int course, int year) {
        double[] sum = new double[result.trials()];
        add(cost, course, year, sum);
        return sum;
    }

    private void add(CourseMeasure cost, int course, int year, double[] sum) {
        if (result.shape().measures().contains(cost)) {
            double[] column = result.column(cost, course, year);
            double[] staying = result.column(cost, result.shape().present(), year);
            int sign = cost == CourseMeasure.PRICE_GAIN ? -1 : 1;
            for (int trial = 0; trial < sum.length; trial++) {
                sum[trial] += sign * (column[trial] - staying[trial]);
            }
        }
    }

    /** Cash up to the end of each year by trial; the last row is the total. */
    public double[][] cumulative(int contract, int course) {
        double[][] sums = new double[result.years()][];
        for (int year = 1; year <= sums.length; year++) {
            sums[year - 1] = ofYear(contract, course, year);
            for (int trial = 0; year > 1 && trial < sums[year - 1].length; trial++) {
                sums[year - 1][trial] += sums[year - 2][trial];
            }
        }
        return sums;
    }

    /** Net present value by trial, computed once; callers must not change the array. */
    public synchronized double[] presentValue(int contract, int course) {
        int place = contract * result.shape().courses().size() + course;
        if (presentValues[place] == null) {
            presentValues[place] = newPresentValue(contract, course);
        }
        return presentValues[place];
    }

    private double[] newPresentValue(int contract, int course) {
        double[] sum = new double[result.trials()];
        for (int year = 1; year <= result.years(); year++) {
            double worth = result.shape().worth(year);
            double[] cash = ofYear(contract, course, year);
            for (int trial = 0; trial < sum.length; trial++) {
                sum[trial] += worth * cash[trial];
            }
        }
        return sum;
    }

    /** The part of a net present value that is commercial price, by trial: what it gains less what is lost after an antitrust action. */
    public double[] priceValue(int course) {
        double[] sum = new double[result.trials()];
        for (int year = 1; year <= result.years(); year++) {
            double[] costs = new double[sum.length];
            for (CourseMeasure part : PRICE) {
                add(part, course, year, costs);
            }
            for (int trial = 0; trial < sum.length; trial++) {
                sum[trial] -= result.shape().worth(year) * costs[trial];
            }
        }
        return sum;
    }

    /** How many antitrust actions a course meets over all years, by trial. */
    public double[] antitrustActions(int course) {
        double[] sum = new double[result.trials()];
        for (int year = 1; year <= result.years(); year++) {
            add(CourseMeasure.ANTITRUST_ACTIONS, course, year, sum);
        }
        return sum;
    }

    /** The lowest that cumulative cash gets by trial; 0 where it never falls below its start. */
    public static double[] trough(double[][] cumulative) {
        double[] lowest = new double[cumulative[0].length];
        for (double[] year : cumulative) {
            for (int trial = 0; trial < lowest.length; trial++) {
                lowest[trial] = Math.min(lowest[trial], year[trial]);
            }
        }
        return lowest;
    }

    /** The year at whose end what was spent has come back for good, by trial; infinite where it has not by the end of the horizon, 0 where nothing was ever owed. */
    public static double[] payback(double[][] cumulative) {
        double[] years = new double[cumulative[0].length];
        for (int trial = 0; trial < years.length; trial++) {
            int last = 0;
            for (int year = 1; year <= cumulative.length; year++) {
                last = cumulative[year - 1][trial] < 0 ? year : last;
            }
            years[trial] = last == cumulative.length ? Double.POSITIVE_INFINITY : last == 0 ? 0 : last + 1;
        }
        return years;
    }
}
