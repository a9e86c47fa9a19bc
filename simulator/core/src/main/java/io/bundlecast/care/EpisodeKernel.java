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

    private final double[] spendByLevel;
    private final double[] careFactors;

    /** @param capAmounts the most that an episode's spend counts for, by outlier cap
     * @param riskWeights the payer's risk weight by stratum */
    EpisodeKernel(
            TypeParameters type,
            RiskStrata strata,
            int physicians,
            int levels,
            double[] capAmounts,
            double[] riskWeights) {
        this.type = type;
        this.strata = strata;
        this.physicians = physicians;
        this.capAmounts = capAmounts;
        this.riskWeights = riskWeights;
        this.spendByLevel = new double[levels];
        this.careFactors = new double[physicians * levels];
    }

    void draw(
            AddressedStream stream,
            int referrals,
            TypeYear year,
            PhysicianFactors postAcute,
            PhysicianFactors supply,
            TypeTotals totals) {
        int levels = totals.levels;
        for (int first = 0; first < careFactors.length; first += levels) {
            for (int level = 0; level < levels; level++) {
                careFactors[first + level] = year.postAcuteFactor[level] * postAcute.factors[first + level];
            }
        }
        physician = physicians - 1;
        for (int i = 0; i < referrals; i++) {
            next(stream, year);
            physician = physician + 1 == physicians ? 0 : physician + 1;
            if (leakUniform < year.leakBound || deathUniform < year.deathInHospitalBound) {
                addWhereSeen(year, supply.factors, totals);
            } else {
                addEverywhere(year, totals);
            }
            if (lateDeathUniform < year.deathAfterBound) {
                addLateDeath(year, totals);
            }
        }
    }

    private void next(AddressedStream stream, TypeYear year) {
        long first = stream.nextLong();
        long second = stream.nextLong();
        long third = stream.nextLong();
        long fourth = stream.nextLong();
        leakUniform = AddressedStream.highUniform(first);
        deathUniform = AddressedStream.lowUniform(first);
        settingUniform = AddressedStream.highUniform(third);
        int stratum = strata.at(AddressedStream.lowUniform(third));
        double need = strata.need[stratum];
        complicationUniform = AddressedStream.highUniform(second) / need;
        readmissionUniform = AddressedStream.lowUniform(second) / need;
        lateDeathUniform = AddressedStream.highUniform(fourth);
        returnUniform = AddressedStream.lowUniform(fourth);
        riskWeight = riskWeights[stratum];
        anchor = year.anchor * type.anchorTable.at(stream.nextLong());
        professional = year.professional * type.professionalTable.at(stream.nextLong());
        other = year.other * type.otherTable.at(stream.nextLong());
        stay = year.stay * type.stayTable.at(stream.nextLong());
        lookUpCare(stream.nextLong(), need, year);
        lookUpEvents(stream.nextLong(), stream.nextLong(), year);
    }

    /** Looks up the amounts of the places where this patient goes at some level. */
    private void lookUpCare(long bits, double need, TypeYear year) {
        if (settingUniform >= year.leastUpToHomeHealth) {
            home = year.home * need * type.homeTable.at(bits);
        }
        if (settingUniform >= year.leastUpToSnf && settingUniform < year.mostUpToHomeHealth) {
            homeHealth = year.homeHealth * need * type.homeHealthTable.at(bits);
        }
        if (settingUniform >= year.leastUpToIrf && settingUniform < year.mostUpToSnf) {
            snf = year.snf * need * type.snfTable.at(bits);
        }
        if (settingUniform < year.mostUpToIrf) {
            irf = year.irf * need * type.irfTable.at(bits);
        }
    }

    private void lookUpEvents(long readmissionBits, long complicationBits, TypeYear year) {
        if (readmissionUniform < year.readmissionBound) {
            readmission = year.readmission * type.readmissionTable.at(readmissionBits);
        }
        if (complicationUniform < year.complicationBound) {
            complicationPayment = year.complicationPayment * type.complicationPaymentTable.at(complicationBits);
            complicationCost = year.complicationCost * type.complicationCostTable.at(complicationBits);
        }
    }

    private void addEverywhere(TypeYear year, TypeTotals totals) {
        totals.sharedEpisodes++;
        totals.sharedAnchor += anchor;
        totals.sharedProfessional += professional;
        totals.sharedOther += other;
        totals.sharedRiskWeight += riskWeight;
        totals.sharedStayByPhysician[physician] += stay;
        boolean quiet = complicationUniform >= year.complicationBound && readmissionUniform >= year.readmissionBound;
        if (quiet && settingUniform >= year.mostUpToHomeHealth) {
            addQuietSpend(home, year, totals);
        } else if (quiet && settingUniform >= year.mostUpToSnf && settingUniform < year.leastUpToHomeHealth) {
            addQuietSpend(homeHealth, year, totals);
        } else if (quiet && settingUniform >= year.mostUpToIrf && settingUniform < year.leastUpToSnf) {
            totals.sharedInstitution++;
            addQuietSpend(snf, year, totals);
        } else {
            for (int level = 0; level < totals.levels; level++) {
                addSpend(level, year, totals);
                addCapped(level, totals);
            }
        }
    }

    /** An episode without events that goes to the same place at every level: plain arithmetic on arrays. */
    private void addQuietSpend(double care, TypeYear year, TypeTotals totals) {
        int levels = totals.levels;
        int offset = physician * levels;
        double before = anchor + other;
        double fees = professional;
        double[] spends = spendByLevel;
        double[] factors = careFactors;
        double[] feeFactors = year.professionalFactor;
        for (int level = 0; level < levels; level++) {
            spends[level] = before + fees * feeFactors[level] + care * factors[offset + level];
        }
        double[] postAcute = totals.postAcute;
        for (int level = 0; level < levels; level++) {
            postAcute[level] += care * factors[offset + level];
        }
        double[] spend = totals.spend;
        for (int level = 0; level < levels; level++) {
            spend[level] += spends[level];
        }
        double[] capped = totals.capped;
        for (int cap = 0; cap < capAmounts.length; cap++) {
            double most = capAmounts[cap];
            int first = cap * levels;
            for (int level = 0; level < levels; level++) {
                capped[first + level] += Math.min(spends[level], most);
            }
        }
    }

    private void addSpend(int level, TypeYear year, TypeTotals totals) {
        double care = care(level, year) * careFactors[physician * totals.levels + level];
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
        if (settingUniform < year.upToSnf[level]) {
            totals.institution[level]++;
        }
        totals.postAcute[level] += care;
        totals.spend[level] += spend;
        spendByLevel[level] = spend;
    }

    private void addComplication(int level, TypeTotals totals) {
        totals.complications[level]++;
        totals.complicationCost[level] += complicationCost;
        totals.anchor[level] += complicationPayment;
    }

    /** An episode that some level may not see, because the patient goes elsewhere or dies in the stay. */
    private void addWhereSeen(TypeYear year, double[] supplyFactors, TypeTotals totals) {
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
            addSpend(level, year, totals);
            addCapped(level, totals);
        }
    }

    private void addLateDeath(TypeYear year, TypeTotals totals) {
        for (int level = 0; level < totals.levels; level++) {
            boolean survivor = leakUniform >= year.leak[level] && deathUniform >= year.deathInHospital[level];
            if (survivor && lateDeathUniform < year.deathAfter[level]) {
                totals.deaths[level]++;
            }
        }
    }

    private double care(int level, TypeYear year) {
        if (settingUniform >= year.upToHomeHealth[level]) {
            return home;
        }
        if (settingUniform >= year.upToSnf[level]) {
            return homeHealth;
        }
        return settingUniform >= year.upToIrf[level] ? snf : irf;
    }

    private void addCapped(int level, TypeTotals totals) {
        for (int cap = 0; cap < capAmounts.length; cap++) {
            totals.capped[cap * totals.levels + level] += Math.min(spendByLevel[level], capAmounts[cap]);
        }
    }
}
