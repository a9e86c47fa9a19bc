package io.bundlecast.integration.journey;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.GoalScores;
import io.bundlecast.integration.Impact;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.integration.ReadinessGate;

/** The readiness gate along a path, with its nominal parameters: how far it is open by culture impact, and how much of what is installed works. */
final class Readiness {

    private static final int IMPACTS = Impact.values().length;

    private final ReadinessGate.Curve[] curves = new ReadinessGate.Curve[IMPACTS];
    private final double[] strengths = new double[IMPACTS];
    private final double[] workflowStrengths = new double[IMPACTS];
    private final double[] rho = new double[IMPACTS];
    private final int[] cultures;
    private final int[] workflows;
    private final GoalScores goals;
    private final double[] realised;
    private double open = -1;

    Readiness(IntegrationTables tables) {
        ReadinessGate gate = tables.gate();
        for (Impact impact : Impact.values()) {
            double threshold = ReadinessGate.nominal(gate.threshold(), impact);
            curves[impact.ordinal()] = ReadinessGate.Curve.of(threshold, gate.slope());
            strengths[impact.ordinal()] = ReadinessGate.nominal(gate.strength(), impact);
            workflowStrengths[impact.ordinal()] = ReadinessGate.nominal(gate.workflowStrength(), impact);
        }
        int n = tables.components().size();
        this.cultures = new int[n];
        this.workflows = new int[n];
        this.goals = new GoalScores(tables.components());
        this.realised = new double[n];
        for (int i = 0; i < n; i++) {
            Component component = tables.components().get(i);
            cultures[i] = Organisation.gateOf(component);
            workflows[i] = component.workflow().ordinal();
        }
    }

    /** Works out how far the gate is open at a cohesion. */
    void open(double cohesion) {
        if (cohesion == open) {
            return;
        }
        open = cohesion;
        for (int impact = 0; impact < IMPACTS; impact++) {
            rho[impact] = curves[impact].at(cohesion);
        }
    }

    double rho(int impact) {
        return rho[impact];
    }

    /** Fills the goals' scores of what works: r = m [1 - k (1 - rho(C))] [1 - w (1 - B)], and r = m in group cohesion. */
    void realise(Organisation organisation, double[] scores) {
        open(organisation.scores[Organisation.COHESION]);
        double reluctance = 1 - organisation.buyIn;
        for (int i = 0; i < cultures.length; i++) {
            realised[i] = organisation.maturity[i];
            if (cultures[i] >= 0) {
                realised[i] *= (1 - strengths[cultures[i]] * (1 - rho[cultures[i]]))
                        * (1 - workflowStrengths[workflows[i]] * reluctance);
            }
        }
        goals.of(realised, scores);
    }
}
