package io.bundlecast.integration.journey;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.Goal;
import io.bundlecast.integration.IntegrationLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which order the components of integration are begun.
 *
 * @param id its name in the scenario
 * @param title such as {@code Cohesion first}
 * @param goals years from the start until work on each goal begins, 0 to 15 or {@link #NEVER}; a goal that is left out is never begun
 * @param components the same for single components, which then do not follow their goal
 * @param target the level that this sequence plans for, or null for that of the plan */
public record Sequence(
        String id,
        String title,
        Map<Goal, Double> goals,
        Map<String, Double> components,
        @Nullable IntegrationLevel target) {

    /** The begin of a component that is never begun. */
    public static final double NEVER = Double.POSITIVE_INFINITY;

    public Sequence {
        goals.forEach((goal, years) -> requireTime("begin of " + goal.title(), years));
        components.forEach((component, years) -> requireTime("begin of " + component, years));
        if (goals.isEmpty() && components.isEmpty()) {
            throw new IllegalArgumentException("a sequence must begin at least one goal or component");
        }
    }

    public Sequence(String id, String title, Map<Goal, Double> goals, Map<String, Double> components) {
        this(id, title, goals, components, null);
    }

    /** Years until work on a component begins. */
    public double begin(Component component) {
        Double own = components.get(component.id());
        return own != null ? own : goals.getOrDefault(component.goal(), NEVER);
    }

    /** The level that this sequence plans for: of what it begins, the target's maturity or that of today where it is higher; of all else, that of today.
     *
     * @param common the target of the plan, where the sequence has none of its own */
    public IntegrationLevel planned(List<Component> all, IntegrationLevel start, IntegrationLevel common) {
        IntegrationLevel level = target == null ? common : target;
        Map<String, Double> maturity = new LinkedHashMap<>(start.maturity());
        for (Component component : all) {
            if (begin(component) != NEVER) {
                maturity.merge(component.id(), level.maturityOf(component.id()), Math::max);
            }
        }
        return new IntegrationLevel(
                level.id(), level.title(), maturity, level.serviceLineCohesion(), level.enforcement());
    }

    private static void requireTime(String name, double years) {
        if (!(years == NEVER || (years >= 0 && years <= JourneyPlan.LONGEST))) {
            throw new IllegalArgumentException(
                    name + " must be from 0 to " + JourneyPlan.LONGEST + " years, or never, but was " + years);
        }
    }
}
