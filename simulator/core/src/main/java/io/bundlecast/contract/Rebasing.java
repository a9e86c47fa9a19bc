package io.bundlecast.contract;

import java.util.List;

/** When a contract forgets what it first took for the hospital's own history, and which later years it looks at instead.
 *
 * <p>Prices are set for {@code everyYears} years at a time. Those of a period that begins in year P rest on the years P - gap - n to P - gap - 1, with n the baseline
 * years. For example, three baseline years without a gap and prices of five years: in year 6, prices rest on what was spent in years 3, 4 and 5.
 *
 * @param baselineYears how many years are looked at, at least 1
 * @param gapYears years between the last of them and the first that they price
 * @param everyYears years for which prices are set, at least 1
 * @param yearsInto years of such a period that have passed when the contract is taken up */
public record Rebasing(Provision baselineYears, Provision gapYears, Provision everyYears, int yearsInto) {

    public Rebasing {
        if (baselineYears.value() < 1 || everyYears.value() < 1 || gapYears.value() < 0 || yearsInto < 0) {
            throw new IllegalArgumentException(
                    "baseline and period must be a year or more, gap and years into it 0 or more");
        }
    }

    /** The first baseline year of a year's prices, counted from the first simulated year as 1; below 1 before it.
     *
     * @param takenUp the year since which the contract has been held */
    public int firstBaselineYear(int takenUp, int year) {
        return lastBaselineYear(takenUp, year) - (int) baselineYears.value() + 1;
    }

    /** The last baseline year of a year's prices. */
    public int lastBaselineYear(int takenUp, int year) {
        int passed = (yearsInto + year - takenUp) % (int) everyYears.value();
        return year - passed - (int) gapYears.value() - 1;
    }

    /** The numbers of the rule. */
    public List<Provision> provisions() {
        return List.of(baselineYears, gapYears, everyYears);
    }

    /** Spend over what was expected; 1 where nothing was. */
    public static double ratio(double spend, double expected) {
        return expected > 0 ? spend / expected : 1;
    }
}
