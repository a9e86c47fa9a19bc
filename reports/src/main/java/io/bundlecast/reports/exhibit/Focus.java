package io.bundlecast.reports.exhibit;

import io.bundlecast.result.JourneyResult;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.ReportSettings;
import java.util.List;

/** The contract and the level that the first charts show, by their place in the result. */
public record Focus(int contract, int level) {

    /** The id under which fee for service stands in every result. */
    public static final String FEE_FOR_SERVICE = "ffs";

    /** What the scenario asks for; else its first contract that is not fee for service, at the present level. */
    public static Focus of(SimulationResult result, ReportSettings settings) {
        int contract = place(result.contracts(), settings.contract());
        int level = place(result.levels(), settings.level());
        return new Focus(contract >= 0 ? contract : firstContract(result), level >= 0 ? level : firstLevel(result));
    }

    /** On a journey its first sequence, since staying is what all are compared with. */
    private static int firstLevel(SimulationResult result) {
        JourneyResult years = result.journey();
        return years == null || !years.shape().builds() ? result.presentLevel() : result.presentLevel() == 0 ? 1 : 0;
    }

    private static int firstContract(SimulationResult result) {
        for (int contract = 0; contract < result.contracts().size(); contract++) {
            if (!result.contracts().get(contract).id().equals(FEE_FOR_SERVICE)) {
                return contract;
            }
        }
        return 0;
    }

    private static int place(List<Labelled> entries, String id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
