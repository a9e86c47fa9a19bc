package io.bundlecast.simulation;

import io.bundlecast.care.ExpectedCare;
import io.bundlecast.contract.value.ValueFormula;
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
            expectedSpend +=
                    experience.get(cell, Measure.EPISODES) * expected.get(cell).spend();
        }
        return expectedSpend == 0 ? 1 : experience.total(Measure.SPEND) / expectedSpend;
    }

    /** Avoided facility stays and readmissions, each by its share of expected spend. */
    double utilizationSaved(Experience experience) {
        double facility = 0;
        double readmission = 0;
        double facilitySpend = 0;
        double readmissionSpend = 0;
        double spend = 0;
        for (int cell = 0; cell < expected.size(); cell++) {
            double episodes = experience.get(cell, Measure.EPISODES);
            ExpectedCare care = expected.get(cell);
            facility += episodes * care.institution();
            readmission += episodes * care.readmission();
            facilitySpend += episodes * care.spend() * care.postAcuteShare();
            readmissionSpend += episodes * care.spend() * care.readmissionShare();
            spend += episodes * care.spend();
        }
        if (spend == 0) {
            return 0;
        }
        return ValueFormula.utilization(
                new double[] {experience.total(Measure.INSTITUTIONAL_DISCHARGES), experience.total(Measure.READMISSIONS)
                },
                new double[] {facility, readmission},
                new double[] {facilitySpend / spend, readmissionSpend / spend});
    }
}
