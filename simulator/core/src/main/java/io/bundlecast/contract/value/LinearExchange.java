package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import io.bundlecast.random.StandardNormal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Returns a withheld part of hospital payments by a total performance score, as Hospital Value-Based Purchasing does (F4).
 *
 * <p>Points of a measure: the larger of achievement 9 (x - threshold) / (benchmark - threshold) + 0.5, from 1 to 9, with 10 at the benchmark and 0 below the threshold, and of
 * improvement 10 (x - base) / (benchmark - base) - 0.5, from 0 to 9, each rounded. Factor = 1 + w x TPS / 100 x slope - w. The threshold is the nation's mean and the benchmark the
 * mean of its best tenth, taking hospitals as normal; cost is one domain, by spend over the region's. The slope pays out what was withheld when peers earn achievement points
 * alone. For example scores 30, 45, 60, 75 with equal bases and w = 2%: slope 1.90476, factors 0.991429 to 1.008571. Value is the score.
 *
 * @param year fiscal year whose withhold applies; the latest when left out
 * @param withhold w; the year's when left out
 * @param slope of the exchange; computed when left out
 * @param efficiencyWeight weight of cost in the score; 25% when left out
 * @param costSpread standard deviation of spend between peers, over its mean; 8% when left out
 * @see <a href="https://www.law.cornell.edu/cfr/text/42/412.165">42 CFR 412.165, performance scoring</a> */
public record LinearExchange(
        @Nullable Integer year,
        @Nullable Double withhold,
        @Nullable Double slope,
        @Nullable Double efficiencyWeight,
        @Nullable Double costSpread)
        implements PeerFormula {

    private static final int FIRST = 2013;
    private static final int TOP = 10;
    private static final int MOST = 9;

    /** Where the best tenth begins, and its mean, in deviations. */
    private static final double BENCHMARK = StandardNormal.density(StandardNormal.quantile(0.9)) / 0.1;

    public LinearExchange {
        year = year == null ? Integer.valueOf(Defaults.LATEST) : year;
        if (year < FIRST) {
            throw new IllegalArgumentException("year must be " + FIRST + " or later but was " + year);
        }
        Terms.fraction(withhold, "withhold");
        Terms.positive(slope, "slope");
        Terms.fraction(efficiencyWeight, "efficiencyWeight");
        Terms.positive(costSpread, "costSpread");
        withhold = Defaults.orElse(withhold, "exchange.withhold", year);
        slope = slope == null ? 100 / expectedScore() : slope;
        efficiencyWeight = Defaults.orElse(efficiencyWeight, "exchange.efficiency-weight");
        costSpread = Defaults.orElse(costSpread, "peers.cost-spread");
    }

    /** Points for standing among peers. */
    static int achievement(double x, double threshold, double benchmark) {
        double way = (x - threshold) / (benchmark - threshold);
        return way >= 1 ? TOP : way < 0 ? 0 : (int) Terms.clamp(rounded(MOST * way + 0.5), 1, MOST);
    }

    /** Points for having become better. */
    static int improvement(double x, double base, double benchmark) {
        boolean possible = base < benchmark && x > base;
        return possible ? (int) Terms.clamp(rounded(TOP * (x - base) / (benchmark - base) - 0.5), 0, MOST) : 0;
    }

    /** The larger of the two. */
    static int points(double x, double threshold, double benchmark, double base) {
        return Math.max(achievement(x, threshold, benchmark), improvement(x, base, benchmark));
    }

    private static double rounded(double points) {
        return Math.floor(points + 0.5 + 1e-9);
    }

    /** The slope at which payouts equal what is withheld: sum of bases / sum of base x TPS / 100. */
    static double slope(double[] bases, double[] scores) {
        double all = 0;
        double scored = 0;
        for (int i = 0; i < bases.length; i++) {
            all += bases[i];
            scored += bases[i] * scores[i] / 100;
        }
        return all / scored;
    }

    /** Expected achievement score of a hospital drawn from the nation, 0 to 100. */
    static double expectedScore() {
        double points = 1 - StandardNormal.cdf(BENCHMARK);
        for (int k = 0; k < MOST; k++) {
            points += 1 - StandardNormal.cdf(BENCHMARK * k / MOST);
        }
        return TOP * points;
    }

    @Override
    public double value(CareYear care) {
        double efficiency = Defaults.orElse(efficiencyWeight, "exchange.efficiency-weight");
        double spread = Defaults.orElse(costSpread, "peers.cost-spread");
        double cheaper = (1 - care.regionalRatio()) / spread;
        double before = care.costIndex() == 0 ? 0 : (1 - care.regionalRatio() / care.costIndex()) / spread;
        double cost = points(cheaper, 0, BENCHMARK, before);
        int n = care.qualityDeviations().size();
        double quality = 0;
        for (int i = 0; i < n; i++) {
            double base = care.expectedDeviations().get(i);
            quality += (double) points(care.qualityDeviations().get(i), 0, BENCHMARK, base) / n;
        }
        return TOP * (n == 0 ? cost : (1 - efficiency) * quality + efficiency * cost);
    }

    /** 1 + w x TPS / 100 x slope - w. */
    double factor(double score) {
        double w = Defaults.orElse(withhold, "exchange.withhold");
        double s = slope == null ? 100 / expectedScore() : slope;
        return 1 + w * score / 100 * s - w;
    }

    @Override
    public double pay(CareYear care) {
        return (factor(value(care)) - 1) * care.hospitalPayments();
    }

    @Override
    public boolean weighsCost() {
        return false;
    }

    @Override
    public List<Provision> provisions() {
        return Defaults.of(year == null ? Defaults.LATEST : year)
                .and("exchange.withhold", Defaults.orElse(withhold, "exchange.withhold"))
                .and("exchange.efficiency-weight", Defaults.orElse(efficiencyWeight, "exchange.efficiency-weight"))
                .and("peers.cost-spread", Defaults.orElse(costSpread, "peers.cost-spread"))
                .list();
    }
}
