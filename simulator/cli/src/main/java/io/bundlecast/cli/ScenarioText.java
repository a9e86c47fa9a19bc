package io.bundlecast.cli;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.care.chronic.ChronicLine;
import io.bundlecast.care.firstfill.FirstFillLine;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import io.bundlecast.scenario.Scenario.NamedFormula;
import io.bundlecast.scenario.Scenario.Portfolio;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a scenario holds, a row for each kind of thing that it has. */
record ScenarioText(PrintWriter out) {

    void print(SimulationPlan plan) {
        Scenario scenario = plan.scenario();
        out.println(scenario.title() + " (" + scenario.name() + ")");
        row("performance year", Integer.toString(scenario.performanceYear()));
        row("hospital", scenario.hospital().title() + ", " + scenario.hospital().region());
        care(plan);
        some("quality measures", scenario.quality(), measure -> measure.id());
        some("contracts", scenario.contracts(), NamedContract::id);
        some("portfolios", scenario.portfolios(), ScenarioText::words);
        some("value formulas", scenario.formulas(), NamedFormula::id);
        years(scenario);
        if (scenario.outlook().journey() == null) {
            some("levels", plan.levels(), Labelled::id);
        }
        row("present level", scenario.integration().present());
    }

    void row(String name, String value) {
        out.printf(Locale.ROOT, "  %-18s %s%n", name, value);
    }

    private void care(SimulationPlan plan) {
        Scenario scenario = plan.scenario();
        List<EpisodeLine> lines = scenario.episodes();
        some("episode lines", lines, line -> line.id() + " (" + words(line) + ")");
        if (!lines.isEmpty()) {
            row("expected cases", String.format(Locale.ROOT, "%,.0f a year", plan.expectedCases()));
        }
        some("chronic lines", scenario.chronic(), ScenarioText::words);
        some("first-fill lines", scenario.firstFills(), ScenarioText::words);
    }

    private void years(Scenario scenario) {
        int years = scenario.outlook().horizon().years();
        if (years > 1) {
            Integer shown = scenario.report().year();
            row("years", years + ", of which year " + (shown == null ? years : shown) + " is shown in full");
        }
        some("contract paths", scenario.outlook().contractPaths(), path -> path.id());
        Journey journey = scenario.outlook().journey();
        if (journey != null) {
            row("journey", "to " + journey.target().id());
            some("sequences", scenario.courses().subList(1, scenario.courses().size()), IntegrationLevel::id);
        }
    }

    private <T> void some(String name, Collection<T> things, Function<T, String> words) {
        if (!things.isEmpty()) {
            row(name, things.stream().map(words).collect(Collectors.joining(", ")));
        }
    }

    private static String words(EpisodeLine line) {
        String window = line.windowDays() + " days";
        return line.isView()
                ? window + ", view of " + line.patients()
                : window + ", " + count(line.types().size(), "type", "types");
    }

    private static String words(ChronicLine line) {
        return String.format(
                Locale.ROOT, "%s (%,.0f members)", line.id(), line.members().base());
    }

    private static String words(FirstFillLine line) {
        return line.id() + " (" + count(line.classes().size(), "drug class", "drug classes") + ")";
    }

    private static String words(Portfolio portfolio) {
        return portfolio.id() + " (" + String.join(" + ", portfolio.contracts()) + ")";
    }

    static String count(int number, String one, String many) {
        return number == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d %s", number, many);
    }
}
