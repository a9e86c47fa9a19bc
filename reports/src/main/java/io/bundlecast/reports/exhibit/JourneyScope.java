package io.bundlecast.reports.exhibit;

import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Summary;
import java.util.List;

/** How much of all care of the network's people a scenario holds, since the cost of a journey is that of the whole network. */
final class JourneyScope {

    private static final double NEARLY_ALL = 0.9;

    private final JourneyLens at;
    private final JourneyResult years;
    private final double each;

    JourneyScope(JourneyLens at) {
        this.at = at;
        this.years = at.years();
        this.each = JourneyTables.laws().nominal("spend.each");
    }

    /** What the scenario holds, what integration moves of it, and what would have to be saved on all care for the journey to pay.
     *
     * @param course the sequence that is spoken of */
    List<String> sentences(int course) {
        List<CourseMeasure> kept = years.shape().measures();
        if (!kept.contains(CourseMeasure.LIVES) || !kept.contains(CourseMeasure.CARE_SPEND)) {
            return List.of();
        }
        double share = spend(years.shape().present(), 1) / all(1);
        String held = share >= NEARLY_ALL ? "nearly all" : "about " + Figures.chance(share, 0.01);
        double change = spend(course, years.years()) / spend(years.shape().present(), years.years()) - 1;
        return List.of(
                "The care of this scenario is " + held + " of what the people in the network's care cost payers (some "
                        + Unit.DOLLARS.text(each, 0) + " a person, assumed). In year " + years.years()
                        + " it costs them "
                        + Figures.tenths(Math.abs(change)) + (change < 0 ? " less" : " more")
                        + " along " + at.title(course) + " than when staying as today.",
                "The programme, its physicians and the patients that leave with those excluded are those of the whole network. Over the years they cost "
                        + Figures.tenths(cost(course))
                        + " of all that care: so much would have to be saved on it, and kept by whoever pays for the journey, before the journey pays. A value below "
                        + "zero here speaks of these contracts alone.");
    }

    private double spend(int course, int year) {
        return at.mean(CourseMeasure.CARE_SPEND, course, year);
    }

    /** What all care of the network's people costs payers in a year when staying as today. */
    private double all(int year) {
        return each * at.mean(CourseMeasure.LIVES, years.shape().present(), year);
    }

    /** What a sequence costs, over what all care costs, both as present values. */
    private double cost(int course) {
        double costs = 0;
        double all = 0;
        for (int year = 1; year <= years.years(); year++) {
            double worth = years.shape().worth(year);
            all += worth * all(year);
            for (CourseMeasure cost : JourneyCash.COSTS) {
                costs += cost == CourseMeasure.PRICE_GAIN
                        ? 0
                        : worth * Summary.mean(at.cash().cost(cost, course, year));
            }
        }
        return costs / all;
    }
}
