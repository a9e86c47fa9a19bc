package io.bundlecast.integration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bundlecast.uncertainty.Assumption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntegrationTablesTest {

    private final EffectTable effects = SmallTables.effects();

    @Test
    void refusesTwoComponentsOfOneName() {
        assertThatThrownBy(() -> tables(List.of(SmallTables.PATHWAYS, SmallTables.PATHWAYS), effects))
                .hasMessage("component 'path' is given twice");
    }

    @Test
    void refusesEffectsOfWhatIsNoComponent() {
        assertThatThrownBy(() -> tables(List.of(SmallTables.COUNCIL), effects))
                .hasMessage("an effect names 'path', which is not a component of integration");
    }

    @Test
    void refusesEffectsWithoutABoundOrAFamily() {
        assertThatThrownBy(() -> new EffectTable(effects.systemFactor(), 0.2, 0.45, Map.of(), effects.priors()))
                .hasMessage("largestCut lacks COMP");
        assertThatThrownBy(() -> new EffectTable(effects.systemFactor(), 0.2, 0.45, Map.of(Driver.LOS, 1.2), List.of()))
                .hasMessage("largestCut of LOS must be in (0, 1) but was 1.2");
        assertThatThrownBy(() -> new EffectPrior("path", Driver.LOS, "SX", Assumption.assumed(0.1), null))
                .hasMessage("families must be letters of SPMCRD but one was X");
    }

    @Test
    void refusesTiesThatNoCopulaHas() {
        assertThatThrownBy(() -> new EffectTable(effects.systemFactor(), 0.5, 0.45, effects.largestCut(), List.of()))
                .hasMessageContaining("must ascend within [0, 1]");
        assertThatThrownBy(() -> new EffectPrior.Harm(-1, "team")).hasMessageContaining("tie must be between -1 and 1");
        assertThatThrownBy(() -> new SystemFactor(
                        1,
                        effects.systemFactor().hollow(),
                        effects.systemFactor().working()))
                .hasMessageContaining("hollowShare must be in [0, 1)");
    }

    private static IntegrationTables tables(List<Component> components, EffectTable effects) {
        return new IntegrationTables(components, SmallTables.gate(), effects, List.of());
    }
}
