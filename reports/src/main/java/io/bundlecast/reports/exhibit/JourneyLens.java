package io.bundlecast.reports.exhibit;

import io.bundlecast.reports.exhibit.YearCurves.Curve;
import io.bundlecast.reports.exhibit.YearCurves.Point;
import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The years of a run seen from the contract in focus. */
public final class JourneyLens {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final Lens lens;
    private final JourneyResult years;
    private final JourneyCash cash;

    JourneyLens(Lens lens, JourneyResult years) {
        this.lens = lens;
        this.years = years;
        this.cash = new JourneyCash(years);
    }

    /** Only for a run of several years. */
    static JourneyLens of(Lens lens) {
        return Objects.requireNonNull(lens.years(), "years");
    }

    /** The sequence in focus: the first where staying as today is. */
    int focus() {
        return lens.level() == years.shape().present() ? sequences().get(0) : lens.level();
    }

    /** The median of a measure of a course in a year. */
    double middle(CourseMeasure measure, int course, int year) {
        return Summary.of(years.column(measure, course, year)).percentile(0.5).value();
    }

    Lens lens() {
        return lens;
    }

    public JourneyResult years() {
        return years;
    }

    public JourneyCash cash() {
        return cash;
    }

    /** What is kept of a course only on average; null where nothing is. */
    @Nullable
    CourseAverages averages(int course) {
        for (CourseAverages averages : years.averages()) {
            if (averages.course() == course) {
                return averages;
            }
        }
        return null;
    }

    /** The courses that leave the present level. */
    public List<Integer> sequences() {
        List<Integer> sequences = new ArrayList<>();
        for (int course = 0; course < years.shape().courses().size(); course++) {
            if (course != years.shape().present()) {
                sequences.add(course);
            }
        }
        return sequences;
    }

    String title(int course) {
        return years.shape().courses().get(course).title();
    }

    Summary presentValue(int course) {
        return presentValue(lens.contract(), course);
    }

    /** The present value of a course against staying as today under the same contract. */
    public Summary presentValue(int contract, int course) {
        return lens.summary(cash.presentValue(contract, course));
    }

    /** A curve through the years of what a course gives each year. */
    Curve curve(String label, boolean banded, IntFunction<double[]> byYear) {
        List<Point> points = new ArrayList<>();
        for (int year = 1; year <= years.years(); year++) {
            Summary summary = Summary.of(byYear.apply(year));
            points.add(new Point(
                    year,
                    summary.percentile(LOW).value(),
                    summary.percentile(0.5).value(),
                    summary.percentile(HIGH).value()));
        }
        return new Curve(label, banded, points);
    }

    Curve curve(CourseMeasure measure, int course, String label, boolean banded) {
        return curve(label, banded, year -> years.column(measure, course, year));
    }

    /** The mean of a measure of a course in a year. */
    double mean(CourseMeasure measure, int course, int year) {
        return Summary.mean(years.column(measure, course, year));
    }

    /** The mean over trials of a measure's sum over the years. */
    double total(CourseMeasure measure, int course) {
        double sum = 0;
        for (int year = 1; year <= years.years(); year++) {
            sum += mean(measure, course, year);
        }
        return sum;
    }
}
