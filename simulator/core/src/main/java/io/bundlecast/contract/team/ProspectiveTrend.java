package io.bundlecast.contract.team;

import io.bundlecast.contract.Terms;
import java.util.List;

/** The growth that TEAM forecasts from the last baseline year to the performance year.
 *
 * <p>ln A(y) = a + b y is fitted over five years for the region and for the nation; T = (exp(2 b_region) + exp(2 b_nation)) / 2. For example, regional means that
 * grow by 2% a year and a nation without growth give T = (1.0404 + 1) / 2 = 1.0202.
 *
 * <p>Source: FY2026 IPPS final rule by way of secondary summaries; that the cell is the episode type is known with medium confidence.
 *
 * @param regional mean standardised capped spend by year in the region, oldest first
 * @param national the same for the nation */
public record ProspectiveTrend(List<Double> regional, List<Double> national) {

    private static final int YEARS = 5;

    public ProspectiveTrend {
        regional = positive(regional, "regional");
        national = positive(national, "national");
    }

    /** The factor T. */
    public double factor(int performanceYear) {
        double ahead = TeamProvisions.TABLE.value("trend.years", Team.FIRST_CALENDAR_YEAR + performanceYear - 1);
        return 0.5 * (StrictMath.exp(ahead * logGrowth(regional)) + StrictMath.exp(ahead * logGrowth(national)));
    }

    /** The slope of a straight line through the logarithms, by least squares. */
    static double logGrowth(List<Double> means) {
        double middle = (YEARS - 1) / 2.0;
        double product = 0;
        double square = 0;
        for (int year = 0; year < YEARS; year++) {
            product += (year - middle) * StrictMath.log(means.get(year));
            square += (year - middle) * (year - middle);
        }
        return product / square;
    }

    private static List<Double> positive(List<Double> means, String name) {
        if (means.size() != YEARS) {
            throw new IllegalArgumentException(name + " must hold five years but holds " + means.size());
        }
        means.forEach(mean -> Terms.positive(mean, name));
        return List.copyOf(means);
    }
}
