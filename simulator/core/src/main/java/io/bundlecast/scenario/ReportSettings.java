package io.bundlecast.scenario;

/** What the report shows first.
 *
 * @param contract the id of the contract that the first charts show; empty for the second of the scenario
 * @param level the id of the level that the first charts show; empty for the present one */
public record ReportSettings(String contract, String level) {}
