package io.bundlecast.cli;

import io.bundlecast.contract.CareScope;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.reading.tree.Problem;
import io.bundlecast.reading.tree.ScenarioRejectedException;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import io.bundlecast.scenario.Scenario.Portfolio;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The contracts of a scenario under which episodes can be settled.
 *
 * @param file of the scenario */
record EpisodeContracts(Scenario scenario, Path file) {

    /** The lines whose payment a contract or portfolio changes; fee for service changes none.
     *
     * @throws ScenarioRejectedException when it changes the payment of other lines than episodes only */
    Set<String> linesOf(String id) {
        if (scenario.episodes().isEmpty()) {
            throw refused("has no episodes, of which the rows could be.");
        }
        Set<String> parts = parts(id);
        CareScope care = scenario.care();
        Set<String> lines = new TreeSet<>();
        for (NamedContract contract : scenario.contracts()) {
            if (parts.contains(contract.id())) {
                lines.addAll(contract.terms().lines(care));
            }
        }
        boolean ofEpisodes = care.episodes().stream().map(EpisodeCell::line).anyMatch(lines::contains);
        if (!lines.isEmpty() && !ofEpisodes) {
            throw refused("settles no episodes under '" + id + "', but " + String.join(", ", lines) + ".");
        }
        return lines;
    }

    private Set<String> parts(String id) {
        for (Portfolio portfolio : scenario.portfolios()) {
            if (portfolio.id().equals(id)) {
                return Set.copyOf(portfolio.contracts());
            }
        }
        return Set.of(id);
    }

    private ScenarioRejectedException refused(String message) {
        return new ScenarioRejectedException(List.of(new Problem(
                file.toString(), 0, 0, message, "State the year's totals with 'explain --figures' instead.")));
    }
}
