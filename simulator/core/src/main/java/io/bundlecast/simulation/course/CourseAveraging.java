package io.bundlecast.simulation.course;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.GradeCondition;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.journey.JourneyModel;
import io.bundlecast.integration.journey.Sequence;
import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.CourseAverages.ComponentAverage;
import io.bundlecast.result.CourseAverages.ConditionShare;
import io.bundlecast.result.CourseAverages.Criteria;
import io.bundlecast.result.CourseAverages.Criterion;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Replicates;
import io.bundlecast.simulation.course.CourseSums.Final;
import io.bundlecast.simulation.course.CourseSums.People;
import io.bundlecast.simulation.course.CourseSums.Yearly;
import io.bundlecast.simulation.trial.TrialColumns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the sums of a run's sequences into averages. */
final class CourseAveraging {

    private final JourneyModel model;
    private final JourneyResult.Shape shape;
    private final int trials;
    private final int year;

    /** @param year that the report shows */
    CourseAveraging(JourneyModel model, JourneyResult.Shape shape, int trials, int year) {
        this.model = model;
        this.shape = shape;
        this.trials = trials;
        this.year = year;
    }

    /** The averages of every sequence; sums are in the order of the model's sequences. */
    List<CourseAverages> of(List<CourseSums> sums) {
        List<CourseAverages> averages = new ArrayList<>();
        for (int sequence = 0; sequence < sums.size(); sequence++) {
            CourseSums sum = sums.get(sequence);
            averages.add(new CourseAverages(
                    sequence + 1,
                    components(model.sequences().get(sequence), sum),
                    conditions(sum),
                    criteria(sum),
                    sum.savings.in(year)));
        }
        return averages;
    }

    private List<ComponentAverage> components(Sequence sequence, CourseSums sums) {
        IntegrationLevel start = model.plan().start();
        IntegrationLevel planned =
                sequence.planned(model.components(), start, model.plan().target());
        List<ComponentAverage> averages = new ArrayList<>();
        for (int i = 0; i < model.components().size(); i++) {
            Component component = model.components().get(i);
            averages.add(new ComponentAverage(
                    component.title(),
                    component.goal(),
                    start.maturityOf(component.id()),
                    planned.maturityOf(component.id()),
                    share(sums.atEnd[Final.MATURITY.ordinal()][i]),
                    share(sums.atEnd[Final.INDEX.ordinal()][i]),
                    presentValue(sums, Yearly.BUILDING, i),
                    presentValue(sums, Yearly.RUNNING, i)));
        }
        return averages;
    }

    private double presentValue(CourseSums sums, Yearly what, int component) {
        double value = 0;
        for (int year = 1; year <= shape.years(); year++) {
            value += shape.worth(year) * sums.yearly[what.ordinal()][component * shape.years() + year - 1];
        }
        return TrialColumns.rounded(value / trials, 1);
    }

    private List<ConditionShare> conditions(CourseSums sums) {
        List<ConditionShare> shares = new ArrayList<>();
        for (GradeCondition condition : GradeCondition.values()) {
            int first = condition.ordinal() * shape.years();
            shares.add(new ConditionShare(condition, byYear(sums.fails, first), byYear(sums.holdsBack, first)));
        }
        return shares;
    }

    private List<Estimate> byYear(double[][] counts, int first) {
        List<Estimate> shares = new ArrayList<>();
        for (int year = 0; year < shape.years(); year++) {
            Estimate share = Replicates.mean(counts[first + year], trials);
            shares.add(new Estimate(
                    TrialColumns.rounded(share.value(), 1e6), TrialColumns.rounded(share.standardError(), 1e6)));
        }
        return shares;
    }

    private @Nullable Criteria criteria(CourseSums sums) {
        if (sums.deadline == 0) {
            return null;
        }
        List<Component> all =
                model.components().stream().filter(Component::minimumCriterion).toList();
        List<Criterion> each = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            each.add(new Criterion(all.get(k).title(), share(sums.meets[k]), share(sums.meetsUpTo[k])));
        }
        return new Criteria(
                sums.deadline,
                people(sums, People.AT_START),
                people(sums, People.BOUND),
                each,
                people(sums, People.UNENFORCED),
                people(sums, People.WAIVED),
                people(sums, People.EXCLUDED));
    }

    private double people(CourseSums sums, People who) {
        return share(sums.people[who.ordinal()]);
    }

    private double share(double sum) {
        return TrialColumns.rounded(sum / trials, 1e6);
    }
}
