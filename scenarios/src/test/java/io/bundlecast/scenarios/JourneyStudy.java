package io.bundlecast.scenarios;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.integration.journey.JourneyModel;
import io.bundlecast.integration.journey.JourneyPath;
import io.bundlecast.integration.journey.JourneyPlan;
import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.integration.journey.JourneyYears;
import io.bundlecast.integration.journey.Sequence;
import io.bundlecast.random.SamplingDesign;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.scenario.Journey;
import io.bundlecast.uncertainty.Assumption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Journeys between presets of the catalogue, for tests. */
final class JourneyStudy {

    static final IntegrationTables TABLES = IntegrationStudy.tables();
    static final long SEED = 2027;
    static final Assumption AGREEMENT = journey("journey-pho.yaml").exclusion().agreement();

    private JourneyStudy() {}

    /** The journey of a scenario file. */
    static Journey journey(String file) {
        Journey journey = ScenarioReader.read(Path.of(file), Catalogue.builtIn())
                .scenario()
                .outlook()
                .journey();
        return Objects.requireNonNull(journey, file);
    }

    static IntegrationLevel preset(String id) {
        return TABLES.presets().get(IntegrationStudy.PRESETS.indexOf(id));
    }

    static JourneyPlan plan(String start, int years) {
        return plan(preset(start), years, 1, false, AGREEMENT);
    }

    static JourneyPlan plan(
            IntegrationLevel start, int years, int employers, boolean boardSupport, Assumption agreement) {
        return new JourneyPlan(start, preset("ids"), years, employers, boardSupport, agreement);
    }

    static JourneyModel model(JourneyPlan plan, Sequence... sequences) {
        return JourneyModel.of(TABLES, plan, List.of(sequences), SEED, true);
    }

    /** The usual course where some laws are replaced by certain values. */
    static JourneyYears expected(JourneyPlan plan, Sequence sequence, Map<String, Double> laws) {
        Map<String, Assumption> given = new HashMap<>();
        laws.forEach((name, value) -> given.put(name, Assumption.given(value)));
        JourneyModel model = JourneyModel.of(
                TABLES, plan, List.of(sequence), JourneyTables.laws().with(given), JourneyTables.builds(), SEED, true);
        JourneyYears years = model.newYears();
        model.newPath().follow(0, years);
        return years;
    }

    static TrialPoint point(long trial) {
        return IntegrationStudy.point(SamplingDesign.random(SEED), trial);
    }

    /** A figure of each path along the only sequence of a model, by measure and path. */
    @SafeVarargs
    static double[][] paths(JourneyModel model, int paths, ToDoubleFunction<JourneyYears>... measures) {
        double[][] columns = new double[measures.length][paths];
        JourneyPath path = model.newPath();
        JourneyYears years = model.newYears();
        for (int trial = 0; trial < paths; trial++) {
            path.draw(point(trial));
            path.follow(0, years);
            for (int measure = 0; measure < measures.length; measure++) {
                columns[measure][trial] = measures[measure].applyAsDouble(years);
            }
        }
        return columns;
    }
}
