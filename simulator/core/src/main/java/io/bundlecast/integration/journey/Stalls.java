package io.bundlecast.integration.journey;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.AssumptionTable;
import java.util.Arrays;

/** When changes of leadership stall the build, and for how long: the luck of a trial, the same for every sequence.
 *
 * <p>Times between changes are exponential; a stall lasts between a shortest and a longest time, any length as likely. A longer horizon keeps the changes of a
 * shorter one. */
final class Stalls {

    private static final int MOST = 60;

    private final double hazard;
    private final double shortest;
    private final double longest;
    private final long[] waits = new long[MOST];
    private final long[] lengths = new long[MOST];

    Stalls(AssumptionTable laws, boolean boardSupport, long seed) {
        this.hazard = laws.nominal("stall.hazard") * (boardSupport ? 1 - laws.nominal("board.stall") : 1);
        this.shortest = laws.nominal("stall.shortest");
        this.longest = laws.nominal("stall.longest");
        for (int i = 0; i < MOST; i++) {
            waits[i] = AddressedStream.address(seed, "journey/stall/" + i);
            lengths[i] = AddressedStream.address(seed, "journey/stallLength/" + i);
        }
    }

    /** Fills, for each quarter, the years of the stall that begins in it; 0 for none. */
    void draw(TrialPoint point, double[] byQuarter) {
        Arrays.fill(byQuarter, 0);
        double time = 0;
        for (int i = 0; i < MOST && hazard > 0; i++) {
            time -= StrictMath.log(point.process(waits[i])) / hazard;
            int quarter = (int) Math.min(byQuarter.length, time * JourneyModel.STEPS);
            if (quarter >= byQuarter.length) {
                return;
            }
            double length = shortest + (longest - shortest) * point.process(lengths[i]);
            byQuarter[quarter] = Math.max(byQuarter[quarter], length);
        }
    }
}
