package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quality index over cost index plus a weighted index of avoided use (F1).
 *
 * <p>V = QI / CI + lambda x UMI; pay = clip(kappa (V - 1)). For example QI 1.08, CI 0.95, UMI 0.05778, lambda 0.5: V = 1.16573, pay +4.143%. A domain can be
 * bought with another, and use inside cost counts twice unless {@code outsideCostOnly}.
 *
 * @param utilizationWeight lambda; 0.5 when left out
 * @param outsideCostOnly whether UMI leaves out use that cost contains
 * @param pay how the index becomes pay */
public record AdditiveIndex(
        @Nullable Double utilizationWeight,
        boolean outsideCostOnly,
        @Nullable IndexPay pay) implements ValueFormula {

    private static final String WEIGHT = "index.utilization-weight";

    public AdditiveIndex {
        Terms.notNegative(utilizationWeight, "utilizationWeight");
        utilizationWeight = Defaults.orElse(utilizationWeight, WEIGHT);
        pay = IndexPay.orDefault(pay);
    }

    @Override
    public Scale scale() {
        return Scale.INDEX;
    }

    private double lambda() {
        return Defaults.orElse(utilizationWeight, WEIGHT);
    }

    @Override
    public double value(CareYear year) {
        return year.quality() / year.costIndex() + lambda() * year.utilizationIndex(outsideCostOnly);
    }

    @Override
    public double pay(CareYear year) {
        return IndexPay.orDefault(pay).share(value(year) - 1) * year.target();
    }

    @Override
    public boolean countsTwice(List<Use> uses) {
        return !outsideCostOnly && lambda() > 0 && uses.stream().anyMatch(Use::isInsideCost);
    }

    @Override
    public List<Provision> provisions() {
        return IndexPay.orDefault(pay)
                .defaults(Defaults.latest().and(WEIGHT, lambda()))
                .list();
    }
}
