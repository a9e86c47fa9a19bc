package io.bundlecast.care.acute;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import java.util.Arrays;

/** Sums over the episodes of one type in one trial, at every integration level.
 *
 * <p>What a level cannot change for an episode is summed once ({@code shared...}); the rest is summed level by level. A level's total is the shared sum
 * plus its own, so it does not depend on which other levels are compared. */
final class TypeTotals {

    final int levels;

    int sharedEpisodes;
    int sharedInstitution;
    double sharedAnchor;
    double sharedProfessional;
    double sharedOther;
    double sharedRiskWeight;
    final double[] sharedStayByPhysician;

    final double[] admissions;
    final double[] episodes;
    final double[] anchor;
    final double[] professional;
    final double[] other;
    final double[] riskWeight;
    final double[] stay;
    final double[] supply;
    final double[] complicationCost;
    final double[] postAcute;
    final double[] readmissionPayment;
    final double[] readmissionRevenue;
    final double[] spend;
    final double[] capped;
    final double[] readmissions;
    final double[] complications;
    final double[] deaths;
    final double[] institution;

    TypeTotals(int levels, int caps, int physicians) {
        this.levels = levels;
        sharedStayByPhysician = new double[physicians];
        admissions = new double[levels];
        episodes = new double[levels];
        anchor = new double[levels];
        professional = new double[levels];
        other = new double[levels];
        riskWeight = new double[levels];
        stay = new double[levels];
        supply = new double[levels];
        complicationCost = new double[levels];
        postAcute = new double[levels];
        readmissionPayment = new double[levels];
        readmissionRevenue = new double[levels];
        spend = new double[levels];
        capped = new double[levels * caps];
        readmissions = new double[levels];
        complications = new double[levels];
        deaths = new double[levels];
        institution = new double[levels];
    }

    void clear() {
        sharedEpisodes = 0;
        sharedInstitution = 0;
        sharedAnchor = 0;
        sharedProfessional = 0;
        sharedOther = 0;
        sharedRiskWeight = 0;
        for (double[] sums : new double[][] {
            sharedStayByPhysician,
            admissions,
            episodes,
            anchor,
            professional,
            other,
            riskWeight,
            stay,
            supply,
            complicationCost,
            postAcute,
            readmissionPayment,
            readmissionRevenue,
            spend,
            capped,
            readmissions,
            complications,
            deaths,
            institution
        }) {
            Arrays.fill(sums, 0);
        }
    }

    /** Writes the totals as the experience of one cell at one level. */
    void store(Experience experience, int cell, int level, TypeYear year, double[] supplyFactors, double postEpisode) {
        int caps = capped.length / levels;
        double counted = sharedEpisodes + episodes[level];
        double stays = stay[level] * year.stayFactor[level];
        double supplies = supply[level] * year.supplyFactor[level];
        for (int j = 0; j < sharedStayByPhysician.length; j++) {
            stays += sharedStayByPhysician[j] * year.stayFactor[level];
            supplies += sharedStayByPhysician[j] * year.supplyFactor[level] * supplyFactors[j * levels + level];
        }
        experience.set(cell, Measure.ADMISSIONS, sharedEpisodes + admissions[level]);
        experience.set(cell, Measure.EPISODES, counted);
        experience.set(cell, Measure.ANCHOR_PAYMENT, sharedAnchor + anchor[level]);
        experience.set(
                cell,
                Measure.PROFESSIONAL_PAYMENT,
                (sharedProfessional + professional[level]) * year.professionalFactor[level]);
        experience.set(cell, Measure.POST_ACUTE_PAYMENT, postAcute[level]);
        experience.set(cell, Measure.READMISSION_PAYMENT, readmissionPayment[level]);
        experience.set(cell, Measure.OTHER_PAYMENT, sharedOther + other[level]);
        experience.set(cell, Measure.SPEND, spend[level]);
        experience.set(cell, Measure.RISK_WEIGHT, sharedRiskWeight + riskWeight[level]);
        experience.set(cell, Measure.POST_EPISODE_SPEND, postEpisode * counted);
        experience.set(cell, Measure.INTERNAL_COST, stays + supplies + complicationCost[level]);
        experience.set(cell, Measure.SUPPLY_COST, supplies);
        experience.set(
                cell, Measure.READMISSION_INTERNAL_COST, readmissionRevenue[level] * year.readmissionCostToPayment);
        experience.set(cell, Measure.READMISSION_REVENUE, readmissionRevenue[level]);
        experience.set(cell, Measure.READMISSIONS, readmissions[level]);
        experience.set(cell, Measure.COMPLICATIONS, complications[level]);
        experience.set(cell, Measure.DEATHS, deaths[level]);
        double facility = sharedInstitution + institution[level];
        experience.set(cell, Measure.INSTITUTIONAL_DISCHARGES, facility);
        experience.set(cell, Measure.HOME_DISCHARGES, counted - facility);
        for (int cap = 0; cap < caps; cap++) {
            experience.setCappedSpend(cell, cap, capped[cap * levels + level]);
        }
    }
}
