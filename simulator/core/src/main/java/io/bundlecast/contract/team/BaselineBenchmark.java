package io.bundlecast.contract.team;

import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the region spent on an episode type in the three baseline years, in dollars of the last of them.
 *
 * <p>Bench0 = 17% A1 F1 + 33% A2 F2 + 50% A3, where A is a year's mean capped spend and F = G3 / G of the year brings it to the last year. G are the means of the
 * group whose trend is used; when it is the episode type itself, every term equals A3 and the weights cancel.
 *
 * <p>For example, means of 20,000 in the first and 25,000 in the last year give F1 = 1.25.
 *
 * @param yearMeans mean capped spend of the episode type, oldest year first
 * @param groupMeans mean capped spend of the group whose trend is used; null for the episode type itself
 * @see <a href="https://www.milliman.com/en/insight/demystifying-cms-team-target-price-practical-walkthrough">Milliman's walk through the price</a> */
public record BaselineBenchmark(
        List<Double> yearMeans, @Nullable List<Double> groupMeans) {

    public BaselineBenchmark {
        yearMeans = threePositive(yearMeans, "yearMeans");
        groupMeans = groupMeans == null ? null : threePositive(groupMeans, "groupMeans");
    }

    /** What brings a baseline year (0 is the oldest) to the last one. */
    public double yearFactor(int year) {
        List<Double> means = groupMeans == null ? yearMeans : groupMeans;
        return means.get(2) / means.get(year);
    }

    /** The benchmark before trend, in dollars of the last baseline year. */
    public double benchmark(int performanceYear) {
        int calendarYear = Team.FIRST_CALENDAR_YEAR + performanceYear - 1;
        return weighted("baseline.weight.oldest", 0, calendarYear)
                + weighted("baseline.weight.middle", 1, calendarYear)
                + weighted("baseline.weight.latest", 2, calendarYear);
    }

    private double weighted(String weight, int year, int calendarYear) {
        return TeamProvisions.TABLE.value(weight, calendarYear) * yearMeans.get(year) * yearFactor(year);
    }

    private static List<Double> threePositive(List<Double> means, String name) {
        if (means.size() != 3) {
            throw new IllegalArgumentException(name + " must hold three years but holds " + means.size());
        }
        means.forEach(mean -> Terms.positive(mean, name));
        return List.copyOf(means);
    }
}
