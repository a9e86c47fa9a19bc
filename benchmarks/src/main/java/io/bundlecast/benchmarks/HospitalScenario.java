package io.bundlecast.benchmarks;

import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.scenario.ScenarioDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A hospital with TEAM's five episode categories, at the size of a community hospital. */
final class HospitalScenario {
    private static final String ALL_LEVELS =
            "[federation, solo, ipa, pay-for-ehr, employed, pho, co-management, cin, group-practice, ids]";

    private HospitalScenario() {}

    static String text() {
        try (InputStream in = HospitalScenario.class.getResourceAsStream("hospital.yaml")) {
            if (in == null) {
                throw new IllegalStateException("hospital.yaml is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ScenarioDocument read(String text) {
        return ScenarioReader.readText("hospital.yaml", text, Catalogue.builtIn());
    }

    /** With 1, 3 or 10 levels, the present one and the one of the report among them. */
    static ScenarioDocument withLevels(int levels, int trials) {
        String some = levels == 1 ? "[federation]" : levels == 3 ? "[federation, pho, cin]" : ALL_LEVELS;
        String reported = levels == 1 ? "level: federation" : "level: pho";
        return read(text().replace(ALL_LEVELS, some)
                .replace("level: pho", reported)
                .replace("trials: 512", "trials: " + trials));
    }
}
