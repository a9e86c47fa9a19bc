package io.bundlecast.simulation.plan;

import io.bundlecast.care.chronic.ChronicLine;
import io.bundlecast.care.chronic.ExpectedMember;
import io.bundlecast.contract.value.Use;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.experience.MemberRate;
import java.util.ArrayList;
import java.util.List;

/** What the group's own history makes of the members of chronic lines at the present level: the yardstick of their value.
 *
 * @param expected by line
 * @param rates quality measures of all lines */
record MemberBaseline(List<ExpectedMember> expected, List<MemberRate> rates) {

    /** A measured rate counts for at most so many times its expected one. */
    private static final double MOST = 2;

    static MemberBaseline of(List<ChronicLine> lines, MemberPlan plan) {
        return new MemberBaseline(lines.stream().map(ExpectedMember::of).toList(), plan.rates());
    }

    boolean isEmpty() {
        return expected.isEmpty();
    }

    /** The kinds of use that members count. */
    List<Use> kinds() {
        return isEmpty() ? List.of() : List.of(Use.ADMISSIONS, Use.EMERGENCY_VISITS);
    }

    /** Admissions and emergency visits against the history of as many members. */
    List<UseList.Counted> uses(Experience experience) {
        if (isEmpty()) {
            return List.of();
        }
        double admissions = 0;
        double emergencies = 0;
        for (int line = 0; line < expected.size(); line++) {
            double spend = experience.members().get(line, MemberMeasure.PRESENT_SPEND);
            admissions += spend * expected.get(line).admissionShare();
            emergencies += spend * expected.get(line).emergencyShare();
        }
        return List.of(
                counted(
                        experience,
                        Use.ADMISSIONS,
                        MemberMeasure.ADMISSIONS,
                        MemberMeasure.PRESENT_ADMISSIONS,
                        admissions),
                counted(
                        experience,
                        Use.EMERGENCY_VISITS,
                        MemberMeasure.EMERGENCY_VISITS,
                        MemberMeasure.PRESENT_EMERGENCY_VISITS,
                        emergencies));
    }

    private static UseList.Counted counted(
            Experience experience, Use use, MemberMeasure actual, MemberMeasure expected, double spend) {
        var members = experience.members();
        return UseList.Counted.of(use, members.total(actual), members.total(expected), spend);
    }

    /** Shares of members who meet each measure. */
    List<Double> met(Experience experience) {
        List<Double> met = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            met.add(experience.memberRate(i));
        }
        return met;
    }

    /** The sum over measures of rate / expected rate, each kept within [0, 2]. */
    double qualitySum(Experience experience) {
        double sum = 0;
        for (int i = 0; i < rates.size(); i++) {
            double usual = rates.get(i).expected();
            sum += usual == 0 ? 1 : Math.min(MOST, Math.max(0, experience.memberRate(i) / usual));
        }
        return sum;
    }
}
