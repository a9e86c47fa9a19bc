package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.EffectPrior;
import io.bundlecast.integration.Goal;
import io.bundlecast.integration.Grade;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.integration.LevelAssessment;
import io.bundlecast.uncertainty.Pert;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationLevelsTest {

    private static final IntegrationTables TABLES = IntegrationStudy.tables();

    @Test
    void holdsThirtyOneComponentsThirtyEffectsAndTenPresets() {
        assertThat(TABLES.components()).hasSize(31);
        assertThat(TABLES.effects().priors())
                .filteredOn(prior -> prior.families().matches("[SPMC]+"))
                .hasSize(30);
        assertThat(TABLES.presets())
                .extracting(IntegrationLevel::id)
                .containsExactlyElementsOf(IntegrationStudy.PRESETS);
        assertThat(TABLES.components().stream()
                        .filter(Component::minimumCriterion)
                        .map(Component::id))
                .containsExactlyInAnyOrder("ehr", "path", "vbc", "lean", "hosp", "icu");
    }

    @ParameterizedTest
    @CsvSource({
        "solo, .04, .13, .12, .07, .08, FRAGMENTED",
        "federation, .13, .24, .29, .41, .22, UNALIGNED",
        "ipa, .16, .21, .20, .10, .17, LOOSE_CONTRACTING",
        "pay-for-ehr, .17, .22, .32, .25, .22, UNALIGNED",
        "employed, .19, .29, .42, .53, .30, STRUCTURALLY_LINKED",
        "pho, .28, .33, .35, .29, .31, STRUCTURALLY_LINKED",
        "co-management, .36, .51, .42, .42, .43, SERVICE_LINE",
        "cin, .53, .56, .58, .45, .54, CLINICALLY_INTEGRATED",
        "group-practice, .70, .67, .70, .72, .69, GROUP_PRACTICE",
        "ids, .85, .85, .86, .87, .85, DELIVERY_SYSTEM"
    })
    void everyPresetHasItsScoresAndItsGrade(
            String preset, double cohesion, double care, double visibility, double savings, double index, Grade grade) {
        LevelAssessment assessment = assess(preset(preset));
        assertThat(assessment.score(Goal.GROUP_COHESION)).isCloseTo(cohesion, within(0.005));
        assertThat(assessment.score(Goal.CARE_TRANSFORMATION)).isCloseTo(care, within(0.005));
        assertThat(assessment.score(Goal.VISIBILITY)).isCloseTo(visibility, within(0.005));
        assertThat(assessment.score(Goal.COST_SAVINGS)).isCloseTo(savings, within(0.005));
        assertThat(assessment.index()).isCloseTo(index, within(0.0051));
        assertThat(assessment.grade()).isEqualTo(grade);
        assertThat(assessment.failedConditions()).isEmpty();
    }

    @Test
    void pathwaysWorkAtFortyPercentInANetworkAndAtSixInAFederation() {
        assertThat(assess(preset("cin")).realised("path")).isCloseTo(0.401, within(0.0005));
        assertThat(assess(preset("federation")).realised("path")).isCloseTo(0.062, within(0.0005));
    }

    @Test
    void aFailedConditionNamesItselfAndTheGradeBelowIsReported() {
        LevelAssessment assessment = assess(changed("cin", Map.of("vbc", 0.45)));
        assertThat(assessment.grade()).isEqualTo(Grade.STRUCTURALLY_LINKED);
        assertThat(assessment.failedConditions())
                .containsExactly(
                        "Clinically integrated needs payer contracts on performance of 0.50 but it is 0.45",
                        "Service-line integrated needs cohesion of one service line of 0.55 but it is 0.53");
    }

    @Test
    void aNetworkWithoutProtocolsMayNotContractJointly() {
        LevelAssessment assessment = assess(changed("cin", Map.of("path", 0.45, "ref", 0.30)));
        assertThat(assessment.failedConditions().get(0))
                .isEqualTo("Clinically integrated needs the signs of clinical integration for joint contracting"
                        + " but lacks clinical protocols, referral within the network");
    }

    @Test
    void aCoManagedServiceLineIsOnlyAsIntegratedAsItIsCohesive() {
        IntegrationLevel preset = preset("co-management");
        IntegrationLevel without = new IntegrationLevel("plain", "Plain", preset.maturity());
        assertThat(assess(without).grade()).isEqualTo(Grade.STRUCTURALLY_LINKED);
        assertThat(assess(without).failedConditions()).hasSize(1);
    }

    @Test
    void ownershipWithoutCohesionRealisesLittleOfWhatItBuilt() {
        LevelAssessment employed = assess(preset("employed"));
        assertThat(employed.score(Goal.COST_SAVINGS)).isGreaterThan(0.5);
        assertThat(employed.realised("path"))
                .isLessThan(0.3 * preset("employed").maturity().get("path"));
    }

    private static LevelAssessment assess(IntegrationLevel level) {
        return LevelAssessment.of(TABLES, level);
    }

    private static IntegrationLevel preset(String id) {
        return TABLES.presets().get(IntegrationStudy.PRESETS.indexOf(id));
    }

    private static IntegrationLevel changed(String like, Map<String, Double> maturity) {
        Map<String, Double> all = new HashMap<>(preset(like).maturity());
        all.putAll(maturity);
        return new IntegrationLevel("ours", "Ours", all);
    }

    @Test
    void maturitiesAreThoseOfTheStudy() {
        for (Map<String, String> row : SharedData.rows("integration/presets.csv")) {
            List<String> columns = List.copyOf(row.values());
            String component = columns.get(0);
            for (int i = 0; i < IntegrationStudy.PRESETS.size(); i++) {
                assertThat(TABLES.presets().get(i).maturity().get(component))
                        .isEqualTo(Double.parseDouble(columns.get(i + 1)));
            }
        }
    }

    @Test
    void effectsAreThoseOfTheStudy() {
        List<Map<String, String>> rows = SharedData.rows("integration/effects.csv");
        List<EffectPrior> studied = TABLES.effects().priors().stream()
                .filter(prior -> prior.families().matches("[SPMC]+"))
                .toList();
        assertThat(rows).hasSameSizeAs(studied);
        for (int i = 0; i < rows.size(); i++) {
            EffectPrior prior = studied.get(i);
            Pert pert = (Pert) prior.reduction().quantity();
            assertThat(prior.component()).isEqualTo(rows.get(i).get("component"));
            assertThat(prior.driver().name()).isEqualToIgnoringCase(rows.get(i).get("driver"));
            assertThat(prior.families()).isEqualTo(rows.get(i).get("families"));
            assertThat(pert.low()).isCloseTo(Double.parseDouble(rows.get(i).get("low")), within(1e-15));
            assertThat(pert.mode()).isCloseTo(Double.parseDouble(rows.get(i).get("mode")), within(1e-15));
            assertThat(pert.high()).isCloseTo(Double.parseDouble(rows.get(i).get("high")), within(1e-15));
        }
    }
}
