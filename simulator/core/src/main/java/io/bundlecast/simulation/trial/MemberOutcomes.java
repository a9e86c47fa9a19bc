package io.bundlecast.simulation.trial;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.result.Outcome;

/** What happened to the members of all chronic lines. */
public final class MemberOutcomes {

    @FunctionalInterface
    public interface Column {
        void put(Outcome outcome, double value);
    }

    private MemberOutcomes() {}

    /** @param rates quality measures of all chronic lines */
    public static void store(Experience experience, int rates, Column columns) {
        var members = experience.members();
        if (members.cells() == 0) {
            return;
        }
        double count = members.total(MemberMeasure.MEMBERS);
        columns.put(Outcome.MEMBERS, count);
        double each = count == 0 ? 0 : 1 / count;
        columns.put(Outcome.SPEND_PER_MEMBER, members.total(MemberMeasure.SPEND) * each);
        columns.put(Outcome.COMPLICATION_SPEND_PER_MEMBER, members.total(MemberMeasure.COMPLICATION_SPEND) * each);
        columns.put(Outcome.COMPLICATIONS_PER_THOUSAND, 1000 * members.total(MemberMeasure.COMPLICATIONS) * each);
        columns.put(Outcome.ADMISSIONS_PER_THOUSAND, 1000 * members.total(MemberMeasure.ADMISSIONS) * each);
        double met = 0;
        for (int i = 0; i < rates; i++) {
            met += experience.memberRate(i);
        }
        columns.put(Outcome.MEMBER_QUALITY, rates == 0 ? 0 : met / rates);
    }
}
