package io.bundlecast.contract;

import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a contract must know of the hospital's episodes and of its region before the year starts.
 *
 * <p>Arrays are indexed by cell. Dollars are of the performance year at the predicted trend.
 *
 * @param cells the episode types, in the order of the experience's cells
 * @param cap the index of this contract's outlier cap among the experience's capped columns, or {@link Experience#UNCAPPED}
 * @param capAmounts the most that one episode's spend counts for
 * @param floor the least that one episode's spend counts for
 * @param regionalBenchmark mean spend of an episode in the region within cap and floor, for risk weight 1, before any discount
 * @param regionalPostEpisodeSpend mean spend of an episode in the region in the 30 days after the window
 * @param expectedEpisodes the hospital's expected yearly episodes at its present level
 * @param qualityMeasures the measures, in the order of the experience's scores
 * @param fills the drug classes of first-fill lines
 * @param members the chronic lines
 * @param expected the year of episodes that is expected of the hospital at its present level: its own history, brought to the performance year
 * @param place of the contract among those of the scenario; {@link #ALONE} where it has none */
public record Market(
        List<EpisodeCell> cells,
        int cap,
        double[] capAmounts,
        SpendFloor floor,
        double[] regionalBenchmark,
        double[] regionalPostEpisodeSpend,
        double[] expectedEpisodes,
        List<QualityMeasure> qualityMeasures,
        FillMarket fills,
        MemberMarket members,
        Experience expected,
        int place) {

    /** The place of a contract that stands alone, and is never rebased. */
    public static final int ALONE = -1;

    /** A market of episodes alone, without a floor, in which the hospital is expected to spend what the region does. */
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
                SpendFloor.NONE,
                regionalBenchmark,
                regionalPostEpisodeSpend,
                expectedEpisodes,
                qualityMeasures,
                FillMarket.NONE,
                MemberMarket.NONE,
                likeTheRegion(regionalBenchmark, expectedEpisodes),
                ALONE);
    }

    /** A market of first fills alone. */
    public static Market of(FillMarket fills) {
        double[] none = {};
        Experience nothing = new Experience(0, 0, 0, 0, fills.classes().size());
        return new Market(
                List.of(),
                0,
                none,
                SpendFloor.NONE,
                none,
                none,
                none,
                List.of(),
                fills,
                MemberMarket.NONE,
                nothing,
                ALONE);
    }

    private static Experience likeTheRegion(double[] benchmark, double[] episodes) {
        Experience expected = new Experience(episodes.length, 1, 0);
        for (int cell = 0; cell < episodes.length; cell++) {
            expected.set(cell, Measure.ADMISSIONS, episodes[cell]);
            expected.set(cell, Measure.EPISODES, episodes[cell]);
            expected.set(cell, Measure.RISK_WEIGHT, episodes[cell]);
            expected.set(cell, Measure.ANCHOR_PAYMENT, episodes[cell] * benchmark[cell]);
            expected.set(cell, Measure.SPEND, episodes[cell] * benchmark[cell]);
            expected.setCappedSpend(cell, 0, episodes[cell] * benchmark[cell]);
        }
        return expected;
    }

    /** The places of the cells of some episode lines.
     *
     * @param lines their ids; null for all that are not views */
    public int[] cellsOf(@Nullable List<String> lines) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).isOf(lines))
                .toArray();
    }

    /** What the contract's own history has become since its prices were first set, over what it was then; 1 until it is rebased. */
    public double ownHistory(Experience experience) {
        return place == ALONE ? 1 : experience.ownHistory(place);
    }

    /** What a cell's episodes cost the payer, each within cap and floor. */
    public double countedSpend(Experience experience, int cell) {
        return experience.cappedSpend(cell, cap) + floor.added(experience, cell);
    }

    /** Mean spend of an episode within cap and floor, as it is expected of the hospital at its present level; the region's where none is expected. */
    public double[] hospitalBenchmark() {
        return IntStream.range(0, cells.size())
                .mapToDouble(cell -> expected.get(cell, Measure.EPISODES) == 0
                        ? regionalBenchmark[cell]
                        : countedSpend(expected, cell) / expected.get(cell, Measure.EPISODES))
                .toArray();
    }

    /** Mean risk weight of the episodes expected of the hospital; 1 where none is expected. */
    public double meanRisk(int cell) {
        double weight = expected.get(cell, Measure.RISK_WEIGHT);
        return weight > 0 ? weight / expected.get(cell, Measure.EPISODES) : 1;
    }

    /** The mean of some amounts over a MS-DRG's inpatient and outpatient cells, at the hospital's expected mix. */
    public double pooled(double[] amounts, int[] among, String msDrg) {
        double episodes = 0;
        double spend = 0;
        double plain = 0;
        int count = 0;
        for (int cell : among) {
            if (cells.get(cell).msDrg().equals(msDrg)) {
                episodes += expectedEpisodes[cell];
                spend += expectedEpisodes[cell] * amounts[cell];
                plain += amounts[cell];
                count++;
            }
        }
        return episodes > 0 ? spend / episodes : plain / count;
    }
}
