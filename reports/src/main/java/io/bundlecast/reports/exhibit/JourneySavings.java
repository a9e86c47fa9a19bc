package io.bundlecast.reports.exhibit;

import io.bundlecast.integration.Goal;
import io.bundlecast.reports.exhibit.Bridge.Step;
import io.bundlecast.reports.exhibit.GoalPath.Panel;
import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.CourseAverages.ComponentAverage;
import io.bundlecast.result.CourseAverages.GoalSaving;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.PairedDifference;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the four goals of a sequence add to the index and save on the care: of what payers pay, and of what care costs inside the hospital. */
final class JourneySavings {

    private static final String UNBROKEN = "\u00a0";
    private static final double POINT = 0.01;

    private final JourneyLens at;
    private final CourseAverages averages;
    private final List<Part> parts = new ArrayList<>();

    /** One ledger: what it holds when staying as today, what the sequence saves of it, and by which goal. */
    private record Part(String title, double before, Estimate saved, List<Estimate> byGoal) {}

    private JourneySavings(JourneyLens at, CourseAverages averages) {
        this.at = at;
        this.averages = averages;
        int year = averages.savings().year();
        add("Payers pay less, year" + UNBROKEN + year, CourseMeasure.CARE_SPEND, GoalSaving::spend);
        add("Care costs less inside the hospital, year" + UNBROKEN + year, CourseMeasure.CARE_COST, GoalSaving::cost);
    }

    /** None where the run keeps no averages. */
    static List<Exhibit> of(JourneyLens at) {
        CourseAverages averages = at.averages(at.focus());
        return averages == null ? List.of() : List.of(new JourneySavings(at, averages).path());
    }

    private void add(String title, CourseMeasure ledger, Function<GoalSaving, Estimate> saving) {
        if (!at.years().shape().measures().contains(ledger)) {
            return;
        }
        int year = averages.savings().year();
        double[] before = at.years().column(ledger, at.years().shape().present(), year);
        double[] after = at.years().column(ledger, averages.course(), year);
        Estimate saved = PairedDifference.of(before, after).mean();
        List<Estimate> found = averages.savings().goals().stream().map(saving).toList();
        parts.add(new Part(title, Summary.mean(before), saved, summingTo(saved, found)));
    }

    /** Parts that were found in some trials, brought to what all trials save: each takes its share of the difference. */
    private static List<Estimate> summingTo(Estimate all, List<Estimate> parts) {
        double sum = parts.stream().mapToDouble(Estimate::value).sum();
        double sizes =
                parts.stream().mapToDouble(part -> Math.abs(part.value())).sum();
        List<Estimate> whole = new ArrayList<>();
        for (Estimate part : parts) {
            double share = sizes == 0 ? 0 : Math.abs(part.value()) / sizes;
            double error = Math.hypot(part.standardError(), share * all.standardError());
            whole.add(new Estimate(part.value() + share * (all.value() - sum), error));
        }
        return whole;
    }

    private GoalPath path() {
        List<String> names = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            names.add(goal.title() + ", " + of(goal).size() + " components");
        }
        names.add("All four goals");
        List<Panel> panels = new ArrayList<>(List.of(index()));
        for (Part part : parts) {
            panels.add(panel(
                    part.title(),
                    part.byGoal().stream().map(Estimate::value).toList(),
                    part.byGoal().stream().map(Unit.DOLLARS::change).toList(),
                    Unit.DOLLARS.change(part.saved())));
        }
        return new GoalPath(caption(), List.copyOf(names), List.copyOf(panels), table(names, panels));
    }

    private Panel index() {
        List<Double> added = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            added.add(of(goal).stream().mapToDouble(ComponentAverage::index).sum());
        }
        return panel(
                "Index points, " + at.years().years() + UNBROKEN + "years",
                added,
                added.stream().map(points -> Unit.INDEX.change(points, POINT)).toList(),
                Unit.INDEX.change(end() - start(), POINT));
    }

    private static Panel panel(String title, List<Double> added, List<String> amounts, String total) {
        List<Step> steps = new ArrayList<>();
        double end = 0;
        for (int i = 0; i < added.size(); i++) {
            steps.add(new Step(Goal.values()[i].title(), end, end + added.get(i), false));
            end += added.get(i);
        }
        steps.add(new Step("All four goals", 0, end, true));
        List<String> texts = new ArrayList<>(amounts);
        texts.add(total);
        return new Panel(title, List.copyOf(steps), List.copyOf(texts));
    }

    private List<ComponentAverage> of(Goal goal) {
        return averages.components().stream()
                .filter(component -> component.goal() == goal)
                .toList();
    }

    private Caption caption() {
        StringBuilder title = new StringBuilder(at.title(averages.course()) + ": the integration index goes from "
                + score(start()) + " to " + score(end()) + " on average");
        String[] verbs = {"payers pay ", "giving it costs the hospital "};
        String[] ends = {" for the care of year " + averages.savings().year(), ""};
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            title.append(i == 0 ? "; " : " and ")
                    .append(verbs[i])
                    .append(size(part))
                    .append(ends[i]);
        }
        return new Caption("goals-to-savings", title.toString(), description(), note());
    }

    private static String size(Part part) {
        double size = Math.abs(part.saved().value());
        return Unit.DOLLARS.text(size, part.saved().standardError()) + " ("
                + Figures.tenths(size / part.before()) + ") "
                + (part.saved().value() < 0 ? "more" : "less");
    }

    private String description() {
        List<String> titles =
                parts.stream().map(part -> "\u201c" + part.title() + "\u201d").toList();
        return "Bridge charts side by side, with one row for each of the four goals of integration and one for all: index points that the goal's components add along "
                + at.title(averages.course())
                + (titles.isEmpty() ? "." : ", then what the goal saves: " + String.join(" and ", titles) + ".");
    }

    private String note() {
        String index = "Averages of all futures. The index counts what is installed; only what works of it saves. ";
        if (parts.isEmpty()) {
            return index;
        }
        return index
                + "Savings are on this scenario's care against staying as today, before any contract and before what the journey costs; patients whom the network comes to keep "
                + "count against them. What goals do only together is shared over all orders in which they could come, as found in "
                + Figures.whole(averages.savings().trials()) + " futures."
                + (parts.size() > 1
                        ? " The two savings are never added up: what payers save, providers are not paid."
                        : "");
    }

    private DataTable table(List<String> names, List<Panel> panels) {
        List<String> columns = new ArrayList<>(List.of("Goal"));
        panels.forEach(panel -> columns.add(panel.title()));
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            List<String> cells = new ArrayList<>(
                    List.of(names.get(row), panels.get(0).amounts().get(row)));
            for (int i = 0; i < parts.size(); i++) {
                String amount = panels.get(i + 1).amounts().get(row);
                List<Estimate> byGoal = parts.get(i).byGoal();
                cells.add(
                        row < byGoal.size()
                                ? amount + " \u00b1"
                                        + Figures.dollarError(byGoal.get(row).standardError())
                                : amount);
            }
            rows.add(cells);
        }
        return new DataTable(columns, rows);
    }

    private double start() {
        return at.mean(CourseMeasure.INDEX, at.years().shape().present(), 1);
    }

    private double end() {
        return at.mean(CourseMeasure.INDEX, averages.course(), at.years().years());
    }

    private static String score(double value) {
        return Figures.plain(value, POINT);
    }
}
