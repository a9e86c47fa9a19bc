package io.bundlecast.reports.exhibit;

import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.PairedDifference;
import io.bundlecast.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What patients pay less under each contract than under fee for service at the same level, in the same years. */
public final class PatientSaving {

    private PatientSaving() {}

    /** A row for each level and a column for each contract that reaches patients; without rows where none does. */
    public static DataTable table(Lens lens) {
        SimulationResult result = lens.result();
        int plain = lens.feeForService();
        if (plain < 0 || !result.measures().contains(ContractMeasure.PATIENT_SAVING)) {
            return new DataTable(List.of(lens.levelHeading()), List.of());
        }
        int levels = result.levels().size();
        List<Integer> reached = new ArrayList<>();
        List<List<Estimate>> savings = new ArrayList<>();
        for (int contract = 0; contract < result.contracts().size(); contract++) {
            int at = contract;
            List<Estimate> byLevel = IntStream.range(0, levels)
                    .mapToObj(level -> saving(result, at, plain, level))
                    .toList();
            if (byLevel.stream().anyMatch(saving -> saving.value() != 0)) {
                reached.add(contract);
                savings.add(byLevel);
            }
        }
        List<String> columns = new ArrayList<>(List.of(lens.levelHeading()));
        reached.forEach(contract -> columns.add(lens.contractTitle(contract)));
        List<List<String>> rows = new ArrayList<>();
        for (int level = 0; level < levels && !reached.isEmpty(); level++) {
            List<String> row = new ArrayList<>(List.of(lens.levelLabel(level)));
            for (List<Estimate> byLevel : savings) {
                Estimate saving = byLevel.get(level);
                row.add(Unit.DOLLARS.change(saving) + " \u00b1" + Figures.dollarError(saving.standardError()));
            }
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }

    private static Estimate saving(SimulationResult result, int contract, int plain, int level) {
        return PairedDifference.of(
                        result.column(contract, level, ContractMeasure.PATIENT_SAVING),
                        result.column(plain, level, ContractMeasure.PATIENT_SAVING))
                .mean();
    }
}
