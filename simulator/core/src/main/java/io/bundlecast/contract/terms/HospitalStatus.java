package io.bundlecast.contract.terms;

/** What a hospital is under Medicare's rules, which decides the TEAM tracks that it may choose and its stop-loss limit under CJR.
 *
 * @param safetyNet its share of patients with Medicaid or the low-income subsidy is above the 75th percentile
 * @param rural it is in a rural area, or reclassified as rural
 * @param medicareDependent a Medicare-dependent small rural hospital; counts only while that program is in force when the track is chosen
 * @param soleCommunity a sole community hospital
 * @param essentialAccess an essential access community hospital
 * @param ruralReferral a rural referral center; counts under CJR, not under TEAM */
public record HospitalStatus(
        boolean safetyNet,
        boolean rural,
        boolean medicareDependent,
        boolean soleCommunity,
        boolean essentialAccess,
        boolean ruralReferral) {

    /** An urban hospital without special status. */
    public static final HospitalStatus ORDINARY = new HospitalStatus(false, false, false, false, false, false);

    /** Whether CJR limits its losses more closely. */
    public boolean limitsCjrLosses() {
        return rural || medicareDependent || soleCommunity || ruralReferral;
    }

    public boolean opensTrackTwo() {
        return safetyNet || rural || medicareDependent || soleCommunity || essentialAccess;
    }
}
