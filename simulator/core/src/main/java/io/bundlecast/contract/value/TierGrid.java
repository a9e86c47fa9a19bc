package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pays by the cell of a grid of quality and cost tiers, as Medicare's value modifier did for physicians, 2015 to 2018 (F3).
 *
 * <p>z = (composite - mean) / SD; a tier is high or low from one deviation on. A gain is units x adjustment factor, a loss a share, both of physicians' fees. The factor
 * makes the grid budget neutral: x = sum of penalties / sum of units x base. For example penalties of 0.7M and 70M of weighted base: x = 1.0%. Value here is the cell's
 * adjustment as a fraction of fees. The grid sees use only through cost.
 *
 * @param year payment year whose cells apply; 2015 when left out
 * @param adjustmentFactor x; the year's when left out
 * @param highRisk whether patients are in the top quarter of risk, which adds a unit to a gain
 * @param costSpread standard deviation of spend between peers, over its mean; 8% when left out
 * @see <a href="https://www.cms.gov/medicare/quality/value-based-programs/physician-value-modifier">CMS on the value modifier</a> */
public record TierGrid(
        @Nullable Integer year,
        @Nullable Double adjustmentFactor,
        boolean highRisk,
        @Nullable Double costSpread) implements PeerFormula {

    private static final int FIRST = 2015;
    private static final int LAST = 2018;

    public TierGrid {
        year = year == null ? FIRST : year;
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("year must be " + FIRST + " to " + LAST + " but was " + year);
        }
        Terms.notNegative(adjustmentFactor, "adjustmentFactor");
        Terms.positive(costSpread, "costSpread");
        adjustmentFactor = Defaults.orElse(adjustmentFactor, "tier.adjustment-factor", year);
        costSpread = Defaults.orElse(costSpread, "peers.cost-spread");
    }

    @Override
    public double value(CareYear care) {
        double quality =
                care.compositeDeviation(ValueFormula.PROVISIONS.value("peers.quality-correlation", Defaults.LATEST));
        double cost = (care.regionalRatio() - 1) / spread();
        return adjustment(quality, cost);
    }

    /** The cell's adjustment as a fraction of fees.
     *
     * @param quality composite in deviations, above 0 is better
     * @param cost composite in deviations, above 0 is dearer */
    double adjustment(double quality, double cost) {
        double cell = cell(quality, cost);
        double factor = Defaults.orElse(adjustmentFactor, "tier.adjustment-factor", calendarYear());
        double risk = highRisk && cell > 0 ? ValueFormula.PROVISIONS.value("tier.high-risk-units", calendarYear()) : 0;
        return cell > 0 ? (cell + risk) * factor : cell;
    }

    private double cell(double quality, double cost) {
        return ValueFormula.PROVISIONS.value("tier.quality-" + tier(quality) + ".cost-" + tier(cost), calendarYear());
    }

    private static String tier(double deviation) {
        double boundary = ValueFormula.PROVISIONS.value("tier.boundary", Defaults.LATEST);
        return deviation >= boundary ? "high" : deviation <= -boundary ? "low" : "mean";
    }

    private int calendarYear() {
        return year == null ? FIRST : year;
    }

    private double spread() {
        return Defaults.orElse(costSpread, "peers.cost-spread");
    }

    /** The factor x at which gains cost what penalties bring in.
     *
     * @param penalties dollars taken in all
     * @param unitDollars units x base, summed over those that gain */
    public static double budgetNeutralFactor(double penalties, double unitDollars) {
        return unitDollars == 0 ? 0 : penalties / unitDollars;
    }

    @Override
    public double pay(CareYear care) {
        return value(care) * care.professionalPayments();
    }

    @Override
    public boolean weighsCost() {
        return false;
    }

    @Override
    public List<Provision> provisions() {
        Defaults defaults = Defaults.of(calendarYear())
                .and(
                        "tier.adjustment-factor",
                        Defaults.orElse(adjustmentFactor, "tier.adjustment-factor", calendarYear()))
                .and("tier.boundary", ValueFormula.PROVISIONS.value("tier.boundary", calendarYear()))
                .and("tier.high-risk-units", ValueFormula.PROVISIONS.value("tier.high-risk-units", calendarYear()))
                .and("peers.cost-spread", spread())
                .and(
                        "peers.quality-correlation",
                        ValueFormula.PROVISIONS.value("peers.quality-correlation", Defaults.LATEST));
        for (String quality : List.of("high", "mean", "low")) {
            for (String cost : List.of("low", "mean", "high")) {
                String name = String.format(Locale.ROOT, "tier.quality-%s.cost-%s", quality, cost);
                defaults.and(name, ValueFormula.PROVISIONS.value(name, calendarYear()));
            }
        }
        return defaults.list();
    }
}
