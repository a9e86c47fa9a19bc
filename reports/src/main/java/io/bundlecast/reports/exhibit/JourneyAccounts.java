package io.bundlecast.reports.exhibit;

import io.bundlecast.integration.workforce.Specialty;
import io.bundlecast.integration.workforce.WorkforcePlan;
import io.bundlecast.integration.workforce.WorkforceTerms;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.JourneyCash;
import io.bundlecast.result.PairedDifference;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each sequence of a journey brings under every contract, and whom it takes, as tables. */
public final class JourneyAccounts {

    private static final double LOW = 0.05;

    private final JourneyLens at;

    private JourneyAccounts(JourneyLens at) {
        this.at = at;
    }

    /** Only for a run of a journey. */
    public static JourneyAccounts of(Lens lens) {
        return new JourneyAccounts(JourneyLens.of(lens));
    }

    /** Present value, lowest cash and payback of every sequence under every contract. */
    public DataTable returns() {
        List<List<String>> rows = new ArrayList<>();
        for (int contract = 0; contract < at.years().shape().contracts().size(); contract++) {
            for (int course : at.sequences()) {
                Summary value = at.presentValue(contract, course);
                double[][] cumulative = at.cash().cumulative(contract, course);
                Summary trough = Summary.of(JourneyCash.trough(cumulative));
                rows.add(List.of(
                        at.lens().contractTitle(contract) + "; " + at.title(course),
                        money(value.mean()),
                        money(value.percentile(LOW)),
                        chance(value.probabilityBelow(0)),
                        money(trough.percentile(0.5)),
                        payback(JourneyCash.payback(cumulative))));
            }
        }
        return new DataTable(
                List.of(
                        "Contract; sequence",
                        "Average present value",
                        "5th percentile",
                        "Chance below zero",
                        "Lowest cash, middle future",
                        "Cash is back by"),
                rows);
    }

    /** The year of payback in the middle future. */
    private static String payback(double[] years) {
        double[] sorted = years.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        return Double.isInfinite(middle)
                ? "not within the horizon"
                : middle == 0 ? "never owed" : "year " + Figures.whole((long) middle);
    }

    /** Each pair of sequences, future by future, under the contract in focus; not ranked when the interval holds zero. */
    public DataTable pairs() {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> sequences = at.sequences();
        for (int i = 0; i < sequences.size(); i++) {
            for (int j = i + 1; j < sequences.size(); j++) {
                rows.add(pair(sequences.get(i), sequences.get(j)));
            }
        }
        return new DataTable(
                List.of("Difference of present values", "Average", "5th percentile", "95th percentile", "Verdict"),
                rows);
    }

    private List<String> pair(int one, int other) {
        int contract = at.lens().contract();
        PairedDifference difference = PairedDifference.of(
                at.cash().presentValue(contract, one), at.cash().presentValue(contract, other));
        String verdict = difference.low().value() > 0
                ? at.title(one) + " is better"
                : difference.high().value() < 0 ? at.title(other) + " is better" : "not ranked";
        return List.of(
                at.title(one) + " less " + at.title(other),
                Unit.DOLLARS.change(difference.mean()) + " \u00b1"
                        + Figures.dollarError(difference.mean().standardError()),
                Unit.DOLLARS.change(difference.low()),
                Unit.DOLLARS.change(difference.high()),
                verdict);
    }

    /** The average subsidy of employed physicians by year along the sequence in focus. */
    public DataTable subsidy() {
        List<CourseMeasure> measures = List.of(
                CourseMeasure.SUBSIDY, CourseMeasure.SUBSIDY_AFTER_ANCILLARY, CourseMeasure.SUBSIDY_AFTER_OVERHEAD);
        List<String> columns = new ArrayList<>(List.of("Year"));
        measures.forEach(measure -> columns.add(measure.title()));
        List<List<String>> rows = new ArrayList<>();
        for (int year = 1; year <= at.years().years(); year++) {
            List<String> row = new ArrayList<>(List.of("Year " + year));
            for (CourseMeasure measure : measures) {
                row.add(money(
                        Summary.of(at.years().column(measure, at.focus(), year)).mean()));
            }
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }

    /** Whom the criteria for participation exclude over the horizon, beside those who retire or leave for other reasons; averages. */
    public DataTable departures() {
        List<List<String>> rows = new ArrayList<>();
        for (int course = 0; course < at.years().shape().courses().size(); course++) {
            rows.add(List.of(
                    at.lens().levelTitle(course),
                    people(at.mean(CourseMeasure.HEADS, course, 1)),
                    people(at.total(CourseMeasure.HIRES, course)),
                    people(at.total(CourseMeasure.RETIRED, course)),
                    people(at.total(CourseMeasure.QUIT, course)),
                    people(at.total(CourseMeasure.EXCLUDED, course)),
                    people(at.mean(CourseMeasure.HEADS, course, at.years().years()))));
        }
        return new DataTable(
                List.of(
                        "Sequence",
                        "Physicians, end of year 1",
                        "Hires begun",
                        "Retired",
                        "Left",
                        "Excluded by the criteria",
                        "Physicians, end of year " + at.years().years()),
                rows);
    }

    /** The expected plan by specialty at the end of the horizon, before any exclusion. */
    public static DataTable specialties(WorkforceTerms terms) {
        List<List<String>> rows = new ArrayList<>();
        for (Specialty specialty : terms.demand().specialties()) {
            WorkforcePlan plan = WorkforcePlan.of(specialty, terms);
            WorkforcePlan.Year first = plan.years().get(0);
            WorkforcePlan.Year last = plan.years().get(plan.years().size() - 1);
            rows.add(List.of(
                    specialty.name(),
                    people(first.fte()),
                    people(last.need()),
                    people(last.fte()),
                    people(last.heads()),
                    people(plan.hires())));
        }
        return new DataTable(
                List.of("Specialty", "Output today", "Needed at the end", "Output at the end", "Physicians", "Hires"),
                rows);
    }

    private static String people(double count) {
        return Figures.plain(count, 0.1);
    }

    private static String money(Estimate estimate) {
        return Unit.DOLLARS.text(estimate) + " \u00b1" + Figures.dollarError(estimate.standardError());
    }

    private static String chance(Estimate estimate) {
        return Unit.PROBABILITY.text(estimate) + " \u00b1" + Figures.percentError(estimate.standardError());
    }
}
