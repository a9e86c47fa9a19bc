package io.bundlecast.reports.exhibit;

import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** One part of the average present value of a course. */
record JourneyWorth(String title, double dollars) {

    /** Whether it is a cost of the journey, and not what care, contract or price bring. */
    boolean isCost() {
        return JourneyCash.COSTS.stream()
                .anyMatch(
                        cost -> cost != CourseMeasure.PRICE_GAIN && cost.title().equals(title));
    }

    /** What fee for service changes, what the contract adds to it, and each cost: they sum to the net present value.
     *
     * <p>What payers pay and what care costs inside the hospital are two ledgers: where the party in focus owns the hospital, each is a part of its own. */
    static List<JourneyWorth> parts(JourneyLens at, int course) {
        JourneyResult years = at.years();
        int contract = at.lens().contract();
        int plain = at.lens().feeForService();
        List<JourneyWorth> parts = new ArrayList<>();
        if (plain >= 0) {
            double before = margin(years, plain, course);
            boolean ownsHospital = years.shape().measures().contains(CourseMeasure.CARE_COST);
            double care = ownsHospital ? cost(at, CourseMeasure.CARE_COST, course) : 0;
            if (ownsHospital) {
                parts.add(new JourneyWorth("Fee-for-service revenue", before + care));
                parts.add(new JourneyWorth("Internal cost of the care", -care));
            } else {
                parts.add(new JourneyWorth("Fee-for-service margin", before));
            }
            if (plain != contract) {
                parts.add(
                        new JourneyWorth("Contract, beyond fee for service", margin(years, contract, course) - before));
            }
        } else {
            parts.add(new JourneyWorth("Margin", margin(years, contract, course)));
        }
        for (CourseMeasure cost : JourneyCash.COSTS) {
            if (years.shape().measures().contains(cost)) {
                parts.add(new JourneyWorth(cost.title(), -cost(at, cost, course)));
            }
        }
        parts.removeIf(part -> part.dollars() == 0);
        return parts;
    }

    private static double cost(JourneyLens at, CourseMeasure cost, int course) {
        JourneyResult years = at.years();
        double sum = 0;
        for (int year = 1; year <= years.years(); year++) {
            sum += years.shape().worth(year) * Summary.mean(at.cash().cost(cost, course, year));
        }
        return sum;
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
