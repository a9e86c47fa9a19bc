package io.bundlecast.care.firstfill;

import static io.bundlecast.care.acute.TypeParameters.share;
import static io.bundlecast.care.firstfill.FillsPerStart.MONTHS;

import io.bundlecast.random.TrialPoint;

/** One drug class in one trial: the chances of filling, converting and staying.
 *
 * <p>Unfilled share at another copay: odds x ratio^(-(difference in dollars) / 10), which is logit p + b x difference / 10 with b = -ln ratio. */
final class FillYear {

    final FillPrices prices = new FillPrices();
    final FillsPerStart generic = new FillsPerStart();
    final FillsPerStart brand = new FillsPerStart();
    final FillsPerStart switched = new FillsPerStart();
    final FillsPerStart firstGeneric = new FillsPerStart();
    final FillsPerStart brandAfterFirst = new FillsPerStart();

    double brandShare;
    double unfilledGeneric;
    double unfilledBrand;
    double unfilledFree;
    double staysGeneric;

    double reach;
    double conversion;
    double adherentGeneric;
    double adherentBrand;

    private double presentReach;
    private double presentConversion;
    private double presentAdherentGeneric;
    private double presentAdherentBrand;

    private final double[] hazard = new double[MONTHS];
    private final double[] staying = new double[MONTHS];
    private final double[] genericFilling = new double[MONTHS];
    private final double[] brandFilling = new double[MONTHS];
    private final double[] switchedFilling = new double[MONTHS];
    private final double[] firstFilling = new double[MONTHS];
    private final double[] laterFilling = new double[MONTHS];

    /** Takes the trial's values.
     *
     * @param trendScore how far this year's market is from its trend, in standard deviations */
    void set(FillParameters of, TrialPoint point, double trendScore) {
        prices.set(of, point);
        staysGeneric = share(of.staysGeneric, point);
        presentReach = share(of.reach, point);
        presentConversion = share(of.conversion, point);
        presentAdherentGeneric = share(of.adherentGeneric, point);
        presentAdherentBrand = share(of.adherentBrand, point);
        double ratio = Math.max(1e-6, Math.min(1, of.oddsRatio.at(point)));
        unfilledGeneric = share(of.unfilledShare, point);
        unfilledBrand = unfilled(unfilledGeneric, ratio, prices.brandCopay - prices.genericCopay);
        unfilledFree = unfilled(unfilledGeneric, ratio, -prices.genericCopay);
        setMonths(of, point);
        setLevel(1, 1, 1);
        double growth = of.trend.at(point) + trendScore * FillParameters.amount(of.trendDeviation, point);
        brandShare = afterTrend(share(of.brandShare, point), growth);
    }

    /** The unfilled share when the copay differs. */
    static double unfilled(double share, double oddsRatio, double copayDifference) {
        double odds = share / (1 - share) * StrictMath.exp(-0.1 * copayDifference * StrictMath.log(oddsRatio));
        return share == 1 ? 1 : odds / (1 + odds);
    }

    private void setMonths(FillParameters of, TrialPoint point) {
        double scale = Math.max(1e-3, of.months.at(point));
        double shape = Math.max(1e-3, of.shape.at(point));
        double genericGap = share(of.genericGapFill, point);
        double brandGap = share(of.brandGapFill, point);
        double monthly = share(of.monthlySwitch, point);
        double afterExpiry = share(of.switchAfterExpiry, point);
        double onBrand = 1;
        for (int m = 0; m < MONTHS; m++) {
            hazard[m] = m == 0 ? 0 : StrictMath.pow(m / scale, shape);
            double moved = m < of.patentExpiryMonth ? 1 - onBrand : Math.max(afterExpiry, 1 - onBrand);
            genericFilling[m] = genericGap;
            brandFilling[m] = brandGap * (1 - moved);
            switchedFilling[m] = genericGap * moved;
            firstFilling[m] = m == 0 ? genericGap : 0;
            laterFilling[m] = m == 0 ? 0 : brandGap;
            onBrand *= 1 - monthly;
        }
    }

    /** Moves what integration moves, as multipliers.
     *
     * @param missed on the share of starts that the program does not reach
     * @param unconverted on the share of reached brand-intended starts that stay brand
     * @param lapse on the hazard of stopping and on the share of patients who are not adherent */
    void setLevel(double missed, double unconverted, double lapse) {
        reach = within(1 - (1 - presentReach) * missed);
        conversion = within(1 - (1 - presentConversion) * unconverted);
        adherentGeneric = within(1 - (1 - presentAdherentGeneric) * lapse);
        adherentBrand = within(1 - (1 - presentAdherentBrand) * lapse);
        for (int m = 0; m < MONTHS; m++) {
            staying[m] = StrictMath.exp(-hazard[m] * lapse);
        }
        generic.set(staying, genericFilling);
        brand.set(staying, brandFilling);
        switched.set(staying, switchedFilling);
        firstGeneric.set(staying, firstFilling);
        brandAfterFirst.set(staying, laterFilling);
    }

    /** The brand share of starts at which the brand share of fills is lower by the market's growth of generic use. */
    private double afterTrend(double share, double growth) {
        double ofGeneric = (1 - unfilledGeneric) * generic.mean();
        double ofBrand = (1 - unfilledBrand) * brand.mean();
        double ofSwitched = (1 - unfilledBrand) * switched.mean();
        double all = (1 - share) * ofGeneric + share * (ofBrand + ofSwitched);
        if (growth == 0 || all == 0 || ofBrand == 0) {
            return share;
        }
        double target = share * ofBrand / all - growth;
        return within(target * ofGeneric / (ofBrand - target * (ofBrand + ofSwitched - ofGeneric)));
    }

    /** Of those who do not fill at a copay, the share who would fill for free.
     *
     * @param unfilled the share who do not fill at the copay */
    double rescued(double unfilled) {
        return unfilled == 0 ? 0 : within((unfilled - unfilledFree) / unfilled);
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
