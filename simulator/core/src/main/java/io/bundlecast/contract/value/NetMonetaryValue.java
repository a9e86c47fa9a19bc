package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Value in dollars: what quality is worth, what was saved, and use that cost does not contain (F6).
 *
 * <p>V$ = omega x points of quality x target + (target - cost) + sum over use outside cost of (expected - actual) x unit price. A point is one hundredth of QI; omega is what the parties
 * agree that a point is worth, over expected spend. For example 60,000 members at $4,200, 8 points at $1.50 a member and month for 10 points: $864,000; cost 5% under target:
 * $12.6M. It adds up over contracts and counts nothing twice.
 *
 * @param pointValue omega, a fraction of expected spend for each point; 0.043% when left out
 * @param share of value that is paid to, or taken from, providers; 50% when left out */
public record NetMonetaryValue(
        @Nullable Double pointValue, @Nullable Double share) implements ValueFormula {

    public NetMonetaryValue {
        Terms.notNegative(pointValue, "pointValue");
        Terms.fraction(share, "share");
        pointValue = Defaults.orElse(pointValue, "net.point-value");
        share = Defaults.orElse(share, "net.share");
    }

    @Override
    public Scale scale() {
        return Scale.DOLLARS;
    }

    @Override
    public Reads reads() {
        return Reads.ANY;
    }

    @Override
    public double value(CareYear year) {
        return qualityDollars(year) + (year.target() - year.cost()) + useDollars(year);
    }

    /** What quality beyond the expected is worth. */
    double qualityDollars(CareYear year) {
        return Defaults.orElse(pointValue, "net.point-value") * 100 * (year.quality() - 1) * year.target();
    }

    private static double useDollars(CareYear year) {
        return year.uses().stream()
                .filter(use -> !use.use().isInsideCost())
                .mapToDouble(UseCount::saved)
                .sum();
    }

    @Override
    public double pay(CareYear year) {
        return Defaults.orElse(share, "net.share") * value(year);
    }

    @Override
    public List<Provision> provisions() {
        return Defaults.latest()
                .and("net.point-value", Defaults.orElse(pointValue, "net.point-value"))
                .and("net.share", Defaults.orElse(share, "net.share"))
                .list();
    }
}
