package io.bundlecast.contract;

import java.util.List;

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

    static void sharing(List<Collaborator> sharing, int year) {
        int calendarYear = Team.FIRST_CALENDAR_YEAR + year - 1;
        double gain = 0;
        double savings = 0;
        double repayment = 0;
        for (Collaborator collaborator : sharing) {
            gain += collaborator.gainOrZero();
            savings += collaborator.savingsOrZero();
            repayment += collaborator.repaymentOrZero();
            String limit = collaborator.aco() ? "alignment.aco" : "alignment.collaborator";
            atMost(collaborator.repaymentOrZero(), Provisions.TEAM.value(limit, calendarYear), "repayment");
        }
        atMost(gain, 1, "gain of all collaborators together");
        atMost(savings, 1, "savings of all collaborators together");
        atMost(
                repayment,
                Provisions.TEAM.value("alignment.total", calendarYear),
                "repayment of all collaborators together");
    }

    private static void atMost(double share, double limit, String name) {
        if (share > limit + 1e-12) {
            throw new IllegalArgumentException(
                    name + " must be at most " + Terms.percent(limit) + " but was " + Terms.percent(share));
        }
    }
}
