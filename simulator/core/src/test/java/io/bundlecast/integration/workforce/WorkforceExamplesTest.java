package io.bundlecast.integration.workforce;

import static io.bundlecast.integration.workforce.Workforces.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Replays the worked examples of the workforce, each figure to the digit in which it is printed.
 *
 * <p>The examples print .003 retirements of 3.105 physicians under 45, where the normal curve has none: a chance of .001 below 45 is the one rounded value with which all of their figures come out. */
class WorkforceExamplesTest {

    private static final String FOLDER = "/worked-examples/workforce/";

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "all-specialties.csv", numLinesToSkip = 1)
    void allSpecialties(ArgumentsAccessor row) {
        compare(row, WorkforcePlan.of(Workforces.with()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "family-medicine.csv", numLinesToSkip = 1)
    void familyMedicine(ArgumentsAccessor row) {
        compare(row, familyMedicine());
    }

    @Test
    void familyMedicineHiresFifteenPointEight() {
        assertPrinted("hires", familyMedicine().hires(), "15.8");
    }

    private static WorkforcePlan familyMedicine() {
        WorkforceTerms terms = Workforces.with();
        Specialty specialty = terms.demand().specialties().get(0);
        assertThat(specialty.name()).isEqualTo("Family medicine");
        return WorkforcePlan.of(specialty, terms);
    }

    private static void compare(ArgumentsAccessor row, WorkforcePlan plan) {
        WorkforcePlan.Year at = plan.years().get(row.getInteger(0));
        assertPrinted("lives", at.lives(), row.getString(1));
        assertPrinted("need", at.need(), row.getString(2));
        assertPrinted("established", at.established(), row.getString(3));
        assertPrinted("recruits", at.recruits(), row.getString(4));
        assertPrinted("heads", at.heads(), row.getString(5));
        assertPrinted("fte", at.fte(), row.getString(6));
        assertPrinted("retired", at.retired(), row.getString(7));
        assertPrinted("quit", at.quit(), row.getString(8));
        assertPrinted("excluded", at.excluded(), row.getString(9));
        assertPrinted("hires", at.hires(), row.getString(10));
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "sensitivities.csv", numLinesToSkip = 1)
    void sensitivities(
            double output,
            double share,
            double excluded,
            double turnover,
            double recruits,
            String hires,
            String heads) {
        WorkforcePlan plan = WorkforcePlan.of(Workforces.with(
                "newlyTrained.output", output,
                "newlyTrained.share", share,
                "criteria.excluded", excluded,
                "turnover.established", turnover,
                "turnover.recruits", recruits));
        assertPrinted("hires", plan.hires(), hires);
        assertPrinted("heads", plan.last().heads(), heads);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "retirement.csv", numLinesToSkip = 1)
    void retirement(double age, String chance) {
        assertPrinted("chance", Workforces.with().departures().retirement().chance(age), chance);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "staffing-and-cost.csv", numLinesToSkip = 1)
    void staffingAndCost(String figure, String printed) {
        assertPrinted(figure, figure(figure), printed);
    }

    private static double figure(String figure) {
        WorkforceChoice c = Workforces.CHOICE;
        WorkforceTerms plain = Workforces.with();
        WorkforceTerms staffed = WorkforceTables.terms(
                new WorkforceChoice(c.benchmark(), c.nucleus(), c.lives(), 7, c.retirement(), true, false, c.listed()));
        WorkforceTerms cost = Workforces.with("subsidy", 317_000);
        var recruiting =
                (io.bundlecast.uncertainty.Pert) plain.cost().recruiting().quantity();
        return switch (figure) {
            case "days in the care of hospitalists" -> staffed.staffing().hospitalDays(60_000);
            case "hospitalists" -> staffed.staffing().hospitalists(60_000);
            case "intensivists" -> staffed.staffing().intensivists();
            case "relief of primary care" -> plain.need(7) - staffed.need(7);
            case "physicians per 100000 lives by the plan" -> plain.need(7) / 0.6;
            case "physicians by specialty" -> plain.need(7);
            case "physicians in all" -> staffed.need(7) + staffed.staffed(7);
            case "recruiting of 112.6 hires at $150k in millions" -> 112.6 * recruiting.mode() / 1e6;
            case "at $60k" -> 112.6 * recruiting.low() / 1e6;
            case "at $250k" -> 112.6 * recruiting.high() / 1e6;
            case "subsidy of 116.2 heads at 55% and $317k in millions" ->
                cost.cost().subsidy(116.2) / 1e6;
            case "new physicians for a departing one at output .65" ->
                1 / plain.recruiting().newlyTrainedOutput().quantity().nominal();
            default -> throw new IllegalArgumentException(figure);
        };
    }
}
