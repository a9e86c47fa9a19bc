package io.bundlecast.reading;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.EpisodeScope;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import java.util.Set;
import java.util.TreeSet;

/** Refuses a contract whose episodes are counted over another window than its rule's: 30 days of spend settled as 90 would show a saving that is none. */
final class WindowCheck {

    private WindowCheck() {}

    /** Whether an episode is of the contract's kind but of another window, and no line or view has the same patients over its window. */
    private static boolean isOfAnother(EpisodeScope scope, EpisodeCell cell, CareScope care) {
        return scope.episodes().test(cell)
                && care.episodes().stream()
                        .noneMatch(other -> other.patients().equals(cell.patients()) && scope.covers(other));
    }

    /** Whether a line has such episodes, which is then said of it and is enough. */
    static boolean refuses(Contract terms, CareScope care, String line) {
        EpisodeScope scope = terms.scope();
        return scope != null
                && care.episodes().stream()
                        .anyMatch(cell -> cell.line().equals(line) && isOfAnother(scope, cell, care));
    }

    static void check(Scenario scenario, Mapping tree, Problems problems) {
        Mapping contracts = tree.mapping("contracts");
        for (NamedContract contract : scenario.contracts()) {
            EpisodeScope scope = contract.terms().scope();
            Mapping fields = contracts == null ? null : contracts.mapping(contract.id());
            if (scope != null) {
                CareScope care = scenario.care();
                Set<String> seen = new TreeSet<>();
                for (EpisodeCell cell : care.episodes()) {
                    if (isOfAnother(scope, cell, care) && seen.add(cell.patients())) {
                        problems.add(
                                fields == null ? tree.place() : fields.place(),
                                "'" + contract.id() + "' counts " + scope.windowDays()
                                        + " days after the anchor, but the line '" + cell.line() + "' counts "
                                        + cell.windowDays() + ".",
                                "Take a line whose windowDays is " + scope.windowDays()
                                        + ", with amounts and readmissions over that time, or add such a line with"
                                        + " 'viewOf: " + cell.patients() + "'.");
                    }
                }
            }
        }
    }
}
