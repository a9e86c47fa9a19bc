package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quality over cost plus utilization management, read as it stands, with avoided use as the last term.
 *
 * <p>V1 = (Q/Q0) / (C/C0) + sum of w (1 - use / use0), weights as shares of spend; 1 at the baseline. Quality +4%, cost -3%, use -2% give
 * 1.04 / 0.97 + 0.02 = 1.092. What is saved by avoided use is inside cost too, so it counts twice.
 *
 * @param pay how the index becomes pay, which the reading does not say */
public record AdditiveReading(@Nullable IndexPay pay) implements ValueFormula {

    public AdditiveReading {
        pay = IndexPay.orDefault(pay);
    }

    @Override
    public Scale scale() {
        return Scale.INDEX;
    }

    @Override
    public double value(CareYear year) {
        return value(year.quality(), year.costIndex(), year.utilizationBySpend());
    }

    /** V1 of three indices. */
    public static double value(double qualityRatio, double costRatio, double utilization) {
        return qualityRatio / costRatio + utilization;
    }

    @Override
    public double pay(CareYear year) {
        return IndexPay.orDefault(pay).share(value(year) - 1) * year.target();
    }

    @Override
    public boolean countsTwice(List<Use> uses) {
        return uses.stream().anyMatch(Use::isInsideCost);
    }

    @Override
    public List<Provision> provisions() {
        return IndexPay.orDefault(pay).defaults(Defaults.latest()).list();
    }
}
