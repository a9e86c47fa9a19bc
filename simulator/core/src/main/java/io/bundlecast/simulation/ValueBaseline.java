package io.bundlecast.simulation;

import io.bundlecast.care.ExpectedCare;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import java.util.List;

/** What the present level is expected to spend and to use, case mix held: the yardstick of the value index.
 *
 * @param expected by cell
 * @param quality the quality index expected at the present level */
record ValueBaseline(List<ExpectedCare> expected, double quality) {

    /** Spend over what the present level is expected to spend on the same episodes. */
    double costRatio(Experience experience) {
        double expectedSpend = 0;
        for (int cell = 0; cell < expected.size(); cell++) {
            expectedSpend += experience.get(cell, Measure.EPISODES) * expected.get(cell).spend();
        }
        return expectedSpend == 0 ? 1 : experience.total(Measure.SPEND) / expectedSpend;
    }

    /** Sum over facility stays and readmissions of (share of spend) x (1 - use / expected use). */
    double utilizationSaved(Experience experience) {
        return saved(experience, Measure.INSTITUTIONAL_DISCHARGES, Use.FACILITY)
                + saved(experience, Measure.READMISSIONS, Use.READMISSION);
    }

    private double saved(Experience experience, Measure measure, Use use) {
        double expectedUse = 0;
        double spend = 0;
        double spendOfUse = 0;
        for (int cell = 0; cell < expected.size(); cell++) {
            double episodes = experience.get(cell, Measure.EPISODES);
            ExpectedCare care = expected.get(cell);
            boolean facility = use == Use.FACILITY;
            expectedUse += episodes * (facility ? care.institution() : care.readmission());
            spend += episodes * care.spend();
            spendOfUse += episodes * care.spend() * (facility ? care.postAcuteShare() : care.readmissionShare());
        }
        return expectedUse == 0 || spend == 0
                ? 0
                : spendOfUse / spend * (1 - experience.total(measure) / expectedUse);
    }

    private enum Use {
        FACILITY,
        READMISSION
    }
}
