package io.bundlecast.reports.exhibit;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Party;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.PartyGain;
import java.util.ArrayList;
import java.util.List;

/** Who gains what under each contract: the average account of every party, which sum to zero. */
public final class Parties {

    private Parties() {}

    /** {@code Hospital's}, to stand before a noun. */
    public static String whose(Party party) {
        return switch (party) {
            case PHYSICIANS -> "Physicians\u2019";
            case SYSTEM -> "Hospital and network\u2019s";
            case HOSPITAL -> "Hospital\u2019s";
            case NETWORK -> "Network\u2019s";
            case PHARMACY -> "Pharmacy\u2019s";
        };
    }

    /** {@code the hospital}, within a sentence. */
    static String owner(Party party) {
        return switch (party) {
            case PHYSICIANS -> "the physicians";
            case SYSTEM -> "the hospital and its network";
            case HOSPITAL -> "the hospital";
            case NETWORK -> "the network";
            case PHARMACY -> "the pharmacy";
        };
    }

    /** The account as tables name it. */
    public static String name(Account account) {
        return switch (account) {
            case PAYER -> "Payer";
            case HOSPITAL -> "Hospital";
            case PHYSICIANS -> "Physicians";
            case NETWORK -> "Network";
            case POST_ACUTE -> "Post-acute providers";
            case PHARMACY -> "Pharmacy";
            case MANUFACTURER -> "Manufacturers";
            case PATIENT -> "Patients";
            case PROGRAM -> "Program administration";
            case REINSURER -> "Reinsurer";
            case OTHER_PROVIDERS -> "Other providers";
            case RESOURCES -> "Staff and supplies";
        };
    }

    /** What each party receives less what it pays in an average year, at one level, with a column for each contract. */
    public static DataTable table(SimulationResult result, int level) {
        List<String> columns = new ArrayList<>(List.of("Party"));
        result.contracts().forEach(contract -> columns.add(contract.title()));
        List<List<String>> rows = new ArrayList<>();
        for (Account party : Account.values()) {
            List<PartyGain> gains = result.gains().stream()
                    .filter(gain -> gain.level() == level && gain.party() == party)
                    .toList();
            if (!gains.isEmpty()) {
                rows.add(row(result, party, gains));
            }
        }
        return new DataTable(columns, rows);
    }

    private static List<String> row(SimulationResult result, Account party, List<PartyGain> gains) {
        List<String> row = new ArrayList<>(List.of(name(party)));
        for (int contract = 0; contract < result.contracts().size(); contract++) {
            int at = contract;
            row.add(gains.stream()
                    .filter(gain -> gain.contract() == at)
                    .map(gain -> Unit.DOLLARS.text(gain.mean()) + " \u00b1"
                            + Figures.dollarError(gain.mean().standardError()))
                    .findFirst()
                    .orElse("0"));
        }
        return row;
    }
}
