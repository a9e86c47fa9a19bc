package io.bundlecast.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelAssessmentTest {

    @Test
    void anIndexOfEqualScoresIsThatScore() {
        LevelAssessment assessment = LevelAssessment.of(SmallTables.tables(), SmallTables.level("even", 0.4));
        assertThat(assessment.index()).isCloseTo(0.4, within(1e-12));
        assertThat(assessment.buyIn()).isCloseTo(0.25 + 0.65 * 0.4, within(1e-12));
        assertThat(assessment.components())
                .hasSize(6)
                .allSatisfy(state -> assertThat(state.realised()).isLessThanOrEqualTo(state.installed()));
    }

    @Test
    void aMissingGoalCannotBeBoughtOff() {
        IntegrationLevel level = SmallTables.level("odd", 1);
        Map<String, Double> maturity = new HashMap<>(level.maturity());
        maturity.put("council", 0.0);
        LevelAssessment assessment =
                LevelAssessment.of(SmallTables.tables(), new IntegrationLevel("odd", "Odd", maturity));
        assertThat(assessment.index()).isCloseTo(StrictMath.pow(0.02, 0.30), within(1e-12));
    }

    @Test
    void gradesBeginAtTheirCutPoints() {
        assertThat(Grade.ofIndex(0)).isEqualTo(Grade.FRAGMENTED);
        for (Grade grade : Grade.values()) {
            assertThat(Grade.ofIndex(grade.from())).isEqualTo(grade);
            if (grade.ordinal() > 0) {
                assertThat(Grade.ofIndex(grade.from() - 1e-9).ordinal()).isEqualTo(grade.ordinal() - 1);
            }
        }
    }

    @Test
    void theHighestGradeNeedsEveryGoal() {
        List<String> failed = new ArrayList<>();
        Grade grade = GradeConditions.highest(contracting(0.9), scores(0.65), 0.9, failed);
        assertThat(grade).isEqualTo(Grade.GROUP_PRACTICE);
        assertThat(failed)
                .hasSize(4)
                .contains("Integrated delivery system needs group cohesion of 0.70 but it is 0.65");
        assertThat(GradeConditions.highest(contracting(0.9), scores(0.7), 0.9, new ArrayList<>()))
                .isEqualTo(Grade.DELIVERY_SYSTEM);
    }

    @Test
    void aGroupPracticeNeedsASharedWayOfPaying() {
        Map<String, Double> maturity = new HashMap<>(contracting(0.9).maturity());
        maturity.put("comp", 0.4);
        List<String> failed = new ArrayList<>();
        Grade grade = GradeConditions.highest(new IntegrationLevel("x", "X", maturity), scores(0.66), 0.66, failed);
        assertThat(grade).isEqualTo(Grade.CLINICALLY_INTEGRATED);
        assertThat(failed)
                .containsExactly(
                        "Group-practice integrated needs physician pay and gainsharing of 0.50 but it is 0.40");
    }

    @Test
    void jointContractingNeedsSixSignsAndTheFirstFourAlways() {
        assertThat(ContractingGate.passes(state(contracting(0.5)))).isTrue();
        assertThat(ContractingGate.missing(state(contracting(0.5)))).isEmpty();
        assertThat(ContractingGate.passes(state(without("ref", "lcouncil")))).isTrue();
        assertThat(ContractingGate.passes(state(without("ref", "lcouncil", "vbc"))))
                .isFalse();
        assertThat(ContractingGate.passes(state(without("path")))).isFalse();
        assertThat(ContractingGate.missing(state(without("ppm")))).containsExactly("monitoring of use and quality");
        IntegrationLevel lax = new IntegrationLevel("lax", "Lax", contracting(1).maturity(), Map.of(), 0.3);
        assertThat(ContractingGate.passes(state(lax))).isFalse();
    }

    private static GradeState state(IntegrationLevel level) {
        return new GradeConditions.LevelState(level, Map.of());
    }

    private static IntegrationLevel contracting(double maturity) {
        Map<String, Double> all = new HashMap<>();
        for (String id : List.of("path", "metrics", "ppm", "ehr", "ref", "lcouncil", "vbc", "comp")) {
            all.put(id, maturity);
        }
        return new IntegrationLevel("net", "Net", all);
    }

    private static IntegrationLevel without(String... components) {
        Map<String, Double> all = new HashMap<>(contracting(0.9).maturity());
        for (String component : components) {
            all.put(component, 0.1);
        }
        return new IntegrationLevel("net", "Net", all);
    }

    private static Map<Goal, Double> scores(double score) {
        Map<Goal, Double> scores = new EnumMap<>(Goal.class);
        for (Goal goal : Goal.values()) {
            scores.put(goal, score);
        }
        return scores;
    }
}
