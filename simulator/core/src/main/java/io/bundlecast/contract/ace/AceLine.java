package io.bundlecast.contract.ace;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;

/** The covered stays of one clinical line, such as cardiology, whose physicians share one pool of savings.
 *
 * @param cells places in the experience
 * @param partADiscount dA by cell
 * @param baselineCost internal cost per stay against which savings are measured, by cell; 0 for the present level of the same trial */
record AceLine(int[] cells, double[] partADiscount, double[] baselineCost) {

    double total(Experience experience, Measure measure) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.get(cell, measure);
        }
        return sum;
    }

    /** Sum of dA x A. */
    double partADiscount(Experience experience) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += partADiscount[i] * experience.get(cells[i], Measure.ANCHOR_PAYMENT);
        }
        return sum;
    }

    /** What patients receive: for each eligible stay a share of Medicare's saving, at most the premium. Stays of one type count at their mean saving. */
    double patientPayments(
            Experience experience, double partBDiscount, double share, double premium, double eligibleShare) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            double saving = partADiscount[i] * experience.get(cells[i], Measure.ANCHOR_PAYMENT)
                    + partBDiscount * experience.get(cells[i], Measure.PROFESSIONAL_PAYMENT);
            double stays = experience.get(cells[i], Measure.ADMISSIONS);
            sum += eligibleShare * Math.min(share * saving, premium * stays);
        }
        return sum;
    }

    /** What the hospital saved on the stays, never below 0: baseline cost less actual cost, which the negotiated price cut on supplies lowers. */
    double pool(Experience experience, double supplySaving) {
        double saving = supplySaving * total(experience, Measure.SUPPLY_COST);
        for (int i = 0; i < cells.length; i++) {
            double baseline = baselineCost[i] > 0
                    ? baselineCost[i] * experience.get(cells[i], Measure.ADMISSIONS)
                    : experience.get(cells[i], Measure.PRESENT_INTERNAL_COST);
            saving += baseline > 0 ? baseline - experience.get(cells[i], Measure.INTERNAL_COST) : 0;
        }
        return Math.max(0, saving);
    }
}
