package io.bundlecast.integration;

import java.util.Arrays;
import java.util.List;

/** What of each component can work at each level for one service line, before the trial's gate parameters are known. */
final class ServiceReadiness {

    private static final int IMPACTS = Impact.values().length;

    private final double slope;
    private final double[] cohesion;
    private final int[] cultures;
    private final int[] places;
    private final double[] workflow;
    private final double[][] maturities;
    private final double[][] certainRho;

    /** @param components those whose realised maturity is wanted, in their order */
    ServiceReadiness(
            IntegrationTables tables, List<Component> components, List<IntegrationLevel> levels, String specialty) {
        ReadinessGate gate = tables.gate();
        int n = levels.size();
        this.slope = gate.slope();
        this.cohesion = new double[n];
        this.cultures = new int[components.size()];
        this.places = new int[components.size()];
        this.workflow = new double[components.size()];
        this.maturities = new double[components.size()][n];
        this.certainRho = new double[IMPACTS][];
        for (int level = 0; level < n; level++) {
            IntegrationLevel at = levels.get(level);
            cohesion[level] = at.serviceLineCohesion().getOrDefault(specialty, LevelAssessment.cohesion(tables, at));
        }
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            boolean gated = component.goal() != Goal.GROUP_COHESION;
            cultures[i] = gated ? component.culture().ordinal() : -1;
            places[i] = tables.components().indexOf(component);
            workflow[i] = gated
                    ? ReadinessGate.at(gate.workflowStrength(), component.workflow())
                            .base()
                    : 0;
            for (int level = 0; level < n; level++) {
                maturities[i][level] = levels.get(level).maturityOf(component.id())
                        * (1 - workflow[i] * (1 - ReadinessGate.buyIn(cohesion[level])));
            }
        }
        for (Impact impact : Impact.values()) {
            var threshold = ReadinessGate.at(gate.threshold(), impact);
            certainRho[impact.ordinal()] =
                    threshold.quantity().isCertain() ? rho(threshold.base(), new double[n]) : new double[0];
        }
    }

    /** A copy whose levels {@link #stand} may move, without touching this one. */
    private ServiceReadiness(ServiceReadiness fixed) {
        this.slope = fixed.slope;
        this.cohesion = fixed.cohesion.clone();
        this.cultures = fixed.cultures;
        this.places = fixed.places;
        this.workflow = fixed.workflow;
        this.maturities = Arrays.stream(fixed.maturities).map(double[]::clone).toArray(double[][]::new);
        this.certainRho = new double[IMPACTS][0];
    }

    ServiceReadiness moving() {
        return new ServiceReadiness(this);
    }

    /** Puts a level where an organisation stands on its way.
     *
     * @param maturity by component, in the order of the tables */
    void stand(int level, double[] maturity, double cohesion, double buyIn) {
        this.cohesion[level] = cohesion;
        for (int i = 0; i < maturities.length; i++) {
            maturities[i][level] = maturity[places[i]] * (1 - workflow[i] * (1 - buyIn));
        }
    }

    /** Fills the realised maturity of each component at each level, given the gate's strength and threshold by culture impact. */
    void realise(double[] strengths, double[] thresholds, double[][] open, double[][] realised) {
        for (int impact = 0; impact < IMPACTS; impact++) {
            double[] rho = certainRho[impact].length > 0 ? certainRho[impact] : rho(thresholds[impact], open[impact]);
            for (int level = 0; level < cohesion.length; level++) {
                open[impact][level] = 1 - strengths[impact] * (1 - rho[level]);
            }
        }
        for (int i = 0; i < maturities.length; i++) {
            double[] maturity = maturities[i];
            double[] result = realised[i];
            if (cultures[i] < 0) {
                System.arraycopy(maturity, 0, result, 0, result.length);
                continue;
            }
            double[] gate = open[cultures[i]];
            for (int level = 0; level < result.length; level++) {
                result[level] = maturity[level] * gate[level];
            }
        }
    }

    private double[] rho(double threshold, double[] into) {
        for (int level = 0; level < cohesion.length; level++) {
            into[level] = ReadinessGate.readiness(cohesion[level], threshold, slope);
        }
        return into;
    }
}
