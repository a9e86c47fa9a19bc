package io.bundlecast.care.acute;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;

/** What a year brings to one episode type on average over all patients who might come, worked out without drawing any: the yardstick of {@link EpisodeKernel}.
 *
 * <p>Given the year's mean amounts, chances and factors. With R referrals on average, chance l to go elsewhere and d to die in the stay: admissions A = R (1 - l), episodes
 * E = A (1 - d). Need has mean 1 and strata of share p; an event of rate r befalls sum over strata of p min(1, r x need). Physicians' factors have mean 1. Then
 *
 * <p>spend = E (anchor + professional + other + post-acute + readmission + complication), internal cost = A (stay x (days, room and rest + supplies) + complication).
 *
 * <p>No table, count or random number enters, nor anything that the kernel adds up. */
public final class ExactMeans {

    private final TypeYear year;
    private final int level;
    private final double admissions;
    private final double episodes;
    private final double complications;
    private final double readmissions;

    ExactMeans(TypeYear year, RiskStrata strata, double referrals, int level) {
        this.year = year;
        this.level = level;
        admissions = referrals * (1 - year.leak[level]);
        episodes = admissions * (1 - year.deathInHospital[level]);
        complications = strata.chance(year.complicationRate[level]);
        readmissions = strata.chance(year.readmissionRate[level]);
    }

    void store(int cell, Experience means) {
        double postAcute = postAcute();
        double anchor = year.anchor + complications * year.complicationPayment;
        double professional = year.professional * year.professionalFactor[level];
        double readmission = readmissions * year.readmission;
        double returned = episodes * readmission * year.returnShare;
        double stay = year.stay * (year.stayFactor[level] + year.supplyFactor[level]);
        means.set(cell, Measure.ADMISSIONS, admissions);
        means.set(cell, Measure.EPISODES, episodes);
        means.set(cell, Measure.ANCHOR_PAYMENT, admissions * anchor);
        means.set(cell, Measure.SPEND, episodes * (anchor + professional + year.other + postAcute + readmission));
        means.set(cell, Measure.POST_ACUTE_PAYMENT, episodes * postAcute);
        means.set(cell, Measure.READMISSION_PAYMENT, episodes * readmission);
        means.set(cell, Measure.READMISSION_REVENUE, returned);
        means.set(cell, Measure.READMISSION_INTERNAL_COST, returned * year.readmissionCostToPayment);
        means.set(cell, Measure.INTERNAL_COST, admissions * (stay + complications * year.complicationCost));
        means.set(cell, Measure.READMISSIONS, episodes * readmissions);
        means.set(cell, Measure.COMPLICATIONS, admissions * complications);
        means.set(cell, Measure.DEATHS, admissions - episodes + episodes * year.deathAfter[level]);
        means.set(cell, Measure.HOME_DISCHARGES, episodes * (1 - year.upToSnf[level]));
    }

    private double postAcute() {
        double irf = year.upToIrf[level];
        double snf = year.upToSnf[level] - irf;
        double homeHealth = year.upToHomeHealth[level] - year.upToSnf[level];
        double home = 1 - year.upToHomeHealth[level];
        return year.postAcuteFactor[level]
                * (irf * year.irf + snf * year.snf + homeHealth * year.homeHealth + home * year.home);
    }
}
