package io.bundlecast.reports.exhibit;

import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.result.CourseMeasure;
import java.util.List;

/** How much of all care of the network's people a scenario holds, since the cost of a journey is that of the whole network. */
final class JourneyScope {

    private static final double NEARLY_ALL = 0.9;

    private JourneyScope() {}

    /** Payers' spend on the care of the scenario over all that the network's people cost, in year 1 when staying as today. */
    static double share(JourneyLens at) {
        int staying = at.years().shape().present();
        double all = JourneyTables.laws().nominal("spend.each") * at.mean(CourseMeasure.LIVES, staying, 1);
        return all == 0 ? 1 : at.mean(CourseMeasure.CARE_SPEND, staying, 1) / all;
    }

    /** The share in words, and what follows from it; empty where the run does not hold it. */
    static String sentence(JourneyLens at) {
        List<CourseMeasure> kept = at.years().shape().measures();
        if (!kept.contains(CourseMeasure.LIVES) || !kept.contains(CourseMeasure.CARE_SPEND)) {
            return "";
        }
        double share = share(at);
        if (share >= NEARLY_ALL) {
            return "The care of this scenario is nearly all that the people in the network's care cost payers.";
        }
        return "The care of this scenario is about " + Figures.chance(share, 0.01)
                + " of what the people in the network's care cost payers (some "
                + Unit.DOLLARS.text(JourneyTables.laws().nominal("spend.each"), 0)
                + " a person, assumed), while the programme, its physicians and their subsidy are those of the whole network: a value below zero is that of "
                + "the journey with these contracts alone, and does not say that integration cannot pay where more care is under contract.";
    }
}
