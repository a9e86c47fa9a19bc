package io.bundlecast.simulation.course;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.integration.GradeCondition;
import io.bundlecast.integration.journey.JointContracting;
import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.journey.JourneyYears;
import io.bundlecast.integration.workforce.LivesPath;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.scenario.Horizon;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.Journey.Prices;
import io.bundlecast.simulation.plan.PlannedJourney;
import io.bundlecast.uncertainty.Assumption;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/** One thread's workplace for what joint contracting brings and risks along every sequence, where the scenario asks for it. Years are handed in one after the other. */
final class CoursePrices {

    private final @Nullable Prices prices;
    private final boolean antitrust;
    private final LivesPath lives;
    private final double employedAtStart;
    private final JointContracting law;
    private final TrialParameter commercial;
    private final int[] yearsWithout;

    CoursePrices(PlannedJourney planned, Horizon.Market market) {
        Journey journey = planned.terms();
        this.prices = journey.prices();
        this.antitrust = journey.antitrust();
        this.lives = market.lives();
        this.employedAtStart = planned.workforce().terms().cost().employedShare();
        this.law = new JointContracting(JourneyTables.prices(), planned.seed(), planned.uncertain());
        this.commercial = planned.parameter(
                "prices/commercialShare", prices == null ? Assumption.given(0) : prices.commercialShare());
        this.yearsWithout = new int[planned.model().sequences().size()];
    }

    /** Hands over a year of a sequence.
     *
     * @param years where the sequence stands; payers look at it at the end of the year before
     * @param revenue what fee for service pays the party in focus, at today's prices
     * @param subsidy of employed physicians, at the share employed at the start */
    void report(
            TrialPoint point,
            JourneyYears years,
            int year,
            int sequence,
            double revenue,
            double subsidy,
            ObjDoubleConsumer<CourseMeasure> to) {
        double share = lives.share(year - 1);
        double rise = 0;
        double gain = 0;
        if (prices != null) {
            double employed = prices.employedGain(employedAtStart, year);
            rise = law.rise(law.response(point), employed, share);
            gain = revenue * commercial.shareAt(point) * rise;
            to.accept(CourseMeasure.PRICE_GAIN, gain);
            to.accept(CourseMeasure.EMPLOYMENT_COST, subsidy * employed / employedAtStart);
        }
        if (antitrust) {
            double hazard = law.hazard(share, rise, !years.fails(year - 1, GradeCondition.JOINT_CONTRACTING));
            boolean lost = act(point, year, sequence, hazard, to);
            if (prices != null) {
                to.accept(CourseMeasure.LOST_RATES, lost ? gain : 0);
            }
        }
    }

    /** Whether joint rates are lost this year. While they are, there is nothing to act against. */
    private boolean act(TrialPoint point, int year, int sequence, double hazard, ObjDoubleConsumer<CourseMeasure> to) {
        int without = year == 1 ? 0 : yearsWithout[sequence];
        boolean struck = without == 0 && law.strikes(point, hazard);
        without = struck ? law.yearsLost() : without;
        yearsWithout[sequence] = Math.max(0, without - 1);
        to.accept(CourseMeasure.ANTITRUST_ACTIONS, struck ? 1 : 0);
        to.accept(CourseMeasure.LEGAL_COST, struck ? law.legalCost(point) : 0);
        return without > 0;
    }
}
