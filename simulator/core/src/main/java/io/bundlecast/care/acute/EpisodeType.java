package io.bundlecast.care.acute;

import io.bundlecast.uncertainty.Assumption;
import org.jspecify.annotations.Nullable;

/** One MS-DRG or outpatient procedure of an episode line: what it is paid, what it costs, where patients go and what can go wrong.
 *
 * <p>Dollars are of the performance year and price-standardised where they are the payer's. A "Cv" is standard deviation over mean between patients.
 *
 * @param id {@code 470}, or a name such as {@code op-knee}
 * @param category TEAM episode category, or an empty text
 * @param msDrg the MS-DRG whose price applies
 * @param share of the line's cases, when {@code cases} is null
 * @param cases yearly cases of this type, or null
 * @param anchor payment to the hospital for the stay or procedure
 * @param professional payments to physicians during the anchor
 * @param postAcute where patients go after the anchor, and what that costs the payer
 * @param other payer's other spend in the window
 * @param readmission readmission within the window
 * @param complication complication of the anchor stay
 * @param mortality deaths
 * @param internalCost what the stay costs the hospital
 * @param postEpisodeSpend payer's mean spend per episode in the 30 days after the window */
public record EpisodeType(
        String id,
        String title,
        String category,
        String msDrg,
        boolean outpatient,
        double share,
        @Nullable Assumption cases,
        Amount anchor,
        Amount professional,
        PostAcute postAcute,
        Amount other,
        Readmission readmission,
        Complication complication,
        Mortality mortality,
        InternalCost internalCost,
        Assumption postEpisodeSpend) {

    /** A payment per patient: lognormal with this mean and coefficient of variation. */
    public record Amount(Assumption mean, Assumption cv) {}

    /** First place of care after the anchor, as shares of survivors; the rest go home without services. */
    public record PostAcute(
            Assumption irfShare,
            Assumption snfShare,
            Assumption homeHealthShare,
            Amount irf,
            Amount snf,
            Amount homeHealth,
            Amount home) {

        /** The mean payment over all survivors, those at home included. */
        double expectedPayment() {
            double irfUse = irfShare.base();
            double snfUse = snfShare.base();
            double homeHealthUse = homeHealthShare.base();
            return irfUse * irf.mean().base()
                    + snfUse * snf.mean().base()
                    + homeHealthUse * homeHealth.mean().base()
                    + (1 - irfUse - snfUse - homeHealthUse) * home.mean().base();
        }
    }

    /** Readmission within the window.
     *
     * @param rate share of survivors
     * @param payment payer's payment for it
     * @param returnShare share of readmissions that come back to this hospital
     * @param costToPayment hospital's internal cost of such a stay over its payment */
    public record Readmission(Assumption rate, Amount payment, Assumption returnShare, Assumption costToPayment) {}

    /** Complication of the anchor stay.
     *
     * @param rate share of admissions
     * @param payment payer's added payment, given a complication
     * @param internalCost hospital's added cost, given a complication */
    public record Complication(Assumption rate, Amount payment, Amount internalCost) {}

    /** @param inHospital share of admissions that die in the anchor stay; their episode is cancelled
     * @param afterDischarge share of survivors that die in the window */
    public record Mortality(Assumption inHospital, Assumption afterDischarge) {}

    /** Hospital's internal cost of an uncomplicated stay.
     *
     * @param stay its distribution between patients
     * @param daysShare part that varies with days of stay
     * @param supplyShare part that is supplies and implants
     * @param operatingRoomShare part that is the operating room or catheter laboratory
     * @param duplicateTestShare part of professional and other spend that is duplicate testing */
    public record InternalCost(
            Amount stay,
            Assumption daysShare,
            Assumption supplyShare,
            Assumption operatingRoomShare,
            Assumption duplicateTestShare) {}
}
