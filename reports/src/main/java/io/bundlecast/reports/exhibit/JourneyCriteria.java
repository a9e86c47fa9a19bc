package io.bundlecast.reports.exhibit;

import io.bundlecast.reports.exhibit.Bridge.Step;
import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.CourseAverages.Criteria;
import io.bundlecast.result.CourseAverages.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What becomes of the physicians of today at the deadline of the criteria for participation. */
public final class JourneyCriteria {

    private final JourneyLens at;

    private JourneyCriteria(JourneyLens at) {
        this.at = at;
    }

    /** Only for a run of a journey. */
    public static JourneyCriteria of(Lens lens) {
        return new JourneyCriteria(JourneyLens.of(lens));
    }

    /** The way from the physicians of today to those who remain, along the sequence in focus; none where no deadline lies within the horizon. */
    static List<Exhibit> funnel(JourneyLens at) {
        Criteria criteria = criteria(at, at.focus());
        return criteria == null ? List.of() : List.of(new JourneyCriteria(at).funnel(criteria));
    }

    private static @Nullable Criteria criteria(JourneyLens at, int course) {
        CourseAverages averages = at.averages(course);
        return averages == null ? null : averages.criteria();
    }

    private Bridge funnel(Criteria criteria) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Physicians today", 0, criteria.start(), true));
        steps.add(new Step("Retire or leave before", criteria.start(), criteria.bound(), false));
        steps.add(new Step("Asked to meet the criteria", 0, criteria.bound(), true));
        double left = criteria.bound();
        for (Criterion each : criteria.each()) {
            steps.add(new Step("Miss: " + each.title(), left, each.meetsUpTo(), false));
            left = each.meetsUpTo();
        }
        steps.add(new Step("Meet all criteria", 0, left, true));
        steps.add(new Step("Not enforced", left, left + criteria.unenforced(), false));
        left += criteria.unenforced();
        steps.add(new Step("Waived by the board", left, left + criteria.waived(), false));
        steps.add(new Step("Remain", 0, left + criteria.waived(), true));
        List<List<String>> rows = new ArrayList<>();
        for (Step step : steps) {
            String amount = step.total() ? people(step.to()) : Unit.PHYSICIANS.change(step.amount(), 0.1);
            rows.add(List.of(step.label(), amount, people(step.to())));
        }
        Caption caption = new Caption(
                "criteria-funnel",
                "Of " + whole(criteria.bound()) + " physicians asked to meet the criteria by the end of year "
                        + criteria.year() + ", " + whole(meetAll(criteria)) + " meet all and "
                        + whole(criteria.excluded()) + " (" + share(criteria.excluded(), criteria) + ") are excluded",
                "Bridge chart from the physicians of today to those who remain after the deadline of the criteria for participation, along "
                        + at.title(at.focus())
                        + ": who leaves before, who misses each criterion, who may stay although they miss one.",
                "Averages over all futures. Whoever misses several criteria is counted at the first. A criterion that the sequence never begins binds nobody. "
                        + "Recruits are taken on by the criteria and not counted here. A physician meets a criterion by using what it asks for or by having agreed to. How many "
                        + "have agreed is assumed and the scenario may state it: no exclusion rate was published.");
        return new Bridge(
                caption,
                Unit.PHYSICIANS,
                "Physicians",
                List.copyOf(steps),
                new DataTable(List.of("Step", "Physicians on average", "Left so far"), rows));
    }

    /** The same figures for every sequence, and how many would meet each criterion alone; empty where no deadline lies within the horizon. */
    public DataTable table() {
        List<Integer> courses = at.sequences().stream()
                .filter(course -> criteria(at, course) != null)
                .toList();
        List<String> columns = new ArrayList<>(List.of("Physicians, averages"));
        courses.forEach(course -> columns.add(at.title(course)));
        List<Criteria> all = new ArrayList<>();
        for (int course : courses) {
            Criteria criteria = criteria(at, course);
            if (criteria != null) {
                all.add(criteria);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        if (all.isEmpty()) {
            return new DataTable(columns, rows);
        }
        rows.add(row("There today", all, Criteria::start));
        rows.add(row("Still there at the end of year " + all.get(0).year(), all, Criteria::bound));
        for (int k = 0; k < all.get(0).each().size(); k++) {
            int criterion = k;
            rows.add(row(
                    "Meet: " + all.get(0).each().get(k).title(),
                    all,
                    criteria -> criteria.each().get(criterion).meets()));
        }
        rows.add(row("Meet all", all, JourneyCriteria::meetAll));
        rows.add(row("Miss one that is not enforced", all, Criteria::unenforced));
        rows.add(row("Miss one and are waived", all, Criteria::waived));
        rows.add(row("Excluded", all, Criteria::excluded));
        List<String> shares = new ArrayList<>(List.of("Excluded, of those still there"));
        all.forEach(criteria -> shares.add(share(criteria.excluded(), criteria)));
        rows.add(shares);
        return new DataTable(columns, rows);
    }

    private static List<String> row(String label, List<Criteria> all, ToDoubleFunction<Criteria> value) {
        List<String> row = new ArrayList<>(List.of(label));
        all.forEach(criteria -> row.add(people(value.applyAsDouble(criteria))));
        return row;
    }

    private static double meetAll(Criteria criteria) {
        return criteria.each().isEmpty()
                ? criteria.bound()
                : criteria.each().get(criteria.each().size() - 1).meetsUpTo();
    }

    private static String share(double part, Criteria criteria) {
        return Figures.percent(part / criteria.bound(), 0.01);
    }

    private static String whole(double count) {
        return Figures.plain(count, 1);
    }

    private static String people(double count) {
        return Figures.plain(count, 0.1);
    }
}
