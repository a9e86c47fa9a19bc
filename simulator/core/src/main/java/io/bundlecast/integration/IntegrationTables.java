package io.bundlecast.integration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The components of clinical integration, the gate before them, the effects that they have on care, and the levels known by name. */
public record IntegrationTables(
        List<Component> components, ReadinessGate gate, EffectTable effects, List<IntegrationLevel> presets) {

    public IntegrationTables {
        Set<String> ids = new HashSet<>();
        for (Component component : components) {
            if (!ids.add(component.id())) {
                throw new IllegalArgumentException("component '" + component.id() + "' is given twice");
            }
        }
        for (EffectPrior prior : effects.priors()) {
            requireKnown(ids, prior.component(), "an effect");
            EffectPrior.Harm harm = prior.harm();
            if (harm != null) {
                requireKnown(ids, harm.relievedBy(), "a harm");
            }
        }
        presets.forEach(preset -> requireComponents(ids, preset));
    }

    /** Fails unless the level gives the maturity of every component, and of no other. */
    public void requireComponents(IntegrationLevel level) {
        Set<String> ids = new HashSet<>();
        components.forEach(component -> ids.add(component.id()));
        requireComponents(ids, level);
    }

    private static void requireComponents(Set<String> ids, IntegrationLevel level) {
        level.maturity().keySet().forEach(id -> requireKnown(ids, id, "level " + level.id()));
        ids.forEach(level::maturityOf);
    }

    private static void requireKnown(Set<String> ids, String id, String where) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(where + " names '" + id + "', which is not a component of integration");
        }
    }
}
