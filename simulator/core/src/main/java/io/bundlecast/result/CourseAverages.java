package io.bundlecast.result;

import io.bundlecast.integration.Goal;
import io.bundlecast.integration.GradeCondition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run keeps of a sequence only as averages over its trials.
 *
 * @param course its place among the courses of the run
 * @param components what each component of integration reaches, adds and costs, in their order
 * @param conditions how often each condition of a grade fails, in their order
 * @param criteria what the criteria for participation do; null where their deadline lies beyond the horizon
 * @param savings what the change of each goal saves */
public record CourseAverages(
        int course,
        List<ComponentAverage> components,
        List<ConditionShare> conditions,
        @Nullable Criteria criteria,
        Savings savings) {

    public CourseAverages {
        components = List.copyOf(components);
        conditions = List.copyOf(conditions);
    }

    /** One component of integration.
     *
     * @param title such as {@code Care pathways}
     * @param start its maturity today
     * @param target the maturity that is planned for
     * @param reached its maturity at the end of the last year
     * @param index index points that it adds by then; over all components they sum to the change of the index
     * @param building present value of what building it costs, dollars of year 1
     * @param running present value of what running it costs beyond the start */
    public record ComponentAverage(
            String title,
            Goal goal,
            double start,
            double target,
            double reached,
            double index,
            double building,
            double running) {}

    /** How often a condition fails, at the end of each year, as shares of trials.
     *
     * @param fails whatever the index
     * @param holdsBack although the index reaches the grade that asks for it */
    public record ConditionShare(GradeCondition condition, List<Estimate> fails, List<Estimate> holdsBack) {

        public ConditionShare {
            fails = List.copyOf(fails);
            holdsBack = List.copyOf(holdsBack);
        }
    }

    /** Physicians from the start to the deadline of the criteria for participation and through it. Recruits are not counted: they are taken on by the criteria.
     *
     * @param year at whose end the criteria fall due
     * @param start physicians at the start
     * @param bound those of them who are still there when the criteria fall due
     * @param each the criteria in their order
     * @param unenforced physicians who miss one that is not enforced
     * @param waived physicians who miss one and are given a waiver
     * @param excluded physicians who must leave */
    public record Criteria(
            int year,
            double start,
            double bound,
            List<Criterion> each,
            double unenforced,
            double waived,
            double excluded) {

        public Criteria {
            each = List.copyOf(each);
        }
    }

    /** One criterion for participation.
     *
     * @param title the component that physicians must use
     * @param meets physicians who meet it
     * @param meetsUpTo physicians who meet it and all before it */
    public record Criterion(String title, double meets, double meetsUpTo) {}

    /** What a sequence saves in one year against staying as today, divided among the four goals.
     *
     * @param year that the report shows
     * @param trials from which it was found out, fewer than those of the run
     * @param goals in their order */
    public record Savings(int year, int trials, List<GoalSaving> goals) {

        public Savings {
            goals = List.copyOf(goals);
        }
    }

    /** What the change of one goal saves in the year, averaged over all orders in which the goals could change; below zero where care costs more.
     *
     * <p>Two ledgers that never add up: what payers save is what providers are paid less. Standard errors are those of a goal's share of all: what all save is better known from
     * the columns of the run.
     *
     * @param spend of what payers pay for the care, dollars
     * @param cost of what the care costs inside the hospital, dollars */
    public record GoalSaving(Goal goal, Estimate spend, Estimate cost) {}
}
