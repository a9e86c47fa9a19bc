package io.bundlecast.reading;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.care.acute.EpisodeType;
import io.bundlecast.contract.CareScope;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Place;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Refuses a view that cannot be of the same patients as its line, and a contract that would settle them twice. */
final class ViewCheck {

    /** What cannot be smaller over a longer window, because it only adds up. */
    private static final Map<String, ToDoubleFunction<EpisodeType>> GROWING = new TreeMap<>(Map.of(
            "postAcute.irf.mean", type -> type.postAcute().irf().mean().base(),
            "postAcute.snf.mean", type -> type.postAcute().snf().mean().base(),
            "postAcute.homeHealth.mean",
                    type -> type.postAcute().homeHealth().mean().base(),
            "postAcute.home.mean", type -> type.postAcute().home().mean().base(),
            "other.mean", type -> type.other().mean().base(),
            "readmission.rate", type -> type.readmission().rate().base(),
            "mortality.afterDischarge",
                    type -> type.mortality().afterDischarge().base()));

    private final Mapping tree;
    private final Problems problems;

    private ViewCheck(Mapping tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    static void check(Scenario scenario, Mapping tree, Problems problems) {
        ViewCheck check = new ViewCheck(tree, problems);
        for (EpisodeLine view : scenario.episodes()) {
            scenario.episodes().stream()
                    .filter(line -> view.isView() && line.id().equals(view.patients()))
                    .forEach(line -> check.view(view, line));
        }
        scenario.contracts().forEach(contract -> check.contract(contract, scenario.care()));
    }

    private void view(EpisodeLine view, EpisodeLine line) {
        if (view.windowDays() == line.windowDays()) {
            problems.add(
                    place("episodes", view.id()),
                    view.id() + " counts " + view.windowDays() + " days after the anchor, as '" + line.id()
                            + "' does, which it is a view of.",
                    "State another windowDays, or let contracts use '" + line.id() + "'.");
            return;
        }
        boolean shorter = view.windowDays() < line.windowDays();
        for (int i = 0; i < view.types().size(); i++) {
            EpisodeType here = view.types().get(i);
            EpisodeType there = line.types().get(i);
            GROWING.forEach((field, value) -> {
                double less = value.applyAsDouble(shorter ? here : there);
                double more = value.applyAsDouble(shorter ? there : here);
                if (less > more) {
                    problems.add(
                            place("episodes", view.id()),
                            field + " of " + view.id() + "." + here.id() + " is "
                                    + NumberText.plain(value.applyAsDouble(here)) + " over " + view.windowDays()
                                    + " days, but of " + line.id() + " " + NumberText.plain(value.applyAsDouble(there))
                                    + " over " + line.windowDays() + ".",
                            "The same patients cannot have less of it over the longer window.");
                }
            });
        }
    }

    private void contract(NamedContract contract, CareScope care) {
        Map<String, String> covered = new HashMap<>();
        for (String line : contract.terms().lines(care)) {
            String other = covered.putIfAbsent(care.patientsOf(line), line);
            if (other != null) {
                problems.add(
                        place("contracts", contract.id()),
                        "'" + contract.id() + "' covers '" + other + "' and '" + line
                                + "', which have the same patients, and would pay for them twice.",
                        "Name one of them in 'lines'.");
            }
        }
    }

    private Place place(String group, String id) {
        Mapping all = tree.mapping(group);
        Mapping fields = all == null ? null : all.mapping(id);
        return fields == null ? tree.place() : fields.place();
    }
}
