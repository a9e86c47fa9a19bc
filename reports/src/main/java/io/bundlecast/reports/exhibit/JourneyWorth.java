package io.bundlecast.reports.exhibit;

import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** One part of the average present value of a course. */
record JourneyWorth(String title, double dollars) {

    /** What fee for service changes, what the contract adds to it, and each cost: they sum to the net present value. */
    static List<JourneyWorth> parts(JourneyLens at, int course) {
        JourneyResult years = at.years();
        int contract = at.lens().contract();
        int plain = at.lens().feeForService();
        List<JourneyWorth> parts = new ArrayList<>();
        if (plain >= 0 && plain != contract) {
            double before = margin(years, plain, course);
            parts.add(new JourneyWorth("Fee-for-service margin", before));
            parts.add(new JourneyWorth("What the contract adds", margin(years, contract, course) - before));
        } else {
            parts.add(new JourneyWorth("Margin", margin(years, contract, course)));
        }
        for (CourseMeasure cost : JourneyCash.COSTS) {
            double sum = 0;
            for (int year = 1; year <= years.years(); year++) {
                sum += years.shape().worth(year) * Summary.mean(at.cash().cost(cost, course, year));
            }
            parts.add(new JourneyWorth(cost.title(), -sum));
        }
        return parts;
    }

    private static double margin(JourneyResult years, int contract, int course) {
        double sum = 0;
        for (int year = 1; year <= years.years(); year++) {
            double gained = Summary.mean(years.margin(contract, course, year))
                    - Summary.mean(years.margin(contract, years.shape().present(), year));
            sum += years.shape().worth(year) * gained;
        }
        return sum;
    }
}
