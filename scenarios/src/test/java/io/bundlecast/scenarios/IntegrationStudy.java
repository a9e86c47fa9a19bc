package io.bundlecast.scenarios;

import io.bundlecast.integration.Driver;
import io.bundlecast.integration.Drivers;
import io.bundlecast.integration.EffectPrior;
import io.bundlecast.integration.EffectTable;
import io.bundlecast.integration.Family;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationModel;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.integration.IntegrationTrial;
import io.bundlecast.random.SamplingDesign;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Change of episode spend and of internal cost at each preset against a federation of independent states, by the two equations of the method page.
 *
 * <p>The shares of spend and cost are typical ones, chosen so that an earlier calculation of the same model, which did not print its own, is repeated. */
final class IntegrationStudy {

    static final int TRIALS = 20_000;
    static final List<String> PRESETS = List.of(
            "solo",
            "federation",
            "ipa",
            "pay-for-ehr",
            "employed",
            "pho",
            "co-management",
            "cin",
            "group-practice",
            "ids");

    private final double[][] spend;
    private final double[][] cost;

    /** Parts of the payer's episode spend; the rest does not move. */
    private record Spend(double postAcute, double readmission, double professional, double duplicate) {

        double of(Drivers m, int level) {
            double rest = 1 - postAcute - readmission - professional;
            return rest
                    + professional * (1 - 2 * duplicate * (1 - m.multiplier(Driver.DUP, level)))
                    + postAcute * m.multiplier(Driver.PACUSE, level) * m.multiplier(Driver.PACCOST, level)
                    + readmission
                            * m.multiplier(Driver.READ, level)
                            * (1 - 0.25 * (1 - m.multiplier(Driver.COMP, level)));
        }
    }

    /** Parts of the hospital's internal cost; the rest moves only with the general driver. */
    private record Cost(double days, double supplies, double operatingRoom, double complication) {

        double of(Drivers m, int level) {
            double rest = 1 - days - supplies - operatingRoom;
            double parts = days * m.multiplier(Driver.LOS, level)
                    + supplies * m.multiplier(Driver.SUPPLY, level)
                    + operatingRoom * (1 - 0.35 * (1 - m.multiplier(Driver.ORTIME, level)))
                    + rest;
            return parts
                    * m.multiplier(Driver.IPCOST, level)
                    * (1 - complication * (1 - m.multiplier(Driver.COMP, level)))
                    * (1 - 0.01 * (1 - m.multiplier(Driver.ADE, level)));
        }
    }

    private IntegrationStudy(
            IntegrationTables tables, Family family, String specialty, Spend spendParts, Cost costParts) {
        List<IntegrationLevel> levels = tables.presets();
        IntegrationTrial trial =
                IntegrationModel.of(tables, levels, "federation", 2027).newTrial();
        Drivers drivers = new Drivers(levels.size());
        this.spend = new double[levels.size()][TRIALS];
        this.cost = new double[levels.size()][TRIALS];
        SamplingDesign design = SamplingDesign.random(2027);
        for (int i = 0; i < TRIALS; i++) {
            trial.draw(point(design, i));
            trial.drivers(family, specialty, drivers);
            for (int level = 0; level < levels.size(); level++) {
                spend[level][i] = 100 * (spendParts.of(drivers, level) - 1);
                cost[level][i] = 100 * (costParts.of(drivers, level) - 1);
            }
        }
    }

    static IntegrationStudy surgical() {
        return new IntegrationStudy(
                tables(),
                Family.SURGICAL,
                "orthopedics",
                new Spend(0.23, 0.07, 0.11, 0.05),
                new Cost(0.25, 0.35, 0.10, 0.05));
    }

    static IntegrationStudy medical() {
        return medical(tables());
    }

    /** The same where care teams do not relieve the harm of hospitalists, which is tied to their benefits as benefits are to each other. */
    static IntegrationStudy medicalWithoutRelief() {
        IntegrationTables tables = tables();
        EffectTable effects = tables.effects();
        List<EffectPrior> priors = effects.priors().stream()
                .map(prior ->
                        new EffectPrior(prior.component(), prior.driver(), prior.families(), prior.reduction(), null))
                .toList();
        EffectTable plain = new EffectTable(
                effects.systemFactor(),
                effects.tieBetweenGoals(),
                effects.tieWithinGoal(),
                effects.largestCut(),
                priors);
        return medical(new IntegrationTables(tables.components(), tables.gate(), plain, tables.presets()));
    }

    private static IntegrationStudy medical(IntegrationTables tables) {
        return new IntegrationStudy(
                tables,
                Family.MEDICAL,
                "medicine",
                new Spend(0.30, 0.18, 0.10, 0.05),
                new Cost(0.50, 0.10, 0.02, 0.05));
    }

    static IntegrationTables tables() {
        return ScenarioReader.read(Path.of("quick-start.yaml"), Catalogue.builtIn())
                .scenario()
                .integration()
                .tables();
    }

    double[] spend(String preset) {
        return spend[PRESETS.indexOf(preset)];
    }

    double[] cost(String preset) {
        return cost[PRESETS.indexOf(preset)];
    }

    static double mean(double[] column) {
        return Arrays.stream(column).sum() / column.length;
    }

    static double sd(double[] column) {
        double mean = mean(column);
        return Math.sqrt(Arrays.stream(column).map(x -> (x - mean) * (x - mean)).sum() / column.length);
    }

    static double percentile(double[] column, double p) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        return sorted[(int) (p * sorted.length)];
    }

    static double shareAboveZero(double[] column) {
        return Arrays.stream(column).filter(x -> x > 0).count() / (double) column.length;
    }

    static TrialPoint point(SamplingDesign design, long index) {
        return new TrialPoint() {
            @Override
            public double parameter(long address) {
                return design.uniform(address, 0, index);
            }

            @Override
            public double process(long address) {
                return design.uniform(address + 1, 0, index);
            }
        };
    }
}
