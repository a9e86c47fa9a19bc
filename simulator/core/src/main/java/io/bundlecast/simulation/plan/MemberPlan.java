package io.bundlecast.simulation.plan;

import io.bundlecast.care.CareModel;
import io.bundlecast.care.acute.AcuteEpisodeModel;
import io.bundlecast.care.chronic.ChronicLine;
import io.bundlecast.care.chronic.ChronicYearModel;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.MemberMarket;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberCell;
import io.bundlecast.experience.MemberRate;
import io.bundlecast.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The chronic lines of a plan: their models, and their places in the experience.
 *
 * @param limits amounts to which contracts limit a member's year */
record MemberPlan(List<ChronicYearModel> models, List<MemberCell> cells, List<MemberRate> rates, double[] limits) {

    static MemberPlan of(Scenario scenario, AcuteEpisodeModel.UnitTableSet tables, long seed, boolean uncertain) {
        double[] limits = scenario.contracts().stream()
                .mapToDouble(contract -> contract.terms().memberLimit())
                .filter(limit -> limit < Double.POSITIVE_INFINITY)
                .distinct()
                .sorted()
                .toArray();
        List<ChronicYearModel> models = new ArrayList<>();
        List<MemberCell> cells = new ArrayList<>();
        List<MemberRate> rates = new ArrayList<>();
        for (ChronicLine line : scenario.chronic()) {
            ChronicYearModel model =
                    new ChronicYearModel(line, cells.size(), rates.size(), limits, tables, seed, uncertain);
            models.add(model);
            cells.add(model.memberCell());
            rates.addAll(model.memberRates());
        }
        return new MemberPlan(List.copyOf(models), List.copyOf(cells), List.copyOf(rates), limits);
    }

    List<CareModel> lines() {
        return List.copyOf(models);
    }

    MemberMarket market(Contract terms) {
        int limit = Arrays.binarySearch(limits, terms.memberLimit());
        return new MemberMarket(cells, rates, limit < 0 ? Experience.UNCAPPED : limit);
    }

    MemberMarket market() {
        return new MemberMarket(cells, rates, Experience.UNCAPPED);
    }
}
