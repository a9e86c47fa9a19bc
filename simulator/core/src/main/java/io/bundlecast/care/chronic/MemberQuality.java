package io.bundlecast.care.chronic;

import io.bundlecast.care.acute.TypeParameters;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Driver;
import io.bundlecast.integration.Drivers;
import io.bundlecast.random.Counts;
import io.bundlecast.random.TrialPoint;

/** Draws the quality measures of a chronic line over their real numbers of members.
 *
 * <p>Members who fail are binomial; one uniform serves all levels, and all measures of HbA1c, so that whoever is controlled is also tested. */
final class MemberQuality {

    private final ChronicYearModel model;

    MemberQuality(ChronicYearModel model) {
        this.model = model;
    }

    void draw(TrialPoint point, int members, Drivers drivers, Experience[] levels) {
        double untested = TypeParameters.share(model.untested, point);
        for (int i = 0; i < model.rates.length; i++) {
            ChronicMeasure measure = model.line.measures().get(i);
            int eligible = (int) Math.rint(members * measure.eligibleShare().base());
            double uniform = point.process(model.rateAddresses[i]);
            double rate = TypeParameters.share(model.rates[i], point);
            for (int level = 0; level < levels.length; level++) {
                double failing = Math.min(1, Math.max(0, failing(measure, rate, untested, drivers, level)));
                double failed = eligible == 0 ? 0 : (double) Counts.binomial(eligible, failing, uniform) / eligible;
                levels[level].setMemberRate(model.firstRate + i, 1 - failed);
            }
        }
    }

    private double failing(ChronicMeasure measure, double rate, double untested, Drivers drivers, int level) {
        if (measure.basis() == ChronicMeasure.Basis.RATE) {
            return (1 - rate) * drivers.multiplier(measure.driver(), level);
        }
        double missed = Math.min(1, untested * drivers.multiplier(Driver.TESTING, level));
        Double below = measure.a1cBelow();
        double controlled = below == null || model.hemoglobin == null
                ? 1
                : model.hemoglobin.below(below, drivers.multiplier(Driver.A1C, level));
        return 1 - (1 - missed) * controlled;
    }
}
