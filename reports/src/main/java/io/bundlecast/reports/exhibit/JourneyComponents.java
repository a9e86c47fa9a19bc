package io.bundlecast.reports.exhibit;

import io.bundlecast.integration.Goal;
import io.bundlecast.reports.exhibit.Bridge.Step;
import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.CourseAverages.ComponentAverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What each component of integration adds to the index and to the cost of a journey. */
public final class JourneyComponents {

    private static final int NAMED = 10;
    private static final int MANY = 4;

    private final JourneyLens at;

    private JourneyComponents(JourneyLens at) {
        this.at = at;
    }

    /** Only for a run of a journey. */
    public static JourneyComponents of(Lens lens) {
        return new JourneyComponents(JourneyLens.of(lens));
    }

    /** The bridge of the cost along the sequence in focus; none where the run keeps no averages. */
    static List<Exhibit> costs(JourneyLens at) {
        CourseAverages averages = at.averages(at.focus());
        return averages == null ? List.of() : List.of(new JourneyComponents(at).cost(averages));
    }

    private static List<ComponentAverage> of(CourseAverages averages, Goal goal) {
        return averages.components().stream()
                .filter(component -> component.goal() == goal)
                .toList();
    }

    private Bridge cost(CourseAverages averages) {
        List<ComponentAverage> largest = averages.components().stream()
                .sorted(Comparator.comparingDouble(JourneyComponents::total).reversed())
                .toList();
        List<Step> steps = new ArrayList<>();
        double end = steps(steps, largest);
        steps.add(new Step("All components", 0, end, true));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<ComponentAverage> of = i + 1 == steps.size()
                    ? largest
                    : i < NAMED ? List.of(largest.get(i)) : largest.subList(NAMED, largest.size());
            rows.add(List.of(
                    steps.get(i).label(),
                    money(-sum(of, JourneyComponents::total)),
                    money(-sum(of, ComponentAverage::building)),
                    money(-sum(of, ComponentAverage::running)),
                    money(steps.get(i).to())));
        }
        Caption caption = new Caption(
                "component-cost",
                at.title(averages.course()) + ": building and running components costs " + money(-end) + ", "
                        + half(largest, -end),
                "Bridge chart of what building and running the components of integration costs along "
                        + at.title(averages.course())
                        + ", with one column for each of the components that cost most.",
                "Average present values over " + at.years().years()
                        + " years, beyond what the start already costs. Recruiting, the subsidy of physicians and productivity lost to a new record are "
                        + "not components: they stand on lines of their own.");
        return new Bridge(
                caption,
                Unit.DOLLARS,
                "Average present value",
                List.copyOf(steps),
                new DataTable(
                        List.of("Component", "Average present value", "Of it once", "Of it to run", "Sum so far"),
                        rows));
    }

    /** Adds a step for each of the first components and one for all others; returns where they lead. */
    private static double steps(List<Step> steps, List<ComponentAverage> largest) {
        double sum = 0;
        int named = Math.min(NAMED, largest.size());
        for (ComponentAverage component : largest.subList(0, named)) {
            steps.add(new Step(component.title(), sum, sum - total(component), false));
            sum -= total(component);
        }
        double others = sum(largest.subList(named, largest.size()), JourneyComponents::total);
        if (named < largest.size()) {
            steps.add(new Step("The other " + (largest.size() - named), sum, sum - others, false));
        }
        return sum - others;
    }

    /** How few components make up half of the cost. */
    private static String half(List<ComponentAverage> largest, double all) {
        int count = 0;
        double sum = 0;
        while (count < largest.size() && sum < all / 2) {
            sum += total(largest.get(count));
            count++;
        }
        return count > MANY
                ? "half of it for " + count + " of " + largest.size() + " components"
                : "half of it for " + first(largest, count);
    }

    private static String first(List<ComponentAverage> components, int count) {
        List<String> titles =
                components.stream().limit(count).map(ComponentAverage::title).toList();
        int last = titles.size() - 1;
        return last < 1
                ? String.join("", titles)
                : String.join(", ", titles.subList(0, last)) + " and " + titles.get(last);
    }

    /** Every component by goal: today, planned, and what it adds to the index and costs along each sequence. */
    public DataTable table() {
        List<CourseAverages> sequences = at.years().averages();
        List<String> columns = new ArrayList<>(List.of("Component", "Today", "Planned"));
        for (CourseAverages sequence : sequences) {
            columns.add(at.title(sequence.course()) + ": adds to the index");
            columns.add(at.title(sequence.course()) + ": costs");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            List<String> head = new ArrayList<>(List.of(goal.title() + ", all", "", ""));
            for (CourseAverages sequence : sequences) {
                List<ComponentAverage> of = of(sequence, goal);
                head.add(points(sum(of, ComponentAverage::index)));
                head.add(money(sum(of, JourneyComponents::total)));
            }
            rows.add(head);
            for (int i = 0; i < sequences.get(0).components().size(); i++) {
                if (sequences.get(0).components().get(i).goal() == goal) {
                    rows.add(row(sequences, i));
                }
            }
        }
        return new DataTable(columns, rows);
    }

    private static List<String> row(List<CourseAverages> sequences, int component) {
        ComponentAverage any = sequences.get(0).components().get(component);
        double planned = sequences.stream()
                .mapToDouble(sequence -> sequence.components().get(component).target())
                .max()
                .orElse(0);
        List<String> row = new ArrayList<>(List.of(any.title(), score(any.start()), score(planned)));
        for (CourseAverages sequence : sequences) {
            ComponentAverage here = sequence.components().get(component);
            row.add(points(here.index()));
            row.add(money(total(here)));
        }
        return row;
    }

    private static double sum(List<ComponentAverage> components, ToDoubleFunction<ComponentAverage> amount) {
        return components.stream().mapToDouble(amount).sum();
    }

    private static double total(ComponentAverage component) {
        return component.building() + component.running();
    }

    /** To the third decimal, as a component alone adds little. */
    private static String points(double index) {
        return (index > 0 ? "+" : "") + Figures.plain(index, 0.001);
    }

    private static String score(double value) {
        return Figures.plain(value, 0.01);
    }

    private static String money(double dollars) {
        return Unit.DOLLARS.text(dollars, 10_000);
    }
}
