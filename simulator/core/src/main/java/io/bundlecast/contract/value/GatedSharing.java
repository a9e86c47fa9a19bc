package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares savings once gates of quality and trend are passed (F5).
 *
 * <p>Nothing when QI is below its gate or the trend of cost above its limit. Else by use, as Californian plans pay: sum of (expected - actual) x unit price x share x multiplier(Q); or
 * by budget, as the Alternative Quality Contract does: s(Q) x (target - cost), with more of a surplus and less of a deficit for higher quality. Trend = (1 + expected trend) x CI - 1.
 * For example a surplus of $1M at the middle of the range pays 50%: $500,000. Value is what there is to share, in dollars.
 *
 * @param basis what is shared; budget when left out
 * @param share of savings by use; 50% when left out
 * @param qualityGate QI below which nothing is shared; 0.95 when left out
 * @param goldStandard QI from which most is shared; 1.05 when left out
 * @param trendGate highest trend of cost; 6% when left out
 * @param expectedTrend trend at which cost is as expected; 4% when left out
 * @param twoSided whether a deficit is shared too */
public record GatedSharing(
        @Nullable Basis basis,
        @Nullable Double share,
        @Nullable Double qualityGate,
        @Nullable Double goldStandard,
        @Nullable Double trendGate,
        @Nullable Double expectedTrend,
        boolean twoSided)
        implements ValueFormula {

    /** What is shared. */
    public enum Basis {
        /** Use avoided, at unit prices. */
        USE,
        /** The budget less the cost. */
        BUDGET
    }

    public GatedSharing {
        basis = basis == null ? Basis.BUDGET : basis;
        Terms.fraction(share, "share");
        Terms.notNegative(qualityGate, "qualityGate");
        Terms.notNegative(goldStandard, "goldStandard");
        share = Defaults.orElse(share, "gate.share");
        qualityGate = Defaults.orElse(qualityGate, "gate.quality");
        goldStandard = Defaults.orElse(goldStandard, "gate.gold");
        trendGate = Defaults.orElse(trendGate, "gate.trend");
        expectedTrend = Defaults.orElse(expectedTrend, "gate.expected-trend");
        if (goldStandard <= qualityGate) {
            throw new IllegalArgumentException(
                    "goldStandard must be above the qualityGate of " + qualityGate + " but was " + goldStandard);
        }
    }

    @Override
    public Scale scale() {
        return Scale.DOLLARS;
    }

    @Override
    public Reads reads() {
        return basis == Basis.USE ? Reads.ANY : Reads.COST_AND_QUALITY;
    }

    @Override
    public double value(CareYear care) {
        if (basis != Basis.USE) {
            return care.target() - care.cost();
        }
        return care.uses().stream().mapToDouble(UseCount::saved).sum();
    }

    @Override
    public double pay(CareYear care) {
        double shared = value(care);
        boolean shut = care.quality() < gate() || trend(care) > Defaults.orElse(trendGate, "gate.trend");
        if (shut && shared > 0 || shared < 0 && !twoSided) {
            return 0;
        }
        double way = shared > 0 ? way(care) : 1 - way(care);
        return basis == Basis.USE
                ? shared * shareByUse() * between("gate.lowest-multiplier", "gate.highest-multiplier", way)
                : shared * between("gate.lowest-share", "gate.highest-share", way);
    }

    private double shareByUse() {
        return Defaults.orElse(share, "gate.share");
    }

    private double gate() {
        return Defaults.orElse(qualityGate, "gate.quality");
    }

    private double trend(CareYear care) {
        return (1 + Defaults.orElse(expectedTrend, "gate.expected-trend")) * care.costIndex() - 1;
    }

    /** Where quality stands between the gate, 0, and the gold standard, 1. */
    private double way(CareYear care) {
        double gold = Defaults.orElse(goldStandard, "gate.gold");
        return Terms.clamp((care.quality() - gate()) / (gold - gate()), 0, 1);
    }

    private static double between(String low, String high, double way) {
        double from = ValueFormula.PROVISIONS.value(low, Defaults.LATEST);
        return from + way * (ValueFormula.PROVISIONS.value(high, Defaults.LATEST) - from);
    }

    @Override
    public boolean weighsCost() {
        return basis == Basis.BUDGET;
    }

    @Override
    public List<Provision> provisions() {
        Defaults defaults = Defaults.latest()
                .and("gate.quality", gate())
                .and("gate.gold", Defaults.orElse(goldStandard, "gate.gold"))
                .and("gate.trend", Defaults.orElse(trendGate, "gate.trend"))
                .and("gate.expected-trend", Defaults.orElse(expectedTrend, "gate.expected-trend"));
        List<String> range = basis == Basis.USE
                ? List.of("gate.lowest-multiplier", "gate.highest-multiplier")
                : List.of("gate.lowest-share", "gate.highest-share");
        range.forEach(name -> defaults.and(name, ValueFormula.PROVISIONS.value(name, Defaults.LATEST)));
        return basis == Basis.USE ? defaults.and("gate.share", shareByUse()).list() : defaults.list();
    }
}
