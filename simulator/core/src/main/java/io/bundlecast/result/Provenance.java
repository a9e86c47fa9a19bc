package io.bundlecast.result;

/** What is needed to repeat a run. */
public record Provenance(
        String scenarioName,
        String scenarioHash,
        long seed,
        int trials,
        String design,
        boolean parameterUncertainty,
        String version) {}
