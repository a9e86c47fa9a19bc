package io.bundlecast.simulation;

import io.bundlecast.random.SamplingDesign;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.result.SimulationResult;

/** The place of one trial in the sampling design.
 *
 * <p>Trials 2k and 2k + 1 share one parameter point and have their own process points; pairs are dealt to the replicates in turn. */
final class DesignedTrial implements TrialPoint {

    private final SamplingDesign design;
    private int replicate;
    private long parameterIndex;
    private long processIndex;

    DesignedTrial(SamplingDesign design) {
        this.design = design;
    }

    void moveTo(int trial) {
        int pair = trial / 2;
        replicate = pair % SimulationResult.REPLICATES;
        parameterIndex = pair / SimulationResult.REPLICATES;
        processIndex = 2 * parameterIndex + (trial & 1);
    }

    @Override
    public double parameter(long address) {
        return design.uniform(address, replicate, parameterIndex);
    }

    @Override
    public double process(long address) {
        return design.uniform(address, replicate, processIndex);
    }
}
