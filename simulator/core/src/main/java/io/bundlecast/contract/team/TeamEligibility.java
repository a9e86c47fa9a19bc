package io.bundlecast.contract.team;

import io.bundlecast.contract.terms.HospitalStatus;

/** Which TEAM track a hospital may choose in which performance year.
 *
 * <p>Track 1: year 1 for all, years 2 and 3 for safety net hospitals. Track 2: from year 2, for safety net, rural, Medicare-dependent, sole community and
 * essential access hospitals. Track 3: always.
 *
 * @see <a href="https://lexbuild.dev/ecfr/title-42/chapter-IV/part-512/section-512.520">42 CFR 512.520</a> */
final class TeamEligibility {

    private TeamEligibility() {}

    /** Why the track is closed to the hospital, or an empty text when it is open. */
    static String objection(int year, int track, HospitalStatus status) {
        return switch (track) {
            case 1 -> trackOne(year, status);
            case 2 -> trackTwo(year, status);
            default -> "";
        };
    }

    private static String trackOne(int year, HospitalStatus status) {
        if (year > 3) {
            return "Track 1 ends with performance year 3 (2028)";
        }
        return year == 1 || status.safetyNet()
                ? ""
                : "Track 1 is open in performance years 2 and 3 to safety net hospitals only";
    }

    private static String trackTwo(int year, HospitalStatus status) {
        if (year == 1) {
            return "Track 2 opens in performance year 2 (2027)";
        }
        return status.opensTrackTwo()
                ? ""
                : "Track 2 is open to safety net, rural, Medicare-dependent, sole community and essential access hospitals only";
    }
}
