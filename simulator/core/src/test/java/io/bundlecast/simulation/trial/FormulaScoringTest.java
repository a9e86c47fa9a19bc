package io.bundlecast.simulation.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.contract.value.AdditiveReading;
import io.bundlecast.contract.value.NetMonetaryValue;
import io.bundlecast.contract.value.TierGrid;
import io.bundlecast.contract.value.ValueFormula;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedFormula;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Fixture;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaScoringTest {

    private static final SimulationResult PLAIN = run();
    private static final SimulationResult SCORED =
            run(new AdditiveReading(null), new NetMonetaryValue(null, null), new TierGrid(2017, null, false, null));

    private static SimulationResult run(ValueFormula... formulas) {
        ScenarioDocument document = Fixture.document(
                List.of(Fixture.joints()),
                List.of(Fixture.feeForService(), Fixture.team()),
                List.of(Fixture.PRESENT, Fixture.HIGH),
                Fixture.run(960, true));
        List<NamedFormula> named = Arrays.stream(formulas)
                .map(terms -> new NamedFormula(terms.getClass().getSimpleName(), "Formula", terms))
                .toList();
        try {
            return Simulation.run(SimulationPlan.of(with(document, named)), 2, Progress.SILENT);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ScenarioDocument with(ScenarioDocument document, List<NamedFormula> formulas) {
        Scenario s = document.scenario();
        Scenario scored = new Scenario(
                s.name(),
                s.title(),
                s.performanceYear(),
                s.hospital(),
                s.episodes(),
                s.chronic(),
                s.firstFills(),
                s.quality(),
                s.contracts(),
                s.portfolios(),
                formulas,
                s.integration(),
                s.outlook(),
                s.shocks(),
                s.run(),
                s.report());
        return new ScenarioDocument(scored, document.assumptions(), document.canonicalText(), document.hash());
    }

    @Test
    void theLiteralReadingUnderFeeForServiceIsTheValueThatEveryRunCounts() {
        for (int level = 0; level < 2; level++) {
            assertThat(SCORED.values().value(0, level, 0)).isEqualTo(SCORED.column(level, Outcome.VALUE_INDEX));
        }
    }

    @Test
    void whatAContractPaysIsCostToThePayer() {
        double[] plain = SCORED.values().value(0, 1, 1);
        double[] underTeam = SCORED.values().value(1, 1, 1);
        double[] paid = SCORED.column(1, 1, ContractMeasure.NET_PAYMENT);
        int agree = 0;
        for (int trial = 0; trial < plain.length; trial++) {
            agree += Math.abs(plain[trial] - underTeam[trial] - paid[trial]) < 0.02 ? 1 : 0;
        }
        assertThat(agree).isEqualTo(plain.length);
        assertThat(SCORED.values().value(1, 1, 2)).isEqualTo(SCORED.values().value(0, 1, 2));
    }

    @Test
    void addingFormulasMovesNoOtherFigure() {
        for (int level = 0; level < 2; level++) {
            for (Outcome outcome : PLAIN.outcomes()) {
                assertThat(SCORED.column(level, outcome)).isEqualTo(PLAIN.column(level, outcome));
            }
            for (int contract = 0; contract < 2; contract++) {
                for (ContractMeasure measure : PLAIN.measures()) {
                    assertThat(SCORED.column(contract, level, measure))
                            .isEqualTo(PLAIN.column(contract, level, measure));
                }
            }
        }
        assertThat(SCORED.bridge()).isEqualTo(PLAIN.bridge());
        assertThat(SCORED.gains()).isEqualTo(PLAIN.gains());
        assertThat(PLAIN.values().isEmpty()).isTrue();
    }
}
