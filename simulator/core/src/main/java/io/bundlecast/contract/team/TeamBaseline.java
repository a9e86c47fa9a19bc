package io.bundlecast.contract.team;

import org.jspecify.annotations.Nullable;

/** The region's past spend on an episode type, from which its TEAM price is computed when CMS has not yet published one.
 *
 * @param benchmark the three baseline years
 * @param trend five years of history; null for no growth */
public record TeamBaseline(
        BaselineBenchmark benchmark, @Nullable ProspectiveTrend trend) {

    /** The benchmark at the forecast trend, before normalization, discount and patient mix. */
    public double trended(int performanceYear) {
        return benchmark.benchmark(performanceYear) * (trend == null ? 1 : trend.factor(performanceYear));
    }

    /** The price that the hospital learns before the year: benchmark x trend x normalization x (1 - discount). */
    public double preliminaryPrice(int performanceYear, double normalization, double discount) {
        return trended(performanceYear) * normalization * (1 - discount);
    }
}
