package io.bundlecast.care.acute;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Cap;

/** Draws the episodes of one type, one after another, and evaluates each at all integration levels.
 *
 * <p>Every episode takes the same {@value #DRAWS} numbers from its stream whatever happens to it, so that the next episode's numbers do not depend on
 * levels, contracts or parameters: a level only moves thresholds and multipliers. Nothing is allocated.
 *
 * <p>Episode spend at a level = anchor + professional x M_prof + other + post-acute + readmission + complication. */
final class EpisodeKernel {

    static final int DRAWS = 11;

    private final DrawnEpisode episode;
    private final int physicians;
    private final double[] capAmounts;
    private final double[] spendByLevel;
    private final double[] careFactors;

    private int physician;

    /** @param capAmounts the most that an episode's spend counts for, by outlier cap
     * @param riskWeights the payer's risk weight by stratum */
    EpisodeKernel(
            TypeParameters type,
            RiskStrata strata,
            int physicians,
            int levels,
            double[] capAmounts,
            double[] riskWeights) {
        this.episode = new DrawnEpisode(type, strata, riskWeights);
        this.physicians = physicians;
        this.capAmounts = capAmounts;
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
            episode.next(stream, year);
            physician = physician + 1 == physicians ? 0 : physician + 1;
            if (episode.leakUniform < year.leakBound || episode.deathUniform < year.deathInHospitalBound) {
                addWhereSeen(year, supply.factors, totals);
            } else {
                addEverywhere(year, totals);
            }
            if (episode.lateDeathUniform < year.deathAfterBound) {
                addLateDeath(year, totals);
            }
        }
    }

    private void addEverywhere(TypeYear year, TypeTotals totals) {
        totals.sharedEpisodes++;
        totals.sharedAnchor += episode.anchor;
        totals.sharedProfessional += episode.professional;
        totals.sharedOther += episode.other;
        totals.sharedRiskWeight += episode.riskWeight;
        totals.sharedStayByPhysician[physician] += episode.stay;
        boolean quiet = episode.isQuiet(year);
        if (quiet && episode.settingUniform >= year.mostUpToHomeHealth) {
            addQuietSpend(episode.home, year, totals);
        } else if (quiet
                && episode.settingUniform >= year.mostUpToSnf
                && episode.settingUniform < year.leastUpToHomeHealth) {
            addQuietSpend(episode.homeHealth, year, totals);
        } else if (quiet && episode.settingUniform >= year.mostUpToIrf && episode.settingUniform < year.leastUpToSnf) {
            totals.sharedInstitution++;
            addQuietSpend(episode.snf, year, totals);
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
        double before = episode.anchor + episode.other;
        double fees = episode.professional;
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
                capped[first + level] += Cap.atMost(most, spends[level]);
            }
        }
    }

    private void addSpend(int level, TypeYear year, TypeTotals totals) {
        double care = episode.care(level, year) * careFactors[physician * totals.levels + level];
        double spend = episode.anchor + episode.other + episode.professional * year.professionalFactor[level] + care;
        if (episode.readmissionUniform < year.readmissionRate[level]) {
            spend += episode.readmission;
            totals.readmissions[level]++;
            totals.readmissionPayment[level] += episode.readmission;
            if (episode.returnUniform < year.returnShare) {
                totals.readmissionRevenue[level] += episode.readmission;
            }
        }
        if (episode.complicationUniform < year.complicationRate[level]) {
            spend += episode.complicationPayment;
            addComplication(level, totals);
        }
        if (episode.settingUniform < year.upToSnf[level]) {
            totals.institution[level]++;
        }
        totals.postAcute[level] += care;
        totals.spend[level] += spend;
        spendByLevel[level] = spend;
    }

    private void addComplication(int level, TypeTotals totals) {
        totals.complications[level]++;
        totals.complicationCost[level] += episode.complicationCost;
        totals.anchor[level] += episode.complicationPayment;
    }

    /** An episode that some level may not see, because the patient goes elsewhere or dies in the episode.stay. */
    private void addWhereSeen(TypeYear year, double[] supplyFactors, TypeTotals totals) {
        int levels = totals.levels;
        for (int level = 0; level < levels; level++) {
            if (episode.leakUniform < year.leak[level]) {
                continue;
            }
            totals.admissions[level]++;
            totals.anchor[level] += episode.anchor;
            totals.professional[level] += episode.professional;
            totals.stay[level] += episode.stay;
            totals.supply[level] += episode.stay * supplyFactors[physician * levels + level];
            if (episode.deathUniform < year.deathInHospital[level]) {
                totals.deaths[level]++;
                if (episode.complicationUniform < year.complicationRate[level]) {
                    addComplication(level, totals);
                }
                continue;
            }
            totals.episodes[level]++;
            totals.other[level] += episode.other;
            totals.riskWeight[level] += episode.riskWeight;
            addSpend(level, year, totals);
            addCapped(level, totals);
        }
    }

    private void addLateDeath(TypeYear year, TypeTotals totals) {
        for (int level = 0; level < totals.levels; level++) {
            boolean survivor =
                    episode.leakUniform >= year.leak[level] && episode.deathUniform >= year.deathInHospital[level];
            if (survivor && episode.lateDeathUniform < year.deathAfter[level]) {
                totals.deaths[level]++;
            }
        }
    }

    private void addCapped(int level, TypeTotals totals) {
        for (int cap = 0; cap < capAmounts.length; cap++) {
            totals.capped[cap * totals.levels + level] += Cap.atMost(capAmounts[cap], spendByLevel[level]);
        }
    }
}
