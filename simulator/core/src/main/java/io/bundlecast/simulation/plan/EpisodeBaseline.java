package io.bundlecast.simulation.plan;

import io.bundlecast.care.acute.ExpectedCare;
import io.bundlecast.care.acute.QualityModel;
import io.bundlecast.care.acute.RegionalSpend;
import io.bundlecast.contract.value.CareYear;
import io.bundlecast.contract.value.Use;
import io.bundlecast.contract.value.UseCount;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import java.util.List;

/** What the present level is expected to spend on episodes and to use, case mix held: the yardstick of their value.
 *
 * @param expected by cell
 * @param regions what the region spends on an episode, by cell
 * @param quality the quality index expected at the present level */
public record EpisodeBaseline(List<ExpectedCare> expected, List<RegionalSpend> regions, double quality) {

    /** Expected figures of one trial's episodes. */
    private record Sums(
            double spend,
            double facilities,
            double facilitySpend,
            double readmissions,
            double readmissionSpend,
            double regionalSpend) {}

    /** Spend over what the present level is expected to spend on the same episodes. */
    public double costRatio(Experience experience) {
        double expectedSpend = sums(experience).spend();
        return expectedSpend == 0 ? 1 : experience.total(Measure.SPEND) / expectedSpend;
    }

    /** Avoided facility stays and readmissions, each by its share of expected spend. */
    public double utilizationSaved(Experience experience) {
        Sums sums = sums(experience);
        double saved = 0;
        for (UseList.Counted counted : uses(experience, sums)) {
            UseCount use = counted.count(1, sums.spend());
            saved += use.spendShare() * use.avoided();
        }
        return saved;
    }

    /** The kinds of use that episodes count. */
    List<Use> kinds() {
        return expected.isEmpty() ? List.of() : List.of(Use.FACILITY_STAYS, Use.READMISSIONS);
    }

    /** All that value formulas look at in episodes. */
    CareYear year(Experience experience, QualityModel measures) {
        Sums sums = sums(experience);
        double cost = experience.total(Measure.SPEND);
        return new CareYear(
                sums.spend(),
                cost,
                measures.index(experience) / quality,
                measures.deviations(experience),
                measures.expectedDeviations(),
                List.of(),
                sums.regionalSpend() == 0 ? 1 : cost / sums.regionalSpend(),
                new UseList().addAll(uses(experience, sums)).counts(sums.spend()),
                experience.total(Measure.READMISSION_PAYMENT),
                sums.readmissionSpend(),
                experience.total(Measure.ANCHOR_PAYMENT),
                experience.total(Measure.PROFESSIONAL_PAYMENT));
    }

    List<UseList.Counted> uses(Experience experience) {
        return uses(experience, sums(experience));
    }

    private static List<UseList.Counted> uses(Experience experience, Sums sums) {
        return sums.spend() == 0
                ? List.of()
                : List.of(
                        UseList.Counted.of(
                                Use.FACILITY_STAYS,
                                experience.total(Measure.INSTITUTIONAL_DISCHARGES),
                                sums.facilities(),
                                sums.facilitySpend()),
                        UseList.Counted.of(
                                Use.READMISSIONS,
                                experience.total(Measure.READMISSIONS),
                                sums.readmissions(),
                                sums.readmissionSpend()));
    }

    private Sums sums(Experience experience) {
        double spend = 0;
        double facilities = 0;
        double facilitySpend = 0;
        double readmissions = 0;
        double readmissionSpend = 0;
        double regional = 0;
        for (int cell = 0; cell < expected.size(); cell++) {
            double episodes = experience.get(cell, Measure.EPISODES);
            ExpectedCare care = expected.get(cell);
            spend += episodes * care.spend();
            facilities += episodes * care.institution();
            facilitySpend += episodes * care.spend() * care.postAcuteShare();
            readmissions += episodes * care.readmission();
            readmissionSpend += episodes * care.spend() * care.readmissionShare();
            regional += episodes * regions.get(cell).mean();
        }
        return new Sums(spend, facilities, facilitySpend, readmissions, readmissionSpend, regional);
    }
}
