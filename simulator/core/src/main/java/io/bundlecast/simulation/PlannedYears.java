package io.bundlecast.simulation;

import io.bundlecast.contract.Settlement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years of a plan.
 *
 * @param path how volumes and costs move
 * @param reportYear the year that the report shows in full, counted from 1
 * @param journey the sequences followed; null where levels are kept
 * @param settlements by contract and year */
record PlannedYears(
        YearPath path, int reportYear, @Nullable PlannedJourney journey, List<List<Settlement>> settlements) {}
