package io.bundlecast.reports.exhibit;

import io.bundlecast.integration.GradeCondition;
import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.CourseAverages.ConditionShare;
import io.bundlecast.result.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How often the conditions of each grade fail, and which keeps back most. */
public final class JourneyGates {

    private static final double ALIKE = 0.005;

    private final JourneyLens at;
    private final int last;

    private JourneyGates(JourneyLens at) {
        this.at = at;
        this.last = at.years().years();
    }

    /** Only for a run of a journey. */
    public static JourneyGates of(Lens lens) {
        return new JourneyGates(JourneyLens.of(lens));
    }

    /** The share of futures in which each condition fails, by year, along the sequence in focus; none where the run keeps no averages. */
    static List<Exhibit> map(JourneyLens at) {
        CourseAverages averages = at.averages(at.focus());
        return averages == null ? List.of() : List.of(new JourneyGates(at).map(averages));
    }

    private HeatMap map(CourseAverages averages) {
        List<String> rows = new ArrayList<>();
        List<List<Estimate>> cells = new ArrayList<>();
        for (ConditionShare share : averages.conditions()) {
            rows.add(number(share.condition()) + ": " + share.condition().title());
            cells.add(share.fails());
        }
        List<String> years = new ArrayList<>();
        for (int year = 1; year <= last; year++) {
            years.add("Year " + year);
        }
        return HeatMap.ofConditions(
                new Caption(
                        "conditions-by-year",
                        at.title(averages.course()) + ": " + finding(averages),
                        "Heat map with the conditions of the grades as rows and years as columns. Each cell holds the share of futures in which the condition "
                                + "fails at the end of the year, darker for a higher share.",
                        "A grade needs its index and all its conditions; one that fails keeps the organisation at the grade below. Grade 4 is service-line "
                                + "integrated, 5 clinically integrated, 6 group-practice integrated and 7 an integrated delivery system. The darker the cell, the higher the share."),
                rows,
                years,
                cells);
    }

    private String finding(CourseAverages averages) {
        ConditionShare most = most(averages, this::fails);
        double share = fails(most);
        long alike = averages.conditions().stream()
                .filter(each -> share - fails(each) < ALIKE)
                .count();
        String year = " at the end of year " + last;
        if (share == 0) {
            return "every condition holds" + year;
        }
        String often = " in " + Figures.chance(share, 0) + " of futures";
        return alike > 1
                ? alike + " conditions fail most" + year + "," + often + ", of which the first is " + named(most)
                : named(most) + " fails most" + year + "," + often;
    }

    /** Each condition at the end of the horizon: how often it fails, and how often it alone or with others keeps back a grade that the index has reached. */
    public DataTable table() {
        List<CourseAverages> sequences = at.years().averages();
        List<String> columns = new ArrayList<>(List.of("Grade and condition"));
        for (CourseAverages sequence : sequences) {
            columns.add(at.title(sequence.course()) + ": fails");
            columns.add(at.title(sequence.course()) + ": keeps back");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < sequences.get(0).conditions().size(); i++) {
            GradeCondition condition = sequences.get(0).conditions().get(i).condition();
            List<String> row = new ArrayList<>(
                    List.of(number(condition) + " " + condition.grade().title() + ": " + condition.title()));
            for (CourseAverages sequence : sequences) {
                ConditionShare share = sequence.conditions().get(i);
                row.add(chance(share.fails().get(last - 1)));
                row.add(chance(share.holdsBack().get(last - 1)));
            }
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }

    /** For each sequence, the condition that most often keeps back a grade, as a sentence. */
    public String worst() {
        List<String> sentences = new ArrayList<>();
        for (CourseAverages sequence : at.years().averages()) {
            ConditionShare most = most(sequence, this::holdsBack);
            sentences.add(
                    holdsBack(most) == 0
                            ? "Along " + at.title(sequence.course()) + " no condition keeps back a grade."
                            : "Along " + at.title(sequence.course()) + " " + named(most) + " keeps back most often, in "
                                    + Figures.chance(holdsBack(most), 0) + " of futures.");
        }
        return String.join(" ", sentences);
    }

    private static ConditionShare most(CourseAverages averages, ToDoubleFunction<ConditionShare> share) {
        ConditionShare most = averages.conditions().get(0);
        for (ConditionShare each : averages.conditions()) {
            most = share.applyAsDouble(each) > share.applyAsDouble(most) ? each : most;
        }
        return most;
    }

    private static String chance(Estimate share) {
        return Unit.PROBABILITY.text(share) + " \u00b1" + Figures.percentError(share.standardError());
    }

    private static int number(GradeCondition condition) {
        return condition.grade().ordinal();
    }

    private static String named(ConditionShare share) {
        return "the condition of grade " + number(share.condition()) + " “"
                + share.condition().title() + "”";
    }

    private double fails(ConditionShare share) {
        return share.fails().get(last - 1).value();
    }

    private double holdsBack(ConditionShare share) {
        return share.holdsBack().get(last - 1).value();
    }
}
