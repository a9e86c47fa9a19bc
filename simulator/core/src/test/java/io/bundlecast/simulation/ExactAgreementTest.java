package io.bundlecast.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.care.acute.EpisodeType;
import io.bundlecast.care.acute.ExpectedCare;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With shocks and ignorance switched off, simulated episodes agree with what is computed without simulation. */
class ExactAgreementTest {

    private static final int TRIALS = 4000;
    private static final SimulationPlan PLAN = SimulationPlan.of(Fixture.document(
            List.of(Fixture.joints()),
            List.of(Fixture.feeForService(), Fixture.team()),
            List.of(Fixture.PRESENT, Fixture.HIGH),
            Fixture.run(TRIALS, false),
            Fixture.noShocks()));

    private static final double[][] SUMS = new double[Measure.values().length][2];
    private static final double[] CAPPED = new double[2];

    @BeforeAll
    static void simulate() {
        TrialWorker worker = new TrialWorker(PLAN);
        for (int trial = 0; trial < TRIALS; trial++) {
            Experience[] levels = worker.draw(trial, 1);
            for (int level = 0; level < 2; level++) {
                for (Measure measure : Measure.values()) {
                    SUMS[measure.ordinal()][level] += levels[level].get(0, measure);
                }
                CAPPED[level] += levels[level].cappedSpend(0, 0);
            }
        }
    }

    @Test
    void meetsTheRegionsMeanCappedSpend() {
        double exact = PLAN.contracts().get(1).market().regionalBenchmark()[0];
        double simulated = CAPPED[0] / episodes(0);
        // about 475,000 episodes with a CV near 0.45: 4 standard errors are 0.26%
        assertThat(simulated / exact).isCloseTo(1, within(0.0026));
    }

    @Test
    void givesRiskWeightsAMeanOfOne() {
        assertThat(sum(Measure.RISK_WEIGHT, 0) / episodes(0)).isCloseTo(1, within(0.002));
    }

    @Test
    void meetsTheExpectedCountAndRates() {
        double admissions = 120.0 * TRIALS;
        assertThat(sum(Measure.ADMISSIONS, 0)).isCloseTo(admissions, within(4 * Math.sqrt(1.2 * admissions)));
        assertRate(Measure.READMISSIONS, 0.06, episodes(0));
        assertRate(Measure.COMPLICATIONS, 0.05, sum(Measure.ADMISSIONS, 0));
        assertRate(Measure.INSTITUTIONAL_DISCHARGES, 0.23, episodes(0));
        assertRate(Measure.DEATHS, 0.01 + 0.99 * 0.02, sum(Measure.ADMISSIONS, 0));
    }

    @Test
    void integrationLowersWhatItsEffectsSay() {
        for (Measure measure : List.of(Measure.READMISSIONS, Measure.COMPLICATIONS, Measure.INTERNAL_COST)) {
            assertThat(sum(measure, 1)).as("%s", measure).isLessThan(sum(measure, 0));
        }
    }

    @Test
    void whatHappensAtTheBetterLevelAlsoHappensAtTheWorse() {
        TrialWorker worker = new TrialWorker(SimulationPlan.of(Fixture.document(
                List.of(Fixture.keepingAllPatients()),
                List.of(Fixture.feeForService()),
                List.of(Fixture.PRESENT, Fixture.HIGH),
                Fixture.run(320, false))));
        for (int trial = 0; trial < 300; trial++) {
            Experience[] levels = worker.draw(trial, 1);
            for (Measure measure : List.of(Measure.READMISSIONS, Measure.COMPLICATIONS)) {
                assertThat(levels[1].get(0, measure)).isLessThanOrEqualTo(levels[0].get(0, measure));
            }
        }
    }

    /** So that a trend, which leaves the anchor's price alone, moves mean spend by itself. */
    @Test
    void whatAComplicationAddsIsPaidWithinTheAnchorsPrice() {
        EpisodeType type = Fixture.type("470", 120, "LEJR");
        ExpectedCare care = ExpectedCare.of(Fixture.joints(), type);
        double fixed = type.anchor().mean().base()
                + type.complication().rate().base()
                        * type.complication().payment().mean().base();
        assertThat(care.anchorShare() * care.spend()).isCloseTo(fixed, within(1e-6));
    }

    @Test
    void spendIsTheSumOfItsParts() {
        TrialWorker worker = new TrialWorker(PLAN);
        Experience experience = worker.draw(11, 1)[1];
        double parts = experience.get(0, Measure.POST_ACUTE_PAYMENT)
                + experience.get(0, Measure.READMISSION_PAYMENT)
                + experience.get(0, Measure.OTHER_PAYMENT)
                + experience.get(0, Measure.ANCHOR_PAYMENT)
                + experience.get(0, Measure.PROFESSIONAL_PAYMENT);
        double died = experience.get(0, Measure.ADMISSIONS) - experience.get(0, Measure.EPISODES);
        assertThat(parts - experience.get(0, Measure.SPEND)).isBetween(-0.01, died * 40_000 + 0.01);
    }

    private static void assertRate(Measure measure, double rate, double of) {
        assertThat(sum(measure, 0) / of)
                .as("%s", measure)
                .isCloseTo(rate, within(4 * Math.sqrt(rate * (1 - rate) / of)));
    }

    private static double sum(Measure measure, int level) {
        return SUMS[measure.ordinal()][level];
    }

    private static double episodes(int level) {
        return sum(Measure.EPISODES, level);
    }
}
