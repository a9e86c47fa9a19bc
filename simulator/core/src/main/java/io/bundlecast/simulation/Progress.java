package io.bundlecast.simulation;

/** Told how far a run has come. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (done, total) -> {};

    void trialsDone(int done, int total);
}
