package io.bundlecast.integration.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.uncertainty.AssumptionTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkforceTablesTest {

    private static WorkforceChoice choice(
            Nucleus nucleus, Retirement.Curve curve, boolean practitioners, Map<String, List<AgeGroup>> listed) {
        return new WorkforceChoice(
                BenchmarkSet.PLAN, nucleus, Workforces.LIVES, 7, curve, false, practitioners, listed);
    }

    @Test
    void everyLawHasASource() {
        AssumptionTable laws = WorkforceTables.laws();
        assertThat(laws.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(laws.get(name).source()).as(name).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYED, .92, .55, employed", "PHO, .92, .25, pho", "SCRATCH, .50, .40, solo"})
    void theNucleusSetsWhoIsThereAndWhoIsEmployed(Nucleus nucleus, double cover, double employed, String preset) {
        WorkforceTerms terms = WorkforceTables.terms(choice(nucleus, Retirement.Curve.NORMAL, false, Map.of()));
        assertThat(WorkforcePlan.of(terms).years().get(0).heads()).isCloseTo(cover * terms.need(0), within(1e-9));
        assertThat(terms.cost().employedShare()).isEqualTo(employed);
        assertThat(nucleus.preset()).isEqualTo(preset);
    }

    @Test
    void whoRetiresLaterNeedsFewerHires() {
        WorkforceTerms late = WorkforceTables.terms(choice(Nucleus.EMPLOYED, Retirement.Curve.LATE, false, Map.of()));
        assertThat(late.departures().retirement().mean()).isEqualTo(66.5);
        assertThat(WorkforcePlan.of(late).hires())
                .isLessThan(WorkforcePlan.of(Workforces.with()).hires());
    }

    @Test
    void practitionersTakeTheirPartOfTheNeed() {
        WorkforceTerms terms = WorkforceTables.terms(choice(Nucleus.EMPLOYED, Retirement.Curve.NORMAL, true, Map.of()));
        Demand demand = terms.demand();
        Specialty family = demand.specialties().get(0);
        Specialty surgery = demand.specialties().get(4);
        assertThat(demand.need(family, 7)).isCloseTo(13.5 * 0.8, within(1e-12));
        assertThat(surgery.name()).isEqualTo("General surgery");
        assertThat(demand.need(surgery, 7)).isCloseTo(3.6 * 0.92, within(1e-12));
    }

    @Test
    void aListedRosterStandsInForTheUsualMix() {
        Map<String, List<AgeGroup>> listed =
                Map.of("Cardiology", List.of(new AgeGroup(64, 2), new AgeGroup(71, 1)), "Urology", List.of());
        WorkforceTerms terms = WorkforceTables.terms(choice(Nucleus.EMPLOYED, Retirement.Curve.NORMAL, false, listed));
        for (Specialty specialty : terms.demand().specialties()) {
            WorkforcePlan plan = WorkforcePlan.of(specialty, terms);
            if (specialty.name().equals("Cardiology")) {
                Retirement retirement = terms.departures().retirement();
                assertThat(plan.years().get(0).heads()).isEqualTo(3);
                assertThat(plan.years().get(1).retired())
                        .isCloseTo(2 * retirement.chance(64) + retirement.chance(71), within(1e-12));
            } else if (specialty.name().equals("Urology")) {
                assertThat(plan.years().get(0).heads()).isZero();
            }
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> WorkforceTables.terms(
                        choice(Nucleus.PHO, Retirement.Curve.NORMAL, false, Map.of("Cardiologist", List.of()))))
                .hasMessage("the roster lists 'Cardiologist', which is not a specialty");
        assertThatThrownBy(() -> WorkforceTables.terms(choice(
                        Nucleus.PHO,
                        Retirement.Curve.NORMAL,
                        false,
                        Map.of("Cardiology", List.of(new AgeGroup(60, 1.5))))))
                .hasMessage("the roster of Cardiology must count whole physicians but has 1.5 of age 60.0");
        assertThatThrownBy(() -> Workforces.with("age.40", 0.4)).hasMessageContaining("must sum to 1");
        assertThatThrownBy(() -> Workforces.with("turnover.recruits", 1)).hasMessageContaining("must be below 1");
        assertThatThrownBy(() -> Workforces.with("subsidy.overhead", 0.9))
                .hasMessage("ancillaryShare and overheadShare together must be in [0, 1] but was 1.1");
        assertThatThrownBy(() -> WorkforceChoice.usual(Workforces.LIVES, 16))
                .hasMessage("horizon must be 1 to 15 years but was 16");
        assertThatThrownBy(() -> new AgeGroup(20, 1)).hasMessage("age must be in [25, 95] but was 20.0");
        assertThatThrownBy(() -> LivesPath.steady(100_000, 0.5, 60, 7))
                .hasMessage("endShare must be in [0, 1] but was 60");
    }

    @Test
    void livesGrowSteadilyOrSlowlyFastAndSlowlyAgain() {
        LivesPath linear = Workforces.LIVES;
        LivesPath logistic = new LivesPath(100_000, 0, 0.5, 0.6, 7, LivesPath.Shape.LOGISTIC);
        for (LivesPath path : List.of(linear, logistic)) {
            assertThat(path.at(0)).isEqualTo(50_000);
            assertThat(path.at(7)).isCloseTo(60_000, within(1e-9));
            assertThat(path.at(12)).isCloseTo(60_000, within(1e-9));
            assertThat(path.at(3) + path.at(4)).isCloseTo(110_000, within(1e-9));
        }
        assertThat(linear.at(1)).isCloseTo(51_428.571, within(0.001));
        assertThat(logistic.at(1)).isLessThan(linear.at(1));
        assertThat(logistic.at(6)).isGreaterThan(linear.at(6));
    }

    @Test
    void livesGrowWithThePopulation() {
        LivesPath growing = new LivesPath(100_000, 0.01, 0.5, 0.6, 7, LivesPath.Shape.LINEAR);
        assertThat(growing.at(0)).isEqualTo(50_000);
        assertThat(growing.at(1)).isCloseTo(51_942.857, within(0.001));
        assertThat(growing.at(7)).isCloseTo(60_000 * 1.0721353521070098, within(1e-6));
        assertThat(growing.at(7, 0)).isEqualTo(Workforces.LIVES.at(7));
        assertThat(growing.at(10) / growing.at(9)).isCloseTo(1.01, within(1e-12));
        assertThatThrownBy(() -> new LivesPath(1, -1, 0.5, 0.6, 7, LivesPath.Shape.LINEAR))
                .hasMessage("growth must be above -1 but was -1.0");
    }
}
