package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The exhibits of a run in the order of a board report.
 *
 * @param years what the years ahead bring; none in a run of one year
 * @param futures what a year may bring under the contract in focus
 * @param levels how that changes with integration
 * @param drivers what it comes from
 * @param differences contracts and levels against each other, year by year
 * @param outcomes what patients and the payer see
 * @param values value formulas side by side; often none
 * @param appendix whether the run was long enough */
public record Exhibits(
        List<Exhibit> years,
        List<Exhibit> futures,
        List<Exhibit> levels,
        List<Exhibit> drivers,
        List<Exhibit> differences,
        List<Exhibit> outcomes,
        List<Exhibit> values,
        List<Exhibit> appendix) {

    private static final List<Outcome> SHOWN = List.of(
            Outcome.READMISSION_RATE,
            Outcome.COMPLICATION_RATE,
            Outcome.DEATH_RATE,
            Outcome.HOME_DISCHARGE_RATE,
            Outcome.QUALITY_SCORE,
            Outcome.VALUE_INDEX,
            Outcome.SPEND_PER_EPISODE,
            Outcome.INTERNAL_COST_PER_CASE,
            Outcome.EPISODES,
            Outcome.SPEND_PER_MEMBER,
            Outcome.COMPLICATION_SPEND_PER_MEMBER,
            Outcome.COMPLICATIONS_PER_THOUSAND,
            Outcome.ADMISSIONS_PER_THOUSAND,
            Outcome.MEMBER_QUALITY,
            Outcome.MEMBERS,
            Outcome.GENERIC_RATE,
            Outcome.USUAL_GENERIC_RATE,
            Outcome.FIRST_FILL_RATE,
            Outcome.USUAL_FIRST_FILL_RATE,
            Outcome.ADHERENCE_RATE,
            Outcome.PLAN_DRUG_COST_PER_START,
            Outcome.USUAL_PLAN_DRUG_COST_PER_START,
            Outcome.NEW_STARTS);

    public static Exhibits of(SimulationResult result, Focus focus) {
        return of(new Lens(result, focus));
    }

    public static Exhibits of(Lens lens) {
        return new Exhibits(
                JourneyExhibits.of(lens),
                futures(lens),
                levels(lens),
                drivers(lens),
                differences(lens),
                outcomes(lens),
                lens.result().values().isEmpty() ? List.of() : List.of(ValueComparison.of(lens)),
                List.of(Convergence.of(lens)));
    }

    /** Every exhibit, in order. */
    public List<Exhibit> all() {
        return Stream.of(years, futures, levels, drivers, differences, outcomes, values, appendix)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean hasContract(Lens lens) {
        return !lens.isFeeForService(lens.contract());
    }

    private static List<Exhibit> futures(Lens lens) {
        List<Exhibit> exhibits = new ArrayList<>();
        if (hasContract(lens)) {
            exhibits.add(DotPlot.of(lens, Stake.PAYMENT));
        }
        if (!isMarginThePayment(lens)) {
            exhibits.add(DotPlot.of(lens, Stake.MARGIN));
        }
        exhibits.add(ExceedanceCurve.of(lens));
        return List.copyOf(exhibits);
    }

    /** Whether the party earns nothing under fee for service, so that its margin is what the contract adds, and one picture shows both. */
    public static boolean isMarginThePayment(Lens lens) {
        int plain = lens.feeForService();
        if (plain < 0 || !hasContract(lens)) {
            return false;
        }
        return Answer.isAlwaysZero(
                lens.summary(plain, lens.level(), lens.result().margin()));
    }

    private static List<Stake> stakes(Lens lens) {
        return !hasContract(lens)
                ? List.of(Stake.MARGIN)
                : isMarginThePayment(lens) ? List.of(Stake.PAYMENT) : List.of(Stake.values());
    }

    private static List<Exhibit> levels(Lens lens) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Stake stake : stakes(lens)) {
            exhibits.add(LevelDistributions.of(lens, stake));
        }
        for (Stake stake : stakes(lens)) {
            exhibits.add(HeatMap.of(lens, stake));
        }
        return List.copyOf(exhibits);
    }

    private static List<Exhibit> drivers(Lens lens) {
        List<Exhibit> exhibits = new ArrayList<>(List.of(VarianceShares.of(lens)));
        if (hasContract(lens)) {
            exhibits.add(Bridge.of(lens));
        }
        return List.copyOf(exhibits);
    }

    private static List<Exhibit> differences(Lens lens) {
        List<Exhibit> exhibits = new ArrayList<>();
        if (hasContract(lens)) {
            exhibits.add(Differences.fromFeeForService(lens));
        }
        if (lens.result().levels().size() > 1) {
            exhibits.add(Differences.fromPresent(lens));
            if (!lens.isJourney()) {
                exhibits.add(Differences.betweenNeighbours(lens));
            }
        }
        return List.copyOf(exhibits);
    }

    private static List<Exhibit> outcomes(Lens lens) {
        return shown(lens).stream()
                .filter(outcome -> !Unmoved.is(lens, outcome))
                .<Exhibit>map(outcome -> LevelDistributions.of(lens, outcome))
                .toList();
    }

    /** The outcomes of the run in their order on the page. */
    static List<Outcome> shown(Lens lens) {
        return SHOWN.stream()
                .filter(outcome -> lens.result().outcomes().contains(outcome) && hasValues(lens, outcome))
                .toList();
    }

    /** A scenario without quality measures, say, has a score of zero throughout. */
    private static boolean hasValues(Lens lens, Outcome outcome) {
        for (int level = 0; level < lens.result().levels().size(); level++) {
            Summary summary = lens.summary(level, outcome);
            if (summary.least() != 0 || summary.greatest() != 0) {
                return true;
            }
        }
        return false;
    }
}
