package io.bundlecast.care.firstfill;

import static io.bundlecast.care.acute.TypeParameters.share;
import static io.bundlecast.care.firstfill.FillParameters.amount;

import io.bundlecast.experience.Columns;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.random.TrialPoint;

/** What the fills of one drug class cost, and whom, in one trial: turns counts into dollars. */
final class FillPrices {

    double brandGross;
    double brandCopay;
    double genericGross;
    double genericCopay;
    private double rebate;
    private double brandCost;
    private double genericCost;
    private double dispensingCost;
    private double savingPerAdherent;
    private double hospitalShare;
    private double contribution;

    /** Copays are at most the price. */
    void set(FillParameters of, TrialPoint point) {
        brandGross = amount(of.brandGross, point);
        brandCopay = Math.min(brandGross, amount(of.brandCopay, point));
        genericGross = amount(of.genericGross, point);
        genericCopay = Math.min(Math.min(genericGross, amount(of.genericCopay, point)), brandCopay);
        rebate = share(of.rebate, point);
        brandCost = amount(of.brandCost, point);
        genericCost = amount(of.genericCost, point);
        dispensingCost = amount(of.dispensingCost, point);
        savingPerAdherent = of.adherenceSaving.at(point) * share(of.haircut, point);
        hospitalShare = share(of.hospitalShare, point);
        contribution = share(of.contribution, point);
    }

    double netBrand() {
        return brandGross * (1 - rebate);
    }

    /** Writes one class at one level.
     *
     * @param adherentAtPresent adherent patients in usual care at the present level, against whom medical spend is measured */
    void store(FillCounts counts, double starts, double adherentAtPresent, Columns<FillMeasure> out, int cell) {
        double brand = counts.brandFills * brandGross;
        double generic = counts.genericFills * genericGross;
        double medical = (counts.adherent - adherentAtPresent) * savingPerAdherent;
        out.set(cell, FillMeasure.STARTS, starts);
        out.set(cell, FillMeasure.FILLED_STARTS, counts.filledStarts);
        out.set(cell, FillMeasure.BRAND_FILLS, counts.brandFills);
        out.set(cell, FillMeasure.GENERIC_FILLS, counts.genericFills);
        out.set(cell, FillMeasure.ADHERENT, counts.adherent);
        out.set(cell, FillMeasure.CONVERSIONS, counts.conversions);
        out.set(cell, FillMeasure.PAID, brand + generic);
        out.set(cell, FillMeasure.COPAYS, counts.brandFills * brandCopay + counts.genericFills * genericCopay);
        out.set(cell, FillMeasure.WAIVED_COPAYS, counts.freeFills * genericCopay);
        out.set(cell, FillMeasure.REBATES, brand * rebate);
        out.set(cell, FillMeasure.DRUG_COST, brand * brandCost + generic * genericCost);
        out.set(cell, FillMeasure.DISPENSING_COST, (counts.brandFills + counts.genericFills) * dispensingCost);
        out.set(cell, FillMeasure.MEDICAL_SAVING, medical);
        out.set(cell, FillMeasure.HOSPITAL_REVENUE_LOST, medical * hospitalShare);
        out.set(cell, FillMeasure.HOSPITAL_COST_AVOIDED, medical * hospitalShare * (1 - contribution));
    }
}
