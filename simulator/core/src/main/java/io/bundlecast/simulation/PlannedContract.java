package io.bundlecast.simulation;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.Settlement;
import io.bundlecast.scenario.Scenario.NamedContract;

/** A contract bound to the hospital's episodes. */
public record PlannedContract(NamedContract contract, Market market, Settlement settlement) {}
