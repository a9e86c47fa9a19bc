package io.bundlecast.scenario;

import io.bundlecast.ledger.Party;
import org.jspecify.annotations.Nullable;

/** What the report shows.
 *
 * @param contract the id of the contract that the first charts show; empty for the second of the scenario
 * @param level the id of the level that the first charts show; empty for the present one
 * @param party whose margin the charts show: hospital, network, both as one, physicians or pharmacy
 * @param year of a horizon that is shown in full, counted from 1; null for its last */
public record ReportSettings(
        String contract,
        String level,
        Party party,
        @Nullable Integer year) {

    public ReportSettings(String contract, String level, Party party) {
        this(contract, level, party, null);
    }
}
