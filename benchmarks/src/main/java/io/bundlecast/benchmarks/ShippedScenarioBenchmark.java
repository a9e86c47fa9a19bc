package io.bundlecast.benchmarks;

import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.plan.SimulationPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** Time per trial of the scenarios that people copy, as they stand, on one thread: {@code java -jar benchmarks/target/benchmarks.jar ShippedScenarioBenchmark}. */
public class ShippedScenarioBenchmark extends SimulationBenchmark {
    static final int TRIALS = 64;

    /** A file in {@code scenarios}. */
    public enum Copied {
        TEAM_HOSPITAL("team-hospital"),
        JOINT_REPLACEMENT_CONTRACTS("joint-replacement-contracts"),
        FOUR_LINES("four-lines"),
        DIABETES_NETWORK("diabetes-network"),
        GENERIC_FIRST_FILL("generic-first-fill"),
        JOURNEY_PHO("journey-pho");

        final String file;

        Copied(String file) {
            this.file = file;
        }
    }

    @Param
    Copied scenario = Copied.GENERIC_FIRST_FILL;

    @Override
    SimulationPlan plan() {
        return ShippedScenario.plan(scenario.file, "run.trials=" + TRIALS);
    }

    @Benchmark
    @OperationsPerInvocation(TRIALS)
    public SimulationResult trial() throws InterruptedException {
        return simulate();
    }
}
