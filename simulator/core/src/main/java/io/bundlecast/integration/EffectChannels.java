package io.bundlecast.integration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lays the effects out by number: which component each belongs to, and which act on a driver in a family of episodes. */
final class EffectChannels {

    private EffectChannels() {}

    /** The components that have effects or relieve harm. */
    static List<Component> components(IntegrationTables tables) {
        List<Component> used = new ArrayList<>();
        for (Component component : tables.components()) {
            String id = component.id();
            if (tables.effects().priors().stream()
                    .anyMatch(prior -> prior.component().equals(id) || id.equals(relieverOf(prior)))) {
                used.add(component);
            }
        }
        return used;
    }

    static int[] effectComponents(IntegrationTables tables, List<Component> used) {
        List<String> ids = used.stream().map(Component::id).toList();
        return tables.effects().priors().stream()
                .mapToInt(prior -> ids.indexOf(prior.component()))
                .toArray();
    }

    static int[] relievers(IntegrationTables tables, List<Component> used) {
        List<String> ids = used.stream().map(Component::id).toList();
        return tables.effects().priors().stream()
                .mapToInt(prior -> ids.indexOf(relieverOf(prior)))
                .toArray();
    }

    static int[][][] byFamilyAndDriver(IntegrationTables tables) {
        List<EffectPrior> priors = tables.effects().priors();
        int[][][] channels = new int[Family.values().length][Driver.values().length][];
        for (Family family : Family.values()) {
            for (Driver driver : Driver.values()) {
                channels[family.ordinal()][driver.ordinal()] = IntStream.range(0, priors.size())
                        .filter(i -> priors.get(i).driver() == driver
                                && priors.get(i).appliesTo(family))
                        .toArray();
            }
        }
        return channels;
    }

    /** One for each driver; those without effects are never asked. */
    static Saturation[] saturations(IntegrationTables tables) {
        Saturation[] saturations = new Saturation[Driver.values().length];
        for (Driver driver : Driver.values()) {
            saturations[driver.ordinal()] =
                    new Saturation(tables.effects().largestCut().getOrDefault(driver, 0.5));
        }
        return saturations;
    }

    static Map<String, Integer> numbered(Collection<String> names) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
        return numbers;
    }

    private static String relieverOf(EffectPrior prior) {
        EffectPrior.Harm harm = prior.harm();
        return harm == null ? "" : harm.relievedBy();
    }
}
