package io.bundlecast.reports.exhibit;

import io.bundlecast.integration.Goal;
import io.bundlecast.integration.Grade;
import io.bundlecast.integration.LevelAssessment;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** How far each sequence of a journey comes, as tables. */
public final class JourneyProgress {

    private static final List<Integer> BOARD_YEARS = List.of(3, 7, 10);
    private static final int MILESTONE_YEARS = 3;

    private final JourneyLens at;

    private JourneyProgress(JourneyLens at) {
        this.at = at;
    }

    /** Only for a run of a journey. */
    public static JourneyProgress of(Lens lens) {
        return new JourneyProgress(JourneyLens.of(lens));
    }

    /** Which sequence and contract the charts show that can show but one. */
    public static String focus(Lens lens) {
        JourneyLens at = JourneyLens.of(lens);
        return "Charts that show one sequence show " + at.title(at.focus()) + ", and one contract "
                + lens.contractName()
                + ", as the scenario asks; the answer above looks at all sequences. All cash is that of "
                + Parties.owner(lens.result().party())
                + ", taken to pay for the journey; what others gain or lose is not in it.";
    }

    /** The share of futures that hold each grade or a higher one by the end of years 3, 7 and 10, as far as the run goes. */
    public DataTable ladder() {
        List<String> columns = new ArrayList<>(List.of("Sequence and year", "Middle future"));
        for (int grade = 1; grade < Grade.values().length; grade++) {
            columns.add(grade + " " + Grade.values()[grade].title());
        }
        List<List<String>> rows = new ArrayList<>();
        for (int course : at.sequences()) {
            for (int year : BOARD_YEARS) {
                if (year <= at.years().years()) {
                    rows.add(grades(course, year));
                }
            }
        }
        return new DataTable(columns, rows);
    }

    private List<String> grades(int course, int year) {
        Summary summary = Summary.of(at.years().column(CourseMeasure.GRADE, course, year));
        int middle = (int) summary.percentile(0.5).value();
        List<String> row = new ArrayList<>(List.of(at.title(course) + ", year " + year, String.valueOf(middle)));
        for (int grade = 1; grade < Grade.values().length; grade++) {
            row.add(Unit.PROBABILITY.text(summary.probabilityAbove(grade - 0.5)));
        }
        return row;
    }

    /** Each goal today, as planned, as installed in the last year, and as it works then; medians of futures.
     *
     * @param planned what each sequence plans for, in their order */
    public DataTable goals(List<LevelAssessment> planned) {
        List<List<String>> rows = new ArrayList<>();
        int last = at.years().years();
        for (int course : at.sequences()) {
            LevelAssessment plan = planned.get(rows.size() / Goal.values().length);
            for (Goal goal : Goal.values()) {
                CourseMeasure installed = CourseMeasure.valueOf(goal.name());
                CourseMeasure works = CourseMeasure.valueOf("REALISED_" + goal.name());
                rows.add(List.of(
                        at.title(course) + ", " + goal.title(),
                        score(at.mean(installed, at.years().shape().present(), 1)),
                        score(plan.score(goal)),
                        score(at.middle(installed, course, last)),
                        score(at.middle(works, course, last))));
            }
        }
        return new DataTable(
                List.of("Sequence and goal", "Today", "Planned", "Installed, year " + last, "Works, year " + last),
                rows);
    }

    /** What a board should see in the first years: 10th percentile, median and 90th. */
    public DataTable milestones() {
        List<List<String>> rows = new ArrayList<>();
        for (int course : at.sequences()) {
            double[][] cash = at.cash().cumulative(at.lens().contract(), course);
            for (int year = 1; year <= Math.min(MILESTONE_YEARS, at.years().years()); year++) {
                rows.add(List.of(
                        at.title(course) + ", year " + year,
                        range(Unit.INDEX, at.years().column(CourseMeasure.INDEX, course, year)),
                        range(Unit.INDEX, at.years().column(CourseMeasure.BUY_IN, course, year)),
                        range(Unit.DOLLARS, cash[year - 1])));
            }
        }
        return new DataTable(
                List.of("Sequence and year", "Integration index", "Physicians' buy-in", "Cumulative cash"), rows);
    }

    private static String range(Unit unit, double[] column) {
        Summary summary = Summary.of(column);
        double error = unit == Unit.INDEX ? 0.01 : 0;
        return unit.text(summary.percentile(0.5).value(), error) + " ("
                + unit.text(summary.percentile(0.1).value(), error) + " to "
                + unit.text(summary.percentile(0.9).value(), error) + ")";
    }

    private static String score(double value) {
        return Figures.plain(value, 0.01);
    }
}
