package io.bundlecast.reports.exhibit;

import io.bundlecast.reports.exhibit.YearCurves.Curve;
import io.bundlecast.result.CourseMeasure;
import java.util.List;

/** The subsidy of employed physicians as usually reported, after credit for what they earn elsewhere, and without overhead that would stay. */
final class JourneySubsidy {

    private JourneySubsidy() {}

    /** Along the sequence in focus; none where nobody is subsidised. */
    static List<Exhibit> of(JourneyLens at) {
        int course = at.focus();
        int last = at.years().years();
        double reported = at.middle(CourseMeasure.SUBSIDY, course, last);
        if (reported == 0) {
            return List.of();
        }
        List<Curve> curves = List.of(
                at.curve(CourseMeasure.SUBSIDY, course, "As reported", true),
                at.curve(CourseMeasure.SUBSIDY_AFTER_ANCILLARY, course, "After ancillary credit", false),
                at.curve(CourseMeasure.SUBSIDY_AFTER_OVERHEAD, course, "Without overhead, too", false));
        return List.of(YearCurves.of(
                new Caption(
                        "subsidy",
                        "The subsidy of employed physicians in year " + last + ": " + money(reported) + " as reported, "
                                + money(at.middle(CourseMeasure.SUBSIDY_AFTER_ANCILLARY, course, last))
                                + " after ancillary credit, "
                                + money(at.middle(CourseMeasure.SUBSIDY_AFTER_OVERHEAD, course, last))
                                + " without allocated overhead, too",
                        "Line chart of the subsidy of employed physicians by year along " + at.title(course)
                                + ": as usually reported, after credit for ancillary income, and without allocated overhead too.",
                        "Lines: the middle of all futures. Band: 80% of them. All of the subsidy, not only the change from staying as today. The parts that are "
                                + "ancillary income and overhead are assumed. Dollars of year 1."),
                Unit.DOLLARS,
                "Subsidy in the year",
                0,
                "",
                curves));
    }

    private static String money(double dollars) {
        return Unit.DOLLARS.text(dollars, 0);
    }
}
