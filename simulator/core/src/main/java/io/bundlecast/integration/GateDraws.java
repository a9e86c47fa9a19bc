package io.bundlecast.integration;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.Assumption;
import java.util.Locale;
import java.util.Map;

/** Draws the organisation's factor and the strength and threshold of the readiness gate for one trial. */
final class GateDraws {

    private final ParameterDraw[] strengths;
    private final ParameterDraw[] thresholds;
    private final SystemFactor factor;
    private final SystemFactor.Compiled compiled;
    private final long factorAddress;

    GateDraws(IntegrationTables tables, long seed) {
        this.strengths = draws(tables.gate().strength(), seed, "strength");
        this.thresholds = draws(tables.gate().threshold(), seed, "threshold");
        this.factor = tables.effects().systemFactor();
        this.compiled = new SystemFactor.Compiled(factor);
        this.factorAddress = AddressedStream.address(seed, "integration/system");
    }

    private static ParameterDraw[] draws(Map<Impact, Assumption> parameters, long seed, String name) {
        ParameterDraw[] draws = new ParameterDraw[Impact.values().length];
        for (Impact impact : Impact.values()) {
            String address = "integration/gate/" + name + "/" + impact.name().toLowerCase(Locale.ROOT);
            draws[impact.ordinal()] = new ParameterDraw(ReadinessGate.at(parameters, impact), seed, address);
        }
        return draws;
    }

    /** Draws the gate's parameters by culture impact, and returns the organisation's factor. */
    double draw(TrialPoint point, double[] strength, double[] threshold) {
        for (int impact = 0; impact < strengths.length; impact++) {
            strength[impact] = strengths[impact].at(point);
            threshold[impact] = thresholds[impact].at(point);
        }
        return compiled.at(point.parameter(factorAddress));
    }

    /** The same at the mean of every parameter. */
    double expect(double[] strength, double[] threshold) {
        for (int impact = 0; impact < strengths.length; impact++) {
            strength[impact] = strengths[impact].mean();
            threshold[impact] = thresholds[impact].mean();
        }
        return factor.mean();
    }
}
