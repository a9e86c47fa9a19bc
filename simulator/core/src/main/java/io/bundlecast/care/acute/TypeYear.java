package io.bundlecast.care.acute;

import static io.bundlecast.care.acute.TypeParameters.share;

import io.bundlecast.care.YearConditions;
import io.bundlecast.integration.Driver;
import io.bundlecast.integration.Drivers;
import io.bundlecast.random.TrialPoint;

/** One episode type in one trial: mean amounts of the year, and thresholds and multipliers at every integration level.
 *
 * <p>Chances at a level are limited to {@value #HEADROOM} times the chance at the present level. Episodes whose uniforms lie above that limit have no
 * event at any level, which lets the kernel skip them without knowing which levels are compared. */
final class TypeYear {

    static final double HEADROOM = 2;

    /** Share of operating-room cost that varies with time. */
    private static final double TIME_SHARE = 0.35;

    /** Share of internal cost spent on adverse drug events. */
    private static final double ADVERSE_DRUG_EVENT_SHARE = 0.01;

    /** How much of a fall in complications shows in readmissions. */
    private static final double COMPLICATIONS_IN_READMISSIONS = 0.25;

    double anchor;
    double professional;
    double irf;
    double snf;
    double homeHealth;
    double home;
    double other;
    double readmission;
    double complicationPayment;
    double complicationCost;
    double stay;
    double returnShare;
    double readmissionCostToPayment;
    double postEpisodeSpend;

    double leakBound;
    double deathInHospitalBound;
    double deathAfterBound;
    double complicationBound;
    double readmissionBound;

    // the range of each threshold over the levels, which says where a patient goes to the same place at all of them
    double leastUpToIrf;
    double mostUpToIrf;
    double leastUpToSnf;
    double mostUpToSnf;
    double leastUpToHomeHealth;
    double mostUpToHomeHealth;

    final double[] leak;
    final double[] deathInHospital;
    final double[] deathAfter;
    final double[] complicationRate;
    final double[] readmissionRate;
    final double[] upToIrf;
    final double[] upToSnf;
    final double[] upToHomeHealth;
    final double[] postAcuteFactor;
    final double[] professionalFactor;
    final double[] stayFactor;
    final double[] supplyFactor;

    TypeYear(int levels) {
        leak = new double[levels];
        deathInHospital = new double[levels];
        deathAfter = new double[levels];
        complicationRate = new double[levels];
        readmissionRate = new double[levels];
        upToIrf = new double[levels];
        upToSnf = new double[levels];
        upToHomeHealth = new double[levels];
        postAcuteFactor = new double[levels];
        professionalFactor = new double[levels];
        stayFactor = new double[levels];
        supplyFactor = new double[levels];
    }

    /** @param afterAnchorTrend the year's factor on what the payer spends beyond the anchor payment
     * @param leakage share of referrals that go elsewhere at the present level */
    void set(
            TypeParameters type,
            TrialPoint point,
            Drivers drivers,
            YearConditions year,
            double afterAnchorTrend,
            double leakage) {
        setAmounts(type, point, year, afterAnchorTrend);
        setChances(type, point, drivers, leakage);
        setPostAcute(type, point, drivers);
        setCostFactors(type, point, drivers);
    }

    private void setAmounts(TypeParameters type, TrialPoint point, YearConditions year, double trend) {
        double local = trend * year.priceFactor() * year.relativeSpend();
        anchor = type.anchor.at(point);
        professional = type.professional.at(point) * trend;
        irf = type.irf.at(point) * local;
        snf = type.snf.at(point) * local;
        homeHealth = type.homeHealth.at(point) * local;
        home = type.home.at(point) * local;
        other = type.other.at(point) * local;
        readmission = type.readmissionPayment.at(point) * local;
        complicationPayment = type.complicationPayment.at(point);
        complicationCost = type.complicationCost.at(point) * year.relativeCost();
        stay = type.stayCost.at(point) * year.relativeCost();
        returnShare = share(type.returnShare, point);
        readmissionCostToPayment = type.readmissionCostToPayment.at(point);
        postEpisodeSpend = type.postEpisodeSpend.at(point) * local;
    }

    private void setChances(TypeParameters type, TrialPoint point, Drivers drivers, double leakage) {
        double dies = share(type.deathInHospital, point);
        double diesLater = share(type.deathAfterDischarge, point);
        double complicates = share(type.complicationRate, point);
        double returns = share(type.readmissionRate, point);
        leakBound = bound(leakage);
        deathInHospitalBound = bound(dies);
        deathAfterBound = bound(diesLater);
        complicationBound = bound(complicates);
        readmissionBound = bound(returns);
        for (int level = 0; level < leak.length; level++) {
            double complications = drivers.multiplier(Driver.COMP, level);
            double mortality = drivers.multiplier(Driver.MORT, level);
            double readmissions =
                    drivers.multiplier(Driver.READ, level) * (1 - COMPLICATIONS_IN_READMISSIONS * (1 - complications));
            leak[level] = Math.min(leakBound, leakage * drivers.multiplier(Driver.LEAK, level));
            deathInHospital[level] = Math.min(deathInHospitalBound, dies * mortality);
            deathAfter[level] = Math.min(deathAfterBound, diesLater * mortality);
            complicationRate[level] = Math.min(complicationBound, complicates * complications);
            readmissionRate[level] = Math.min(readmissionBound, returns * readmissions);
        }
    }

    private static double bound(double chance) {
        return Math.min(1, HEADROOM * chance);
    }

    private void setPostAcute(TypeParameters type, TrialPoint point, Drivers drivers) {
        double irfUse = share(type.irfShare, point);
        double snfUse = share(type.snfShare, point);
        double homeHealthUse = share(type.homeHealthShare, point);
        for (int level = 0; level < leak.length; level++) {
            double use = drivers.multiplier(Driver.PACUSE, level);
            upToIrf[level] = Math.min(1, irfUse * use);
            upToSnf[level] = Math.min(1, (irfUse + snfUse) * use);
            upToHomeHealth[level] = Math.min(1, (irfUse + snfUse + homeHealthUse) * use);
            postAcuteFactor[level] = drivers.multiplier(Driver.PACCOST, level);
        }
        leastUpToIrf = least(upToIrf);
        mostUpToIrf = most(upToIrf);
        leastUpToSnf = least(upToSnf);
        mostUpToSnf = most(upToSnf);
        leastUpToHomeHealth = least(upToHomeHealth);
        mostUpToHomeHealth = most(upToHomeHealth);
    }

    private static double least(double[] thresholds) {
        double least = thresholds[0];
        for (double threshold : thresholds) {
            least = Math.min(least, threshold);
        }
        return least;
    }

    private static double most(double[] thresholds) {
        double most = thresholds[0];
        for (double threshold : thresholds) {
            most = Math.max(most, threshold);
        }
        return most;
    }

    private void setCostFactors(TypeParameters type, TrialPoint point, Drivers drivers) {
        double days = share(type.daysShare, point);
        double supplies = share(type.supplyShare, point);
        double operatingRoom = share(type.operatingRoomShare, point);
        double rest = 1 - days - supplies - operatingRoom;
        double duplicates = share(type.duplicateTestShare, point);
        for (int level = 0; level < leak.length; level++) {
            double all = drivers.multiplier(Driver.IPCOST, level)
                    * (1 - ADVERSE_DRUG_EVENT_SHARE * (1 - drivers.multiplier(Driver.ADE, level)));
            double time = 1 - TIME_SHARE * (1 - drivers.multiplier(Driver.ORTIME, level));
            stayFactor[level] = (days * drivers.multiplier(Driver.LOS, level) + operatingRoom * time + rest) * all;
            supplyFactor[level] = supplies * drivers.multiplier(Driver.SUPPLY, level) * all;
            professionalFactor[level] = 1 - 2 * duplicates * (1 - drivers.multiplier(Driver.DUP, level));
        }
    }
}
