package io.bundlecast.simulation.trial;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.SamplingDesign;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.result.SimulationResult;
import java.util.Arrays;

/** The place of one trial in the sampling design.
 *
 * <p>Trials 2k and 2k + 1 share one parameter point and nothing else: their process points come from two scramblings that are independent of each other,
 * since points of one scrambling avoid each other, which would make two like years look less alike than they are. Pairs are dealt to the replicates in turn.
 * Parameter uniforms are kept for the pair, since the types of an episode line ask for the same ones. Over the years of a trial parameters stay as they are,
 * while every year has luck of its own; year 1 has that of a scenario of one year. */
public final class DesignedTrial implements TrialPoint {

    private static final int KEPT = 1024;
    private static final long SECOND_OF_PAIR = 0x5851F42D4C957F2DL;
    private static final long YEARS = 0x14057B7EF767814FL;
    private static final long YEAR_APART = 1L << 40;

    private final SamplingDesign design;
    private final long[] keptAddresses = new long[KEPT];
    private final int[] keptPairs = new int[KEPT];
    private final double[] kept = new double[KEPT];
    private int pair = -1;
    private int replicate;
    private long index;
    private int trial;
    private int year;
    private long member;

    public DesignedTrial(SamplingDesign design) {
        this.design = design;
        Arrays.fill(keptPairs, -1);
    }

    /** Goes to year 1 of a trial. */
    public void moveTo(int trial) {
        this.trial = trial;
        pair = trial / 2;
        replicate = pair % SimulationResult.REPLICATES;
        index = pair / SimulationResult.REPLICATES;
        moveToYear(1);
    }

    public void moveToYear(int year) {
        this.year = year;
        member = (trial & 1) * SECOND_OF_PAIR ^ (year == 1 ? 0 : AddressedStream.part(YEARS, year));
    }

    /** The number by which streams tell this year of this trial from all others. */
    public long stream() {
        return (year - 1L) * YEAR_APART + trial;
    }

    @Override
    public double parameter(long address) {
        int place = (int) address & KEPT - 1;
        if (keptPairs[place] != pair || keptAddresses[place] != address) {
            keptPairs[place] = pair;
            keptAddresses[place] = address;
            kept[place] = design.uniform(address, replicate, index);
        }
        return kept[place];
    }

    @Override
    public double process(long address) {
        return design.uniform(address ^ member, replicate, index);
    }
}
