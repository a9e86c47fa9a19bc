package io.bundlecast.reports.store;

import io.bundlecast.reports.json.Json;
import io.bundlecast.result.CourseAverages;
import io.bundlecast.result.ExactCheck;
import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.Provenance;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.BridgeStep;
import io.bundlecast.result.SimulationResult.PartyGain;
import io.bundlecast.result.SimulationResult.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code run.json} holds: all that is needed to repeat a run, and to know that its files are whole.
 *
 * @param format the form of the folder; a reader refuses forms that it does not know
 * @param years what the columns of its years stand for; null for a run of one year
 * @param averages what is kept of the sequences of a journey only on average; often none
 * @param resultHash SHA-256 over the values of all columns: two runs with this hash are the same run
 * @param files the SHA-256 of each stored file by name
 * @param recordHash SHA-256 over all other fields as they are written: a record whose seed, trials or another field was edited does not have it */
record RunRecord(
        int format,
        Provenance provenance,
        Shape shape,
        List<BridgeStep> bridge,
        List<PartyGain> gains,
        List<ExactCheck> checks,
        JourneyResult.@Nullable Shape years,
        List<CourseAverages> averages,
        String resultHash,
        Map<String, String> files,
        String recordHash) {

    static final int FORMAT = 5;

    static RunRecord of(SimulationResult result, Map<String, String> files) {
        JourneyResult years = result.journey();
        return new RunRecord(
                        FORMAT,
                        result.provenance(),
                        result.shape(),
                        result.bridge(),
                        result.gains(),
                        result.checks(),
                        years == null ? null : years.shape(),
                        years == null ? List.of() : years.averages(),
                        Hash.of(result),
                        files,
                        "")
                .sealed();
    }

    private RunRecord sealed() {
        RunRecord open =
                new RunRecord(format, provenance, shape, bridge, gains, checks, years, averages, resultHash, files, "");
        return new RunRecord(
                format,
                provenance,
                shape,
                bridge,
                gains,
                checks,
                years,
                averages,
                resultHash,
                files,
                Hash.of(Json.pretty(open)));
    }

    /** Whether no field was edited after the run. */
    boolean isSealed() {
        return sealed().recordHash.equals(recordHash);
    }

    /** Whether no part is missing and the sizes are those of a run. */
    boolean isWhole() {
        return provenance != null
                && provenance.trials() > 0
                && shape != null
                && shape.isWhole()
                && bridge != null
                && gains != null
                && checks != null
                && averages != null
                && resultHash != null
                && files != null
                && recordHash != null;
    }
}
