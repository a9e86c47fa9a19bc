package io.bundlecast.benchmarks;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.Setting;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenario files that people copy, read by the product's own reader from the folder {@code scenarios} of the checkout. */
final class ShippedScenario {
    private static final String FOLDER = "scenarios";

    private ShippedScenario() {}

    /** @param settings laid over the file, such as {@code run.trials=256} */
    static ScenarioDocument read(String name, String... settings) {
        List<Setting> all = Stream.of(settings).map(ShippedScenario::setting).toList();
        return ScenarioReader.read(folder().resolve(name + ".yaml"), Catalogue.builtIn(), all);
    }

    static SimulationPlan plan(String name, String... settings) {
        return SimulationPlan.of(read(name, settings));
    }

    /** From the root of the checkout, as the benchmarks are run, or from a module, as the tests are. */
    static Path folder() {
        return Stream.of(Path.of(FOLDER), Path.of("..", FOLDER))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "run the benchmarks in the root of the checkout, where " + FOLDER + " is"));
    }

    private static Setting setting(String text) {
        int equals = text.indexOf('=');
        return new Setting(text, text.substring(0, equals), text.substring(equals + 1));
    }
}
