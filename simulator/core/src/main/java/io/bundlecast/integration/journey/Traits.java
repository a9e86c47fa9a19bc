package io.bundlecast.integration.journey;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.AssumptionTable;
import io.bundlecast.uncertainty.Draw;
import java.util.List;

/** What one organisation is like, as far as a journey depends on it: not known exactly, and the same over all years and sequences of a trial. One thread's workplace. */
final class Traits {

    private static final List<String> NAMES = List.of(
            "funding", "enforcement", "innovation", "imitation", "saturation", "capacity.base", "buyIn.workflow");

    /** Share of the plan that is paid for. */
    double funding;
    /** Its own building speed over the usual. */
    double speed;
    /** How strictly the participation criteria are enforced. */
    double enforcement;
    /** Chance a year of adopting on one's own. */
    double innovation;
    /** Pull of those who have adopted. */
    double imitation;
    /** How fast progress falls when load exceeds capacity. */
    double saturation;
    /** Component-equivalents a year that it can carry without cohesion. */
    double capacity;
    /** Buy-in burnt by workflow-heavy change. */
    double workflowCost;

    /** Share of those not using what a criterion asks for who have agreed to. */
    double agreement;

    private final Draws draws;

    Traits(Draws draws) {
        this.draws = draws;
    }

    /** The distributions of the traits, made ready for many draws. */
    static final class Draws {
        private final Draw[] draws = new Draw[NAMES.size()];
        private final long[] addresses = new long[NAMES.size()];
        private final Draw agreement;
        private final long agreementAddress;
        private final long speedAddress;
        private final double spread;
        private final double strictness;
        private final boolean uncertain;

        Draws(AssumptionTable laws, JourneyPlan plan, long seed, boolean uncertain) {
            for (int i = 0; i < draws.length; i++) {
                draws[i] = Draw.of(laws.get(NAMES.get(i)).quantity());
                addresses[i] = AddressedStream.address(seed, "journey/" + NAMES.get(i));
            }
            this.agreement = Draw.of(plan.agreement().quantity());
            this.agreementAddress = AddressedStream.address(seed, "journey/agreement");
            this.speedAddress = AddressedStream.address(seed, "journey/speed");
            this.spread = laws.nominal("speed.spread");
            this.strictness = plan.boardSupport() ? 1 + laws.nominal("board.enforcement") : 1;
            this.uncertain = uncertain;
        }

        private double at(int trait, TrialPoint point) {
            return at(draws[trait], addresses[trait], point);
        }

        private static double at(Draw draw, long address, TrialPoint point) {
            return draw.isCertain() ? draw.mean() : draw.at(point.parameter(address));
        }
    }

    void draw(TrialPoint point) {
        if (!draws.uncertain) {
            expect();
            return;
        }
        double spread = draws.spread;
        speed = StrictMath.exp(
                spread * StandardNormal.quantile(point.parameter(draws.speedAddress)) - 0.5 * spread * spread);
        funding = draws.at(0, point);
        enforcement = Math.min(1, draws.strictness * draws.at(1, point));
        innovation = draws.at(2, point);
        imitation = draws.at(3, point);
        saturation = draws.at(4, point);
        capacity = draws.at(5, point);
        workflowCost = draws.at(6, point);
        agreement = share(Draws.at(draws.agreement, draws.agreementAddress, point));
    }

    /** Takes every trait at its mean. */
    void expect() {
        speed = 1;
        funding = draws.draws[0].mean();
        enforcement = Math.min(1, draws.strictness * draws.draws[1].mean());
        innovation = draws.draws[2].mean();
        imitation = draws.draws[3].mean();
        saturation = draws.draws[4].mean();
        capacity = draws.draws[5].mean();
        workflowCost = draws.draws[6].mean();
        agreement = share(draws.agreement.mean());
    }

    private static double share(double value) {
        return Math.min(1, Math.max(0, value));
    }
}
