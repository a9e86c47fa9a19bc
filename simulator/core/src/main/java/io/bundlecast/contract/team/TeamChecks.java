package io.bundlecast.contract.team;

import io.bundlecast.contract.terms.HospitalStatus;

/** What makes TEAM terms impossible, said so that the author of a scenario can mend it. */
final class TeamChecks {

    private TeamChecks() {}

    static void year(int year) {
        if (year < 1 || year > 5) {
            throw new IllegalArgumentException(
                    "year must be a performance year 1 to 5, or 2026 to 2030, but was " + year);
        }
    }

    static void track(int year, int track, HospitalStatus status, boolean hypothetical) {
        if (track < 1 || track > 3) {
            throw new IllegalArgumentException("track must be 1, 2 or 3 but was " + track);
        }
        String objection = TeamEligibility.objection(year, track, status);
        if (!objection.isEmpty() && !hypothetical) {
            throw new IllegalArgumentException(objection
                    + " (42 CFR 512.520). State the hospital's status, or set hypothetical to true to compare.");
        }
    }
}
