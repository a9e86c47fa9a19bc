package io.bundlecast.care.acute;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;

/** What a year is expected to bring for one episode type at the hospital's present level: its history, brought to the performance year.
 *
 * <p>Every figure is the mean of what {@link AcuteEpisodeDraw} draws with parameters at their expectation and a year without shocks. The part of spend beyond an
 * outlier cap is the region's.
 *
 * @param relativeSpend hospital's post-acute, readmission and other spend over the region's
 * @param relativeCost hospital's internal cost over the catalogue's */
public record ExpectedYear(EpisodeLine line, EpisodeType type, double relativeSpend, double relativeCost) {

    /** Writes the expected figures as the experience of one cell. */
    public void store(RegionalSpend region, int cell, Experience year) {
        double cases = ExpectedCare.cases(line, type).base();
        double episodes = cases * (1 - type.mortality().inHospital().base());
        year.set(cell, Measure.ADMISSIONS, cases);
        year.set(cell, Measure.EPISODES, episodes);
        year.set(cell, Measure.RISK_WEIGHT, episodes);
        storePayments(cases, episodes, region, cell, year);
        storeCosts(cases, cell, year);
        storeEvents(cases, episodes, cell, year);
        year.set(
                cell,
                Measure.POST_EPISODE_SPEND,
                episodes * type.postEpisodeSpend().base() * relativeSpend);
    }

    private void storePayments(double cases, double episodes, RegionalSpend region, int cell, Experience year) {
        double anchor = type.anchor().mean().base()
                + type.complication().rate().base()
                        * type.complication().payment().mean().base();
        double professional = type.professional().mean().base();
        double postAcute = relativeSpend * type.postAcute().expectedPayment();
        double other = relativeSpend * type.other().mean().base();
        double readmission = relativeSpend
                * type.readmission().rate().base()
                * type.readmission().payment().mean().base();
        double spend = episodes * (anchor + professional + postAcute + other + readmission);
        double returned =
                episodes * readmission * type.readmission().returnShare().base();
        year.set(cell, Measure.ANCHOR_PAYMENT, cases * anchor);
        year.set(cell, Measure.PROFESSIONAL_PAYMENT, cases * professional);
        year.set(cell, Measure.POST_ACUTE_PAYMENT, episodes * postAcute);
        year.set(cell, Measure.OTHER_PAYMENT, episodes * other);
        year.set(cell, Measure.READMISSION_PAYMENT, episodes * readmission);
        year.set(cell, Measure.READMISSION_REVENUE, returned);
        year.set(
                cell,
                Measure.READMISSION_INTERNAL_COST,
                returned * type.readmission().costToPayment().base());
        year.set(cell, Measure.SPEND, spend);
        for (int cap = 0; cap < region.cappedMeans().length; cap++) {
            year.setCappedSpend(cell, cap, spend - episodes * (region.mean() - region.cappedMeans()[cap]));
        }
    }

    private void storeCosts(double cases, int cell, Experience year) {
        double stay = cases * relativeCost * type.internalCost().stay().mean().base();
        double complication = cases
                * relativeCost
                * type.complication().rate().base()
                * type.complication().internalCost().mean().base();
        year.set(cell, Measure.INTERNAL_COST, stay + complication);
        year.set(cell, Measure.PRESENT_INTERNAL_COST, stay + complication);
        year.set(
                cell,
                Measure.SUPPLY_COST,
                stay * type.internalCost().supplyShare().base());
    }

    private void storeEvents(double cases, double episodes, int cell, Experience year) {
        double facility = episodes
                * (type.postAcute().irfShare().base()
                        + type.postAcute().snfShare().base());
        year.set(
                cell, Measure.READMISSIONS, episodes * type.readmission().rate().base());
        year.set(cell, Measure.COMPLICATIONS, cases * type.complication().rate().base());
        year.set(
                cell,
                Measure.DEATHS,
                cases - episodes + episodes * type.mortality().afterDischarge().base());
        year.set(cell, Measure.INSTITUTIONAL_DISCHARGES, facility);
        year.set(cell, Measure.HOME_DISCHARGES, episodes - facility);
    }
}
