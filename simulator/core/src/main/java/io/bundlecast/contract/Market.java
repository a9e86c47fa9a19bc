package io.bundlecast.contract;

import io.bundlecast.care.QualityMeasure;
import io.bundlecast.experience.EpisodeCell;
import java.util.List;

/** What a contract must know of the hospital's episodes and of its region before the year starts.
 *
 * <p>Arrays are indexed by cell. Dollars are of the performance year at the predicted trend.
 *
 * @param cells the episode types, in the order of the experience's cells
 * @param cap the index of this contract's outlier cap among the experience's capped columns, or {@link io.bundlecast.experience.Experience#UNCAPPED}
 * @param capAmounts the most that one episode's spend counts for
 * @param regionalBenchmark mean capped spend of an episode in the region for risk weight 1, before any discount
 * @param regionalPostEpisodeSpend mean spend of an episode in the region in the 30 days after the window
 * @param expectedEpisodes the hospital's expected yearly episodes at its present level
 * @param qualityMeasures the measures, in the order of the experience's scores
 * @param fills the drug classes of first-fill lines
 * @param members the chronic lines */
public record Market(
        List<EpisodeCell> cells,
        int cap,
        double[] capAmounts,
        double[] regionalBenchmark,
        double[] regionalPostEpisodeSpend,
        double[] expectedEpisodes,
        List<QualityMeasure> qualityMeasures,
        FillMarket fills,
        MemberMarket members) {

    /** A market of episodes alone. */
    public Market(
            List<EpisodeCell> cells,
            int cap,
            double[] capAmounts,
            double[] regionalBenchmark,
            double[] regionalPostEpisodeSpend,
            double[] expectedEpisodes,
            List<QualityMeasure> qualityMeasures) {
        this(
                cells,
                cap,
                capAmounts,
                regionalBenchmark,
                regionalPostEpisodeSpend,
                expectedEpisodes,
                qualityMeasures,
                FillMarket.NONE,
                MemberMarket.NONE);
    }
}
