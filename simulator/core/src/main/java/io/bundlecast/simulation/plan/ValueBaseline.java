package io.bundlecast.simulation.plan;

import io.bundlecast.care.acute.QualityModel;
import io.bundlecast.contract.FillMarket;
import io.bundlecast.contract.FillMarket.DrugClassMarket;
import io.bundlecast.contract.value.CareYear;
import io.bundlecast.contract.value.Use;
import io.bundlecast.contract.value.UseCount;
import io.bundlecast.experience.Columns;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.experience.MemberMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the present level is expected to make of a year in all families of care: the yardstick of value.
 *
 * <p>Cost is the payer's spend on episodes and on members of chronic lines. First fills are no part of it: they count as generic dispensing, use outside cost, of which
 * one more saves a net brand price less a generic one. */
public record ValueBaseline(EpisodeBaseline episodes, MemberBaseline members, FillMarket fills) {

    /** The kinds of use that the scenario counts. */
    List<Use> uses() {
        List<Use> generic = fills.classes().isEmpty() ? List.of() : List.of(Use.GENERIC_DISPENSING);
        return Stream.of(episodes.kinds(), members.kinds(), generic)
                .flatMap(List::stream)
                .toList();
    }

    /** All that value formulas look at.
     *
     * @param acute the same year's episodes alone */
    public CareYear year(Experience experience, CareYear acute) {
        if (members.isEmpty() && fills.classes().isEmpty()) {
            return acute;
        }
        var of = experience.members();
        double target = acute.target() + of.total(MemberMeasure.PRESENT_SPEND);
        return new CareYear(
                target,
                acute.cost() + of.total(MemberMeasure.SPEND),
                quality(experience, acute),
                acute.qualityDeviations(),
                acute.expectedDeviations(),
                members.met(experience),
                acute.regionalRatio(),
                uses(experience, target),
                acute.avoidable() + of.total(MemberMeasure.COMPLICATION_SPEND),
                acute.expectedAvoidable() + of.total(MemberMeasure.PRESENT_COMPLICATION_SPEND),
                acute.hospitalPayments() + of.total(MemberMeasure.HOSPITAL_PAYMENT),
                acute.professionalPayments() + of.total(MemberMeasure.PHYSICIAN_PAYMENT));
    }

    public CareYear episodeYear(Experience experience, QualityModel measures) {
        return episodes.year(experience, measures);
    }

    /** The mean over all measures, of hospitals and of members alike. */
    private double quality(Experience experience, CareYear acute) {
        int hospital = acute.qualityDeviations().size();
        int all = hospital + members.rates().size();
        return all == 0 ? 1 : (hospital * acute.quality() + members.qualitySum(experience)) / all;
    }

    private List<UseCount> uses(Experience experience, double target) {
        return new UseList()
                .addAll(episodes.uses(experience))
                .addAll(members.uses(experience))
                .addAll(generic(experience.fills()))
                .counts(target);
    }

    /** Generic fills against the share that is expected of as many fills, class by class. */
    private List<UseList.Counted> generic(Columns<FillMeasure> actual) {
        double all = actual.total(FillMeasure.GENERIC_FILLS) + actual.total(FillMeasure.BRAND_FILLS);
        List<UseList.Counted> uses = new ArrayList<>();
        for (int cell = 0; cell < fills.classes().size() && all > 0; cell++) {
            DrugClassMarket drugs = fills.classes().get(cell);
            double generic = actual.get(cell, FillMeasure.GENERIC_FILLS);
            double ofClass = generic + actual.get(cell, FillMeasure.BRAND_FILLS);
            double saved = drugs.expected().netBrandPrice() - drugs.expected().genericPrice();
            uses.add(new UseList.Counted(
                    Use.GENERIC_DISPENSING, generic, ofClass * expectedRate(drugs), ofClass / all, 0, -saved));
        }
        return uses;
    }

    private static double expectedRate(DrugClassMarket drugs) {
        double generic = drugs.expected().program().total(FillMeasure.GENERIC_FILLS);
        double all = generic + drugs.expected().program().total(FillMeasure.BRAND_FILLS);
        return all == 0 ? 0 : generic / all;
    }
}
