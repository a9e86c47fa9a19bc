package io.bundlecast.care.firstfill;

import io.bundlecast.uncertainty.Assumption;
import org.jspecify.annotations.Nullable;

/** New starts of one class of drugs: how many, how many are meant to be brand, who fills, what 30 days cost and what adherence is worth.
 *
 * <p>Dollars are of the performance year for a fill of 30 days.
 *
 * @param id such as {@code statin}
 * @param starts new starts prescribed in a year
 * @param brandShare share of starts for which a brand is meant, before any program and before the market's trend
 * @param unfilledShare primary non-adherence: share of generic starts never filled at the generic copay
 * @param brand price of the brand
 * @param generic price of the generic
 * @param adherence who takes the drug through the year, and what that saves
 * @param persistence how long patients stay on it; null for the line's
 * @param switching how brand patients come to the generic during the year; null for not at all */
public record DrugClass(
        String id,
        String title,
        Assumption starts,
        Assumption brandShare,
        Assumption unfilledShare,
        Brand brand,
        Generic generic,
        Adherence adherence,
        @Nullable Persistence persistence,
        @Nullable Switching switching) {

    /** What a fill of the brand costs.
     *
     * @param gross what plan and patient pay the pharmacy
     * @param rebate share of gross that the manufacturer returns to the plan
     * @param copay patient's part; never more than gross */
    public record Brand(Assumption gross, Assumption rebate, Assumption copay) {}

    /** What a fill of the generic costs.
     *
     * @param gross what plan and patient pay the pharmacy
     * @param copay patient's part; never more than gross */
    public record Generic(Assumption gross, Assumption copay) {}

    /** Patients who have the drug on at least 80% of the days of the year (PDC), among those who started to fill.
     *
     * @param generic share among generic patients
     * @param brand share among brand patients
     * @param saving net yearly saving of an adherent patient against one who is not, as observed, before the haircut */
    public record Adherence(Assumption generic, Assumption brand, Assumption saving) {}

    /** How long patients stay: a share exp(-(t / months)^shape) still fills after t months.
     *
     * @param months scale of the Weibull law, in months
     * @param shape its shape; below 1 the early months lose most
     * @param genericGapFill share of the months on the drug in which a generic is filled
     * @param brandGapFill the same for a brand */
    public record Persistence(
            Assumption months, Assumption shape, Assumption genericGapFill, Assumption brandGapFill) {}

    /** How brand patients come to the generic without a program.
     *
     * @param monthlyShare share of brand patients who switch in a month
     * @param patentExpiryMonth month after the start in which the patent ends; null for not in the first year
     * @param shareAfterExpiry share of brand fills that are generic from that month on */
    public record Switching(
            Assumption monthlyShare, @Nullable Integer patentExpiryMonth, Assumption shareAfterExpiry) {}

    public DrugClass {
        if (brand.copay().base() < generic.copay().base()) {
            throw new IllegalArgumentException("brand.copay must be at least the generic copay of "
                    + generic.copay().base() + " but was " + brand.copay().base());
        }
    }
}
