package io.bundlecast.integration.journey;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.Goal;
import io.bundlecast.integration.Impact;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.uncertainty.AssumptionTable;
import java.util.Arrays;
import java.util.List;

/** One sequence of a journey, compiled: what is begun when, how far it goes, how long it takes and how much change it loads on the organisation. */
final class Programme {

    /** The quarter in which each component is begun. */
    final int[] begins;
    /** Root of the target's maturity less that of the start's. */
    final double[] rise;
    /** One over the years of building at full funding. */
    final double[] pace;
    /** Change load a year while it is under way, at full funding. */
    final double[] load;
    /** Workflow-heavy change a year while it is under way. */
    final double[] workflow;
    /** 1 where physicians take the component up, 0 where it is never begun. */
    final double[] adopted;
    /** Cohesion of each service line at the target, or 0 where the target states none. */
    final double[] targetLines;

    private final double[] start;
    private final double[] planned;
    private final double plannedTogether;

    Programme(JourneyModel model, JourneyPlan plan, Sequence sequence, AssumptionTable laws, AssumptionTable builds) {
        List<Component> components = model.components();
        int n = components.size();
        this.begins = new int[n];
        this.rise = new double[n];
        this.pace = new double[n];
        this.load = new double[n];
        this.workflow = new double[n];
        this.adopted = new double[n];
        this.start = new double[n];
        this.planned = new double[n];
        IntegrationLevel target = sequence.target() == null ? plan.target() : sequence.target();
        for (int i = 0; i < n; i++) {
            Component component = components.get(i);
            double begin = sequence.begin(component);
            adopted[i] = begin == Sequence.NEVER ? 0 : 1;
            begins[i] = (int) Math.min(Integer.MAX_VALUE, Math.ceil(begin * JourneyModel.STEPS - 1e-9));
            double most =
                    component.id().equals("gov") && plan.employers() > 1 ? laws.nominal("employers.governance") : 1;
            double aim = Math.min(most, target.maturityOf(component.id()));
            double root = Math.sqrt(aim);
            rise[i] = Math.max(0, root - model.startRoots()[i]);
            start[i] = plan.start().maturityOf(component.id());
            planned[i] = adopted[i] * Math.max(0, aim - start[i]);
            pace[i] = 1 / years(component, plan, laws, builds);
            load[i] = (0.6 * amount(component.workflow()) + 0.4 * amount(component.culture())) * rise[i] * pace[i];
            workflow[i] = component.workflow() == Impact.HIGH ? rise[i] * pace[i] : 0;
        }
        this.plannedTogether = Arrays.stream(planned).sum();
        this.targetLines = model.lines().stream()
                .mapToDouble(line -> target.serviceLineCohesion().getOrDefault(line, 0.0))
                .toArray();
    }

    /** How far the sequence is with what it builds, 0 to 1: maturity won over maturity planned, summed over components, none of which counts beyond its own plan. */
    double way(double[] maturity) {
        double won = 0;
        for (int i = 0; i < planned.length; i++) {
            won += Math.max(0, Math.min(planned[i], maturity[i] - start[i]));
        }
        return plannedTogether > 0 ? won / plannedTogether : 0;
    }

    private static double years(Component component, JourneyPlan plan, AssumptionTable laws, AssumptionTable builds) {
        double years = builds.nominal(component.id() + ".years")
                * (1 + laws.nominal("employers.time") * (plan.employers() - 1));
        boolean slowed = component.goal() == Goal.CARE_TRANSFORMATION
                && plan.start().maturity().getOrDefault("pops", 1.0) < laws.nominal("operations.below");
        return slowed ? years / (1 - laws.nominal("operations.slowing")) : years;
    }

    /** The weight of an impact in the load of change. */
    private static double amount(Impact impact) {
        return switch (impact) {
            case HIGH -> 1;
            case MEDIUM -> 0.6;
            case LOW -> 0.25;
        };
    }
}
