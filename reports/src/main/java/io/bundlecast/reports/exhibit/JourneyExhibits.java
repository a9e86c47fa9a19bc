package io.bundlecast.reports.exhibit;

import io.bundlecast.reports.exhibit.YearCurves.Curve;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The exhibits of the years ahead: what a journey is worth, when, what it takes of the organisation, and how the chance of a loss moves. */
final class JourneyExhibits {

    private static final String BAND = "Line: the middle of all futures. Band: 80% of them. ";

    private final JourneyLens at;
    private final Lens lens;
    private final JourneyResult years;

    private JourneyExhibits(JourneyLens at) {
        this.at = at;
        this.lens = at.lens();
        this.years = at.years();
    }

    /** None where the run has one year. */
    static List<Exhibit> of(Lens lens) {
        JourneyLens years = lens.years();
        if (years == null) {
            return List.of();
        }
        JourneyExhibits exhibits = new JourneyExhibits(years);
        List<Exhibit> all = new ArrayList<>();
        if (lens.isJourney()) {
            all.add(LevelDistributions.presentValues(exhibits.at));
            all.add(exhibits.neverPays());
            all.add(exhibits.cash());
            all.add(Bridge.ofJourney(exhibits.at));
            all.add(exhibits.index());
            all.addAll(JourneySavings.of(exhibits.at));
            all.addAll(JourneyComponents.costs(exhibits.at));
            all.addAll(JourneyGates.map(exhibits.at));
            all.add(exhibits.load());
        } else {
            all.add(exhibits.margins());
        }
        all.add(exhibits.chances());
        if (lens.isJourney()) {
            all.add(exhibits.physicians());
            all.addAll(JourneyCriteria.funnel(exhibits.at));
            all.addAll(JourneySubsidy.of(exhibits.at));
        }
        return List.copyOf(all);
    }

    private YearCurves cash() {
        List<Curve> curves = new ArrayList<>();
        String deepest = "";
        double trough = 0;
        for (int course : at.sequences()) {
            double[][] cumulative = at.cash().cumulative(lens.contract(), course);
            Curve curve = at.curve(at.title(course), true, year -> cumulative[year - 1]);
            curves.add(curve);
            for (YearCurves.Point point : curve.points()) {
                if (point.middle() < trough) {
                    trough = point.middle();
                    deepest = at.title(course) + " in year " + point.year();
                }
            }
        }
        String title = trough < 0
                ? "Cumulative cash is lowest at " + Unit.DOLLARS.text(trough, 0) + " in the middle future (" + deepest
                        + ")"
                : "Cumulative cash stays above zero in the middle future of every sequence";
        return YearCurves.of(
                new Caption(
                        "cash-by-year",
                        title,
                        "Line chart of cumulative cash by year, one line with a band for each sequence, against staying as today under "
                                + lens.contractName() + ".",
                        BAND
                                + "Each future is compared with itself without the journey, so growth, prices and luck drop out. Dollars of year 1."),
                Unit.DOLLARS,
                "Cumulative cash against staying as today",
                0,
                "",
                curves);
    }

    private YearCurves index() {
        List<Curve> curves = new ArrayList<>();
        int last = years.years();
        List<String> ends = new ArrayList<>();
        for (int course : at.sequences()) {
            Curve curve = at.curve(CourseMeasure.INDEX, course, at.title(course), true);
            curves.add(curve);
            ends.add(at.title(course) + " "
                    + Figures.plain(curve.points().get(last - 1).middle(), 0.005));
        }
        return YearCurves.of(
                new Caption(
                        "index-by-year",
                        "Integration index after " + last + " years: " + String.join(", ", ends),
                        "Line chart of the integration index at the end of each year, one line with a band for each sequence.",
                        BAND
                                + "The index joins four goals, 0 to 1; at .77 a group is an integrated delivery system. The laws behind it are assumed and "
                                + "were calibrated to seven to ten years, so this is no evidence that it takes as long."),
                Unit.INDEX,
                "Integration index",
                0.77,
                "integrated delivery system",
                curves);
    }

    private YearCurves load() {
        List<Curve> curves = new ArrayList<>();
        String most = "";
        double highest = 0;
        for (int course : at.sequences()) {
            Curve curve = at.curve(at.title(course), false, year -> ratio(course, year));
            curves.add(curve);
            for (YearCurves.Point point : curve.points()) {
                if (point.middle() > highest) {
                    highest = point.middle();
                    most = at.title(course) + " in year " + point.year();
                }
            }
        }
        return YearCurves.of(
                new Caption(
                        "change-load",
                        "Change load peaks at " + Figures.plain(highest, 0.05)
                                + " times what the organisation can carry (" + most + ")",
                        "Line chart of the load of change over the capacity for it by year, one line for each sequence, with a line at 1.",
                        "Middle future. Above 1, progress slows and physicians' buy-in burns. More cohesion, leadership and well-being raise what can be carried."),
                Unit.INDEX,
                "Change load over capacity",
                1,
                "all that can be carried",
                curves);
    }

    private double[] ratio(int course, int year) {
        double[] load = years.column(CourseMeasure.LOAD, course, year);
        double[] capacity = years.column(CourseMeasure.CAPACITY, course, year);
        double[] ratio = new double[load.length];
        for (int trial = 0; trial < ratio.length; trial++) {
            ratio[trial] = load[trial] / capacity[trial];
        }
        return ratio;
    }

    private YearCurves margins() {
        List<Curve> curves = new ArrayList<>();
        for (int course = 0; course < years.shape().courses().size(); course++) {
            int here = course;
            curves.add(at.curve(lens.levelLabel(course), false, year -> years.margin(lens.contract(), here, year)));
        }
        return YearCurves.of(
                new Caption(
                        "margin-by-year",
                        "Margin by year under " + lens.contractName(),
                        "Line chart of the margin by year, one line for each level.",
                        "Middle future of every year. Dollars of year 1."),
                Unit.DOLLARS,
                Stake.MARGIN.title(lens.result()),
                0,
                "",
                curves);
    }

    /** The chance of a loss by contract and year, for the course in focus. */
    private HeatMap chances() {
        List<String> rows = new ArrayList<>();
        List<List<Estimate>> cells = new ArrayList<>();
        for (int year = 1; year <= years.years(); year++) {
            int now = year;
            rows.add("Year " + year);
            cells.add(belowZero(contract -> Summary.of(years.margin(contract, lens.level(), now))));
        }
        return HeatMap.ofYears(at.title(lens.level()), rows, contracts(), cells);
    }

    /** The chance that a sequence does not pay, by contract. */
    private HeatMap neverPays() {
        List<String> rows = new ArrayList<>();
        List<List<Estimate>> cells = new ArrayList<>();
        for (int course : at.sequences()) {
            rows.add(at.title(course));
            cells.add(belowZero(contract -> at.presentValue(contract, course)));
        }
        return HeatMap.ofSequences(years.years(), rows, contracts(), cells);
    }

    private List<String> contracts() {
        return years.shape().contracts().stream().map(Labelled::title).toList();
    }

    private List<Estimate> belowZero(IntFunction<Summary> byContract) {
        return IntStream.range(0, years.shape().contracts().size())
                .mapToObj(contract -> byContract.apply(contract).probabilityBelow(0))
                .toList();
    }

    private YearCurves physicians() {
        int course = at.focus();
        List<Curve> curves = List.of(
                at.curve(CourseMeasure.NEED, course, "Needed, full-time", false),
                at.curve(CourseMeasure.OUTPUT, course, "Output, full-time", true),
                at.curve(CourseMeasure.HEADS, course, "Physicians, heads", true),
                at.curve(CourseMeasure.HIRES, course, "Hires in the year", true));
        double hires = at.total(CourseMeasure.HIRES, course);
        double more = hires - at.total(CourseMeasure.HIRES, years.shape().present());
        double need = at.mean(CourseMeasure.NEED, course, years.years());
        double heads = at.mean(CourseMeasure.HEADS, course, years.years());
        return YearCurves.of(
                new Caption(
                        "physicians",
                        "It takes " + Figures.plain(hires, 1) + " hires in " + years.years() + " years ("
                                + Figures.plain(Math.abs(more), 1) + (more < 0 ? " fewer" : " more")
                                + " than staying as today) and "
                                + Figures.plain(heads, 1) + " physicians at the end to do the work of "
                                + Figures.plain(need, 1),
                        "Line chart of physicians needed, their output, their number and hires by year, for "
                                + at.title(course) + ".",
                        "Lines: the middle of all futures. Bands: 80% of them. Newly trained physicians produce less than those whom they replace, and each specialty has "
                                + "whole people and enough of them for call."),
                Unit.PHYSICIANS,
                "Physicians",
                Double.NaN,
                "",
                curves);
    }
}
