package io.bundlecast.scenario;

import io.bundlecast.care.EpisodeLine;
import io.bundlecast.care.QualityMeasure;
import io.bundlecast.contract.Contract;
import java.util.List;

/** One question of a finance team: this hospital, these episodes, these contracts, at these integration levels.
 *
 * @param name the file's name without its ending
 * @param performanceYear the calendar year that contracts settle */
public record Scenario(
        String name,
        String title,
        int performanceYear,
        Hospital hospital,
        List<EpisodeLine> episodes,
        List<QualityMeasure> quality,
        List<NamedContract> contracts,
        Integration integration,
        YearShocks shocks,
        RunSettings run,
        ReportSettings report) {

    /** A contract under the name that tables and charts show. */
    public record NamedContract(String id, String title, Contract terms) {}
}
