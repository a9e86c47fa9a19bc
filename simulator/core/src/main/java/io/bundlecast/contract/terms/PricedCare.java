package io.bundlecast.contract.terms;

import static io.bundlecast.experience.Measure.ANCHOR_PAYMENT;
import static io.bundlecast.experience.Measure.OTHER_PAYMENT;
import static io.bundlecast.experience.Measure.POST_ACUTE_PAYMENT;
import static io.bundlecast.experience.Measure.PROFESSIONAL_PAYMENT;
import static io.bundlecast.experience.Measure.READMISSION_PAYMENT;

import io.bundlecast.contract.Terms;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;

/** The services of a bundle at the payer's own prices, by cell.
 *
 * <p>Services of a cell = mH x A + mP x B + care share x mO x (post-acute + other) + warranty share x mH x readmissions, with m the price multiples. They include
 * those of patients who died in the stay.
 *
 * @param hospital mH
 * @param professional mP
 * @param other mO
 * @param careShare part of post-acute and other care that is inside the bundle: 0 or 1
 * @param warrantyShare part of readmission payments that the holder bears, 0 to 1 */
public record PricedCare(double hospital, double professional, double other, double careShare, double warrantyShare) {

    public PricedCare(PriceMultiples filled, double careShare, double warrantyShare) {
        this(
                Terms.orElse(filled.hospital(), 1),
                Terms.orElse(filled.professional(), 1),
                Terms.orElse(filled.other(), 1),
                careShare,
                warrantyShare);
    }

    double stays(Experience e, int cell) {
        return hospital * e.get(cell, ANCHOR_PAYMENT);
    }

    double fees(Experience e, int cell) {
        return professional * e.get(cell, PROFESSIONAL_PAYMENT);
    }

    double care(Experience e, int cell) {
        return careShare * other * (e.get(cell, POST_ACUTE_PAYMENT) + e.get(cell, OTHER_PAYMENT));
    }

    public double warranty(Experience e, int cell) {
        return warrantyShare * hospital * e.get(cell, READMISSION_PAYMENT);
    }

    public double services(Experience e, int cell) {
        return stays(e, cell) + fees(e, cell) + care(e, cell) + warranty(e, cell);
    }

    /** What episodes cost the bundle beyond an outlier cap: the drawn excess at the cell's mean price of the services in the bundle. */
    double excess(Experience e, int cell, int cap) {
        double drawn = e.get(cell, ANCHOR_PAYMENT)
                + e.get(cell, PROFESSIONAL_PAYMENT)
                + e.get(cell, POST_ACUTE_PAYMENT)
                + e.get(cell, OTHER_PAYMENT)
                + e.get(cell, READMISSION_PAYMENT);
        double beyond = e.get(cell, Measure.SPEND) - e.cappedSpend(cell, cap);
        return drawn == 0 ? 0 : beyond * services(e, cell) / drawn;
    }

    public double services(Experience e, int[] cells) {
        double sum = 0;
        for (int cell : cells) {
            sum += services(e, cell);
        }
        return sum;
    }
}
