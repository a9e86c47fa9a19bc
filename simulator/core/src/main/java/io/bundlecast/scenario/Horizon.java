package io.bundlecast.scenario;

import io.bundlecast.integration.workforce.LivesPath;
import io.bundlecast.uncertainty.Assumption;

/** The years ahead: how the market, the network's share of it, prices and costs move, alike for every sequence and for staying as today.
 *
 * <p>The figures of a scenario are those of year 1. Year y has the lives population x (1 + g)^(y - 1) x share, and volumes follow lives. A year is
 * settled in dollars of year 1, in which internal cost drifts by (1 + costs) / (1 + prices) a year; cash is then shown in dollars of its own year.
 *
 * @param years 1 to {@value #MOST_YEARS}
 * @param market the people whom the network may care for
 * @param prices yearly growth of payments
 * @param costs yearly growth of the hospital's own costs
 * @param discountRate nominal, a year
 * @param rebasing whether targets from the hospital's own past spending move with it as each contract's rule says */
public record Horizon(
        int years, Market market, Assumption prices, Assumption costs, double discountRate, boolean rebasing) {

    public static final int MOST_YEARS = 15;

    /** One year at today's prices and volumes. */
    public static final Horizon ONE_YEAR = new Horizon(
            1, new Market(1, Assumption.given(0), 1, 1, 1), Assumption.given(0), Assumption.given(0), 0, true);

    public Horizon {
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("years must be in [1, " + MOST_YEARS + "] but was " + years);
        }
    }

    /** The people of a region and the network's share of them, which moves in equal yearly steps.
     *
     * @param population in year 1
     * @param growth of the population, a year
     * @param share of the population that the network cares for in year 1
     * @param plannedShare its share once the steps are taken
     * @param shareYears years that they take */
    public record Market(int population, Assumption growth, double share, double plannedShare, int shareYears) {

        public Market {
            requireShare("share", share);
            requireShare("plannedShare", plannedShare);
            if (shareYears < 1) {
                throw new IllegalArgumentException("shareYears must be at least 1 but was " + shareYears);
            }
        }

        private static void requireShare(String name, double value) {
            if (!(value > 0 && value <= 1)) {
                throw new IllegalArgumentException(name + " must be above 0 and at most 1 but was " + value);
            }
        }

        /** The lives that the network serves: year 1 of a horizon is now. */
        public LivesPath lives() {
            return new LivesPath(population, growth.base(), share, plannedShare, shareYears, LivesPath.Shape.LINEAR);
        }
    }
}
