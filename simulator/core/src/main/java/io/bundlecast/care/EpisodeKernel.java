package io.bundlecast.care;

import io.bundlecast.random.AddressedStream;

/** Draws the episodes of one type, one after another, and evaluates each at all integration levels.
 *
 * <p>Every episode takes the same {@value #DRAWS} numbers from its stream whatever happens to it, so that the next episode's numbers do not depend on
 * levels, contracts or parameters: a level only moves thresholds and multipliers. Nothing is allocated.
 *
 * <p>Episode spend at a level = anchor + professional x M_prof + other + post-acute + readmission + complication. */
final class EpisodeKernel {

    static final int DRAWS = 11;

    private static final double UNIT = 0x1p-32;

    private final RiskStrata strata;
    private final int physicians;
    private final double[] capAmounts;
    private final double[] riskWeights;
    private final TypeParameters type;

    // the episode at hand
    private double leakUniform;
    private double deathUniform;
    private double complicationUniform;
    private double readmissionUniform;
    private double lateDeathUniform;
    private double returnUniform;
    private double settingUniform;
    private double anchor;
    private double professional;
    private double other;
    private double irf;
    private double snf;
    private double homeHealth;
    private double home;
    private double readmission;
    private double complicationPayment;
    private double complicationCost;
    private double stay;
    private double riskWeight;
    private int physician;

    /** @param capAmounts the most that an episode's spend counts for, by outlier cap
     * @param riskWeights the payer's risk weight by stratum */
    EpisodeKernel(TypeParameters type, RiskStrata strata, int physicians, double[] capAmounts, double[] riskWeights) {
        this.type = type;
        this.strata = strata;
        this.physicians = physicians;
        this.capAmounts = capAmounts;
        this.riskWeights = riskWeights;
    }

    void draw(AddressedStream stream, int referrals, TypeYear year, PhysicianFactors postAcute, PhysicianFactors supply,
            TypeTotals totals) {
        for (int i = 0; i < referrals; i++) {
            next(stream, year, i % physicians);
            boolean everywhere = leakUniform >= year.leakBound && deathUniform >= year.deathInHospitalBound;
            if (everywhere) {
                addShared(totals);
                if (complicationUniform >= year.complicationBound && readmissionUniform >= year.readmissionBound) {
                    addQuietSpend(year, postAcute.factors, totals);
                } else {
                    for (int level = 0; level < totals.levels; level++) {
                        addSpend(level, year, postAcute.factors, totals);
                    }
                }
            } else {
                addWhereSeen(year, postAcute.factors, supply.factors, totals);
            }
            addLateDeath(year, totals);
        }
    }

    private void next(AddressedStream stream, TypeYear year, int physicianIndex) {
        long first = stream.nextLong();
        long second = stream.nextLong();
        long third = stream.nextLong();
        long fourth = stream.nextLong();
        leakUniform = (first >>> 32) * UNIT;
        deathUniform = (first & 0xFFFFFFFFL) * UNIT;
        settingUniform = (third >>> 32) * UNIT;
        int stratum = strata.at((third & 0xFFFFFFFFL) * UNIT);
        double need = strata.need[stratum];
        complicationUniform = (second >>> 32) * UNIT / need;
        readmissionUniform = (second & 0xFFFFFFFFL) * UNIT / need;
        lateDeathUniform = (fourth >>> 32) * UNIT;
        returnUniform = (fourth & 0xFFFFFFFFL) * UNIT;
        riskWeight = riskWeights[stratum];
        physician = physicianIndex;
        anchor = year.anchor * type.anchorTable.at(stream.nextLong());
        professional = year.professional * type.professionalTable.at(stream.nextLong());
        other = year.other * type.otherTable.at(stream.nextLong());
        stay = year.stay * type.stayTable.at(stream.nextLong());
        long care = stream.nextLong();
        irf = year.irf * need * type.irfTable.at(care);
        snf = year.snf * need * type.snfTable.at(care);
        homeHealth = year.homeHealth * need * type.homeHealthTable.at(care);
        home = year.home * need * type.homeTable.at(care);
        readmission = year.readmission * type.readmissionTable.at(stream.nextLong());
        long complication = stream.nextLong();
        complicationPayment = year.complicationPayment * type.complicationPaymentTable.at(complication);
        complicationCost = year.complicationCost * type.complicationCostTable.at(complication);
    }

    private void addShared(TypeTotals totals) {
        totals.sharedEpisodes++;
        totals.sharedAnchor += anchor;
        totals.sharedProfessional += professional;
        totals.sharedOther += other;
        totals.sharedRiskWeight += riskWeight;
        totals.sharedStayByPhysician[physician] += stay;
    }

    private void addQuietSpend(TypeYear year, double[] factors, TypeTotals totals) {
        int levels = totals.levels;
        double before = anchor + other;
        for (int level = 0; level < levels; level++) {
            double care = postAcute(level, year, factors, levels);
            double spend = before + professional * year.professionalFactor[level] + care;
            totals.postAcute[level] += care;
            totals.spend[level] += spend;
            addCapped(spend, level, totals);
            if (settingUniform < year.upToSnf[level]) {
                totals.institution[level]++;
            }
        }
    }

    private void addSpend(int level, TypeYear year, double[] factors, TypeTotals totals) {
        double care = postAcute(level, year, factors, totals.levels);
        double spend = anchor + other + professional * year.professionalFactor[level] + care;
        if (readmissionUniform < year.readmissionRate[level]) {
            spend += readmission;
            totals.readmissions[level]++;
            totals.readmissionPayment[level] += readmission;
            if (returnUniform < year.returnShare) {
                totals.readmissionRevenue[level] += readmission;
            }
        }
        if (complicationUniform < year.complicationRate[level]) {
            spend += complicationPayment;
            addComplication(level, totals);
        }
        totals.postAcute[level] += care;
        totals.spend[level] += spend;
        addCapped(spend, level, totals);
        if (settingUniform < year.upToSnf[level]) {
            totals.institution[level]++;
        }
    }

    private void addComplication(int level, TypeTotals totals) {
        totals.complications[level]++;
        totals.complicationCost[level] += complicationCost;
        totals.anchor[level] += complicationPayment;
    }

    /** An episode that some level may not see, because the patient goes elsewhere or dies in the stay. */
    private void addWhereSeen(TypeYear year, double[] factors, double[] supplyFactors, TypeTotals totals) {
        int levels = totals.levels;
        for (int level = 0; level < levels; level++) {
            if (leakUniform < year.leak[level]) {
                continue;
            }
            totals.admissions[level]++;
            totals.anchor[level] += anchor;
            totals.professional[level] += professional;
            totals.stay[level] += stay;
            totals.supply[level] += stay * supplyFactors[physician * levels + level];
            if (deathUniform < year.deathInHospital[level]) {
                totals.deaths[level]++;
                if (complicationUniform < year.complicationRate[level]) {
                    addComplication(level, totals);
                }
                continue;
            }
            totals.episodes[level]++;
            totals.other[level] += other;
            totals.riskWeight[level] += riskWeight;
            addSpend(level, year, factors, totals);
        }
    }

    private void addLateDeath(TypeYear year, TypeTotals totals) {
        if (lateDeathUniform >= year.deathAfterBound) {
            return;
        }
        for (int level = 0; level < totals.levels; level++) {
            boolean survivor = leakUniform >= year.leak[level] && deathUniform >= year.deathInHospital[level];
            if (survivor && lateDeathUniform < year.deathAfter[level]) {
                totals.deaths[level]++;
            }
        }
    }

    private double postAcute(int level, TypeYear year, double[] factors, int levels) {
        double care = settingUniform < year.upToIrf[level]
                ? irf
                : settingUniform < year.upToSnf[level]
                        ? snf
                        : settingUniform < year.upToHomeHealth[level] ? homeHealth : home;
        return care * year.postAcuteFactor[level] * factors[physician * levels + level];
    }

    private void addCapped(double spend, int level, TypeTotals totals) {
        for (int cap = 0; cap < capAmounts.length; cap++) {
            totals.capped[cap * totals.levels + level] += Math.min(spend, capAmounts[cap]);
        }
    }
}
