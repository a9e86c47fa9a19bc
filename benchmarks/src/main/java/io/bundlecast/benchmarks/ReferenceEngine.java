package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.StandardNormal;

/** Simulates the reference year, block by block of trials. Subclasses differ in how they draw the episodes of a type.
 *
 * <p>Within a block one type comes after another, so that its tables are still in the processor's cache at the next trial. */
abstract class ReferenceEngine {
    static final double EPISODES_PER_TRIAL = 2950;
    static final int BLOCK = 32;
    static final double RHO = -0.4;
    static final double YEAR_SD = 0.03;
    static final double COST_SD = 0.04;
    static final double QUALITY_SD = 0.25;

    final EpisodeClass[] types;
    final AddressedStream stream = new AddressedStream();
    private final YearTotals[] totals = new YearTotals[BLOCK];
    private final double[] shocks = new double[BLOCK];
    private final double[] qualities = new double[BLOCK];
    private final double[][] uniforms = new double[BLOCK][];
    private final long yearAddress;
    private final long[] typeAddresses;

    ReferenceEngine(EpisodeClass[] types, long seed) {
        this.types = types;
        for (int i = 0; i < BLOCK; i++) {
            totals[i] = new YearTotals(types);
            uniforms[i] = new double[types.length];
        }
        yearAddress = AddressedStream.address(seed, "year");
        typeAddresses = new long[types.length];
        for (int i = 0; i < types.length; i++) {
            typeAddresses[i] = AddressedStream.address(seed, "type " + i);
        }
    }

    /** Draws the episodes of a type with {@link #stream}: their number into {@code totals.episodes} and their capped cost into {@code totals.cost}. */
    abstract void drawEpisodes(int type, double shock, YearTotals totals);

    /** Simulates the trials from {@code first}, at most {@value #BLOCK}, and writes what {@link YearTotals#settle} says of each. */
    final void block(long first, int count, double[][] outcomes) {
        for (int i = 0; i < count; i++) {
            drawYear(first + i, i);
        }
        for (int type = 0; type < types.length; type++) {
            for (int i = 0; i < count; i++) {
                stream.reset(typeAddresses[type], first + i);
                drawEpisodes(type, shocks[i], totals[i]);
                double rate = shiftedRate(types[type].quality(), qualities[i]);
                totals[i].good[type] = Counts.binomial(totals[i].episodes[type], rate, uniforms[i][type]);
            }
        }
        for (int i = 0; i < count; i++) {
            totals[i].settle(outcomes[i]);
        }
    }

    private void drawYear(long trial, int i) {
        stream.reset(yearAddress, trial);
        double year = normal();
        double cost = normal();
        shocks[i] = shock(year, cost);
        qualities[i] = RHO * cost + Math.sqrt(1 - RHO * RHO) * normal();
        for (int type = 0; type < types.length; type++) {
            uniforms[i][type] = stream.nextUniform();
        }
    }

    private double normal() {
        return StandardNormal.quantile(stream.nextUniform() + 0x1p-53);
    }

    static double shock(double year, double cost) {
        return StrictMath.exp(YEAR_SD * year - 0.5 * YEAR_SD * YEAR_SD + COST_SD * cost - 0.5 * COST_SD * COST_SD);
    }

    /** The rate after a normal shock to its log-odds. */
    static double shiftedRate(double rate, double z) {
        return rate / (rate + (1 - rate) * StrictMath.exp(-QUALITY_SD * z));
    }
}
