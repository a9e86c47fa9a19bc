package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import io.bundlecast.random.StandardNormal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adjusts physicians' fees by a final score of 0 to 100, as Medicare's Merit-based Incentive Payment System does (the other form of F4).
 *
 * <p>Score = 30% quality + 30% cost + 40% improvement activities and interoperability; quality and cost are shares of peers that do worse. Below 18.75 the whole 9% is lost, up to
 * the threshold of 75 in proportion, above it gains rise to 9% x scaling at 100. For example score 46.875: -4.5%. Value is the score.
 *
 * @param threshold score at which fees stay; 75 when left out
 * @param scaling of gains to budget neutrality; 0.2 when left out
 * @param costSpread standard deviation of spend between peers, over its mean; 8% when left out
 * @see <a href="https://www.law.cornell.edu/cfr/text/42/414.1405">42 CFR 414.1405, payment</a> */
public record MeritScore(
        @Nullable Double threshold,
        @Nullable Double scaling,
        @Nullable Double costSpread) implements PeerFormula {

    private static final double FULL = 100;

    public MeritScore {
        Terms.positive(threshold, "threshold");
        Terms.notNegative(scaling, "scaling");
        Terms.positive(costSpread, "costSpread");
        threshold = Defaults.orElse(threshold, "merit.threshold");
        if (threshold >= FULL || threshold <= number("merit.lowest")) {
            throw new IllegalArgumentException(
                    "threshold must be above " + number("merit.lowest") + " and below 100 but was " + threshold);
        }
        scaling = Defaults.orElse(scaling, "merit.scaling");
        costSpread = Defaults.orElse(costSpread, "peers.cost-spread");
    }

    private static double number(String name) {
        return ValueFormula.PROVISIONS.value(name, Defaults.LATEST);
    }

    @Override
    public double value(CareYear care) {
        double quality = FULL / 2;
        int n = care.qualityDeviations().size();
        if (n > 0) {
            quality = 0;
            for (double deviation : care.qualityDeviations()) {
                quality += FULL * StandardNormal.cdf(deviation) / n;
            }
        }
        double cheaper = (1 - care.regionalRatio()) / Defaults.orElse(costSpread, "peers.cost-spread");
        return number("merit.quality-weight") * quality
                + number("merit.cost-weight") * FULL * StandardNormal.cdf(cheaper)
                + number("merit.other-weight") * number("merit.other-score");
    }

    /** The adjustment of fees at a score, a fraction. */
    double adjustment(double score) {
        double limit = number("merit.limit");
        double at = Defaults.orElse(threshold, "merit.threshold");
        if (score >= at) {
            return limit * Defaults.orElse(scaling, "merit.scaling") * (score - at) / (FULL - at);
        }
        return score <= number("merit.lowest") ? -limit : -limit * (at - score) / at;
    }

    @Override
    public double pay(CareYear care) {
        return adjustment(value(care)) * care.professionalPayments();
    }

    @Override
    public boolean weighsCost() {
        return false;
    }

    @Override
    public List<Provision> provisions() {
        Defaults defaults = Defaults.latest()
                .and("merit.threshold", Defaults.orElse(threshold, "merit.threshold"))
                .and("merit.scaling", Defaults.orElse(scaling, "merit.scaling"))
                .and("peers.cost-spread", Defaults.orElse(costSpread, "peers.cost-spread"));
        for (String name : List.of("quality-weight", "cost-weight", "other-weight", "other-score", "lowest", "limit")) {
            defaults.and("merit." + name, number("merit." + name));
        }
        return defaults.list();
    }
}
