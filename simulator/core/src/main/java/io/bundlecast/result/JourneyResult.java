package io.bundlecast.result;

import io.bundlecast.result.SimulationResult.Labelled;
import java.util.List;

/** The years of a run with a horizon: one value for each trial, by contract, course and year, in dollars of year 1.
 *
 * <p>A course is an integration level that is kept, or a sequence towards another. Years count from 1. Every figure is rounded, dollars to whole ones, so that
 * a stored run reads back bit for bit. */
public final class JourneyResult {

    private final Shape shape;
    private final double[][] margins;
    private final double[][] measures;
    private final List<CourseAverages> averages;
    private final int[] places = new int[CourseMeasure.values().length];

    /** What the columns stand for.
     *
     * @param discountRate real: over the growth of prices
     * @param present the course that stays as today, which all others are compared with
     * @param measures none where levels are kept and nothing is built */
    public record Shape(
            int years,
            double discountRate,
            List<Labelled> contracts,
            List<Labelled> courses,
            int present,
            List<CourseMeasure> measures) {

        /** Whether courses change on their way, as on a journey; else levels are kept. */
        public boolean builds() {
            return !measures.isEmpty();
        }

        /** What a dollar in the middle of a year is worth at the start. */
        public double worth(int year) {
            return StrictMath.pow(1 + discountRate, 0.5 - year);
        }

        /** Columns of zeros for the margins. */
        public double[][] marginColumns(int trials) {
            return new double[contracts.size() * courses.size() * years][trials];
        }

        /** Columns of zeros for the measures of courses. */
        public double[][] measureColumns(int trials) {
            return new double[measures.size() * courses.size() * years][trials];
        }
    }

    public JourneyResult(Shape shape, double[][] margins, double[][] measures) {
        this(shape, margins, measures, List.of());
    }

    private JourneyResult(Shape shape, double[][] margins, double[][] measures, List<CourseAverages> averages) {
        this.shape = shape;
        this.margins = margins;
        this.measures = measures;
        this.averages = List.copyOf(averages);
        for (CourseMeasure measure : CourseMeasure.values()) {
            places[measure.ordinal()] = shape.measures().indexOf(measure);
        }
    }

    /** The same result with what it keeps only on average. */
    public JourneyResult with(List<CourseAverages> ofSequences) {
        return new JourneyResult(shape, margins, measures, ofSequences);
    }

    public Shape shape() {
        return shape;
    }

    /** What is kept of each sequence only on average; none where levels are kept. */
    public List<CourseAverages> averages() {
        return averages;
    }

    public int years() {
        return shape.years();
    }

    public int trials() {
        return margins[0].length;
    }

    /** The margin by trial of the party in focus; callers must not change the array. */
    public double[] margin(int contract, int course, int year) {
        return margins[(contract * shape.courses().size() + course) * shape.years() + year - 1];
    }

    /** A measure of a course by trial; callers must not change the array. */
    public double[] column(CourseMeasure measure, int course, int year) {
        int place = places[measure.ordinal()];
        if (place < 0) {
            throw new IllegalArgumentException("this run has no " + measure);
        }
        return measures[(place * shape.courses().size() + course) * shape.years() + year - 1];
    }
}
