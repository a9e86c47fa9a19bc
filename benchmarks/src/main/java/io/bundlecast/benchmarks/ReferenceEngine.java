package io.bundlecast.benchmarks;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.StandardNormal;

/** Simulates one reference year per trial. Subclasses differ in how they draw the episodes of a type. */
abstract class ReferenceEngine {
    static final double EPISODES_PER_TRIAL = 2950;
    static final double RHO = -0.4;
    static final double YEAR_SD = 0.03;
    static final double COST_SD = 0.04;
    static final double QUALITY_SD = 0.25;

    final EpisodeClass[] types;
    final AddressedStream stream = new AddressedStream();
    private final YearTotals totals;
    private final long yearAddress;
    private final long[] typeAddresses;
    private final double[] uniforms;

    ReferenceEngine(EpisodeClass[] types, long seed) {
        this.types = types;
        totals = new YearTotals(types);
        uniforms = new double[types.length];
        yearAddress = AddressedStream.address(seed, "year");
        typeAddresses = new long[types.length];
        for (int i = 0; i < types.length; i++) {
            typeAddresses[i] = AddressedStream.address(seed, "type " + i);
        }
    }

    /** Draws the episodes of a type with {@link #stream}: their number into {@code totals.episodes} and their capped cost into {@code totals.cost}. */
    abstract void drawEpisodes(int type, double shock, YearTotals totals);

    final void trial(long trial, double[] outcome) {
        stream.reset(yearAddress, trial);
        double year = normal();
        double cost = normal();
        double quality = RHO * cost + Math.sqrt(1 - RHO * RHO) * normal();
        for (int i = 0; i < types.length; i++) {
            uniforms[i] = stream.nextUniform();
        }
        double shock = shock(year, cost);
        for (int i = 0; i < types.length; i++) {
            stream.reset(typeAddresses[i], trial);
            drawEpisodes(i, shock, totals);
            double rate = shiftedRate(types[i].quality(), quality);
            totals.good[i] = Counts.binomial(totals.episodes[i], rate, uniforms[i]);
        }
        totals.settle(outcome);
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
