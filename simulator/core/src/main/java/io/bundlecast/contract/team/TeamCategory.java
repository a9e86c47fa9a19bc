package io.bundlecast.contract.team;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Rule;

/** One TEAM category of a hospital: its cells with their prices, and whether it carries downside risk.
 *
 * @param category which of the five
 * @param cells places in the experience
 * @param prices undiscounted price of each cell's episode at risk weight 1
 * @param inpatient how many of the cells, the first ones, are inpatient
 * @param discount Medicare's discount
 * @param lowVolume whether the hospital had too few baseline episodes for downside risk */
record TeamCategory(
        EpisodeCategory category,
        int[] cells,
        double[] prices,
        int inpatient,
        double discount,
        boolean lowVolume,
        Rule targetRule,
        Rule spendRule) {

    /** Sum of price x risk weight, before the region's corrections and the discount. */
    double weightedPrice(Experience experience) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += prices[i] * experience.get(cells[i], Measure.RISK_WEIGHT);
        }
        return sum;
    }

    double spend(Experience experience, int cap) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.cappedSpend(cell, cap);
        }
        return sum;
    }

    double inpatientEpisodes(Experience experience) {
        double sum = 0;
        for (int i = 0; i < inpatient; i++) {
            sum += experience.get(cells[i], Measure.EPISODES);
        }
        return sum;
    }

    double outpatientEpisodes(Experience experience) {
        double sum = 0;
        for (int i = inpatient; i < cells.length; i++) {
            sum += experience.get(cells[i], Measure.EPISODES);
        }
        return sum;
    }

    /** Sum of a measure over all cells. */
    double total(Experience experience, Measure measure) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.get(cell, measure);
        }
        return sum;
    }
}
