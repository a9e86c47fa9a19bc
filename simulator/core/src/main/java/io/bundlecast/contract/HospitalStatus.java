package io.bundlecast.contract;

/** What a hospital is under Medicare's rules, which decides the TEAM tracks that it may choose.
 *
 * @param safetyNet its share of patients with Medicaid or the low-income subsidy is above the 75th percentile
 * @param rural it is in a rural area, or reclassified as rural
 * @param medicareDependent a Medicare-dependent small rural hospital; counts only while that program is in force when the track is chosen
 * @param soleCommunity a sole community hospital
 * @param essentialAccess an essential access community hospital */
public record HospitalStatus(
        boolean safetyNet, boolean rural, boolean medicareDependent, boolean soleCommunity, boolean essentialAccess) {

    /** An urban hospital without special status. */
    public static final HospitalStatus ORDINARY = new HospitalStatus(false, false, false, false, false);

    boolean opensTrackTwo() {
        return safetyNet || rural || medicareDependent || soleCommunity || essentialAccess;
    }
}
