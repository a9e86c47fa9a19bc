package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quality, cost and use multiplied, each to a power (F2).
 *
 * <p>ln V = a ln QI - b ln CI - g ln(1 - UMI); pay = clip(kappa ln V), and no gain below the quality floor. For example QI 1.08, CI 0.95, UMI 0.05778: V = 1.12697,
 * pay at kappa 0.5 capped at +5%. Free of scale, and no domain can be bought without limit with another.
 *
 * @param qualityPower a; 0.5 when left out
 * @param costPower b; 1 when left out
 * @param utilizationPower g; 0.5 when left out
 * @param qualityFloor QI below which a gain is not paid; 0.8 when left out
 * @param outsideCostOnly whether UMI leaves out use that cost contains
 * @param pay how the logarithm becomes pay */
public record PowerIndex(
        @Nullable Double qualityPower,
        @Nullable Double costPower,
        @Nullable Double utilizationPower,
        @Nullable Double qualityFloor,
        boolean outsideCostOnly,
        @Nullable IndexPay pay)
        implements ValueFormula {

    /** Keeps the logarithm finite in a year without any use or quality. */
    private static final double LEAST = 0.01;

    public PowerIndex {
        Terms.notNegative(qualityPower, "qualityPower");
        Terms.notNegative(costPower, "costPower");
        Terms.notNegative(utilizationPower, "utilizationPower");
        Terms.notNegative(qualityFloor, "qualityFloor");
        qualityPower = Defaults.orElse(qualityPower, "power.quality");
        costPower = Defaults.orElse(costPower, "power.cost");
        utilizationPower = Defaults.orElse(utilizationPower, "power.utilization");
        qualityFloor = Defaults.orElse(qualityFloor, "power.quality-floor");
        pay = IndexPay.orDefault(pay);
    }

    @Override
    public Scale scale() {
        return Scale.INDEX;
    }

    @Override
    public double value(CareYear year) {
        return StrictMath.exp(logarithm(year));
    }

    private double logarithm(CareYear year) {
        return Defaults.orElse(qualityPower, "power.quality") * log(year.quality())
                - Defaults.orElse(costPower, "power.cost") * log(year.costIndex())
                - g() * log(1 - year.utilizationIndex(outsideCostOnly));
    }

    private double g() {
        return Defaults.orElse(utilizationPower, "power.utilization");
    }

    private static double log(double index) {
        return StrictMath.log(Math.max(LEAST, index));
    }

    @Override
    public double pay(CareYear year) {
        double share = IndexPay.orDefault(pay).share(logarithm(year));
        boolean low = year.quality() < Defaults.orElse(qualityFloor, "power.quality-floor");
        return (low ? Math.min(0, share) : share) * year.target();
    }

    @Override
    public boolean countsTwice(List<Use> uses) {
        return !outsideCostOnly && g() > 0 && uses.stream().anyMatch(Use::isInsideCost);
    }

    @Override
    public List<Provision> provisions() {
        Defaults defaults = Defaults.latest()
                .and("power.quality", Defaults.orElse(qualityPower, "power.quality"))
                .and("power.cost", Defaults.orElse(costPower, "power.cost"))
                .and("power.utilization", g())
                .and("power.quality-floor", Defaults.orElse(qualityFloor, "power.quality-floor"));
        return IndexPay.orDefault(pay).defaults(defaults).list();
    }
}
