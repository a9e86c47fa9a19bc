package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.care.acute.EpisodeType;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.integration.Driver;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.reading.tree.ScenarioRejectedException;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Mark;
import io.bundlecast.uncertainty.Pert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file, its catalogue entries, its base and the defaults become one scenario. */
class ResolutionTest {

    private static final String LEAST = """
            title: One
            performanceYear: 2027
            hospital: {title: A hospital, baseRate: 10000}
            episodes:
              joints:
                catalogue: lower-extremity-joint-replacement
                cases: 100
            """;

    @TempDir
    Path folder;

    private static ScenarioDocument document(String text) {
        return ScenarioReader.readText("given", text, ScenarioFilesTest.CATALOGUE);
    }

    private static Scenario read(String text) {
        return document(text).scenario();
    }

    private static EpisodeType type(Scenario scenario, String id) {
        return scenario.episodes().get(0).types().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLeastScenarioTakesTheDefaultsThatTheSchemaStates() {
        Scenario scenario = read(LEAST);
        assertThat(scenario.run()).isEqualTo(new RunSettings(20000, 2027, RunSettings.Design.STRATIFIED, true));
        assertThat(scenario.shocks().price()).isEqualTo(Assumption.assumed(0.02));
        assertThat(scenario.shocks().regionalTrend()).isEqualTo(Assumption.assumed(0.02));
        assertThat(scenario.shocks().regionalCaseMix()).isEqualTo(Assumption.assumed(0.015));
        assertThat(scenario.shocks().volume()).isEqualTo(Assumption.assumed(0.05));
        assertThat(scenario.shocks().correlations()).hasSize(25);
        assertThat(scenario.shocks().drivers()).hasSize(Driver.values().length);
        assertThat(scenario.integration().levels().stream().map(IntegrationLevel::id))
                .containsExactly(
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
        assertThat(scenario.integration().present()).isEqualTo("pho");
        assertThat(scenario.quality()).isEmpty();
    }

    @Test
    void feeForServiceIsAlwaysTheFirstContract() {
        Scenario scenario = read(LEAST + "contracts: {team-3: {kind: team, year: 2027, track: 3}}\n");
        assertThat(scenario.contracts()).extracting(Scenario.NamedContract::id).containsExactly("ffs", "team-3");
        assertThat(scenario.contracts().get(0).terms()).isInstanceOf(FeeForService.class);

        Scenario listed = read(
                LEAST
                        + "contracts: {team-3: {kind: team, year: 2027, track: 3}, base: {kind: fee-for-service, title: As now}}\n");
        assertThat(listed.contracts()).extracting(Scenario.NamedContract::id).containsExactly("base", "team-3");
        assertThat(listed.contracts().get(0).title()).isEqualTo("As now");
    }

    @Test
    void anAnchorIsPaidByWeightAndBaseRateUnlessItsMeanIsStated() {
        Assumption paid = type(read(LEAST), "470").anchor().mean();
        assertThat(paid.base()).isCloseTo(19289, within(0.01));
        assertThat(paid.mark()).isEqualTo(Mark.DERIVED);
        assertThat(paid.source()).contains("1.9289").contains("IPPS FY2026");

        String stated = LEAST + "    types: {\"470\": {anchor: {mean: $14000}}}\n";
        assertThat(type(read(stated), "470").anchor().mean()).isEqualTo(Assumption.given(14000));
    }

    @Test
    void whatIsWrittenForEveryTypeGoesOverTheCatalogueAndUnderOneType() {
        Scenario scenario = read(LEAST + """
                    everyType: {readmission: {rate: 5%}}
                    types: {"469": {readmission: {rate: 9%}}}
                """);
        assertThat(type(scenario, "470").readmission().rate()).isEqualTo(Assumption.given(0.05));
        assertThat(type(scenario, "op-knee").readmission().rate()).isEqualTo(Assumption.given(0.05));
        assertThat(type(scenario, "469").readmission().rate()).isEqualTo(Assumption.given(0.09));
    }

    @Test
    void aNumberOfTheUserDoesNotKeepTheSourceOfTheCatalogue() {
        EpisodeLine line = read(LEAST + "    leakage: {value: 8%}\n").episodes().get(0);
        assertThat(line.leakage()).isEqualTo(Assumption.given(0.08));
    }

    @Test
    void aValueWithARangeIsAPert() {
        EpisodeLine line = read(LEAST
                        + "    leakage: {value: 8%, range: [5%, 15%], mark: sourced, source: Our claims}\n")
                .episodes()
                .get(0);
        assertThat(line.leakage()).isEqualTo(new Assumption(new Pert(0.05, 0.08, 0.15), Mark.SOURCED, "Our claims"));
    }

    @Test
    void dollarsOfAnotherYearAreInflatedToThePerformanceYear() {
        String text = LEAST
                + "    everyType: {postEpisodeSpend: {value: 1000, usdYear: 2023, source: Claims}}\ninflation: 2%\n";
        Assumption spend = type(read(text), "470").postEpisodeSpend();
        assertThat(spend.quantity()).isEqualTo(new Constant(1082.43));
        assertThat(spend.source()).isEqualTo("Claims (dollars of 2023, inflated)");
    }

    @Test
    void casesComeFromThePopulationWhenNoneAreStated() {
        String text =
                LEAST.replace("    cases: 100\n", "    casesPerThousand: {medicare: 8, commercial: 0.5, medicaid: 0}\n")
                        + "population: {medicare: 9000, commercial: 40000}\n";
        assertThat(read(text).episodes().get(0).cases().base()).isCloseTo(9 * 8 + 40 * 0.5, within(1e-9));
    }

    @Test
    void aTypeWithoutCasesIsLeftOutAndTheOthersTakeItsShare() {
        EpisodeLine line =
                read(LEAST + "    types: {op-knee: {cases: 0}}\n").episodes().get(0);
        assertThat(line.types()).extracting(EpisodeType::id).doesNotContain("op-knee");
        assertThat(line.types().stream().mapToDouble(EpisodeType::share).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void thePresentLevelIsAddedWhenItIsNotListed() {
        Scenario scenario = read(LEAST + "integration: {present: ipa, levels: [cin, ids]}\n");
        assertThat(scenario.integration().levels().stream().map(IntegrationLevel::id))
                .containsExactly("ipa", "cin", "ids");
    }

    @Test
    void aLevelOfOnesOwnDiffersFromThePresetWhereItSaysSo() {
        Scenario scenario = read(LEAST + """
                integration:
                  present: ours
                  levels: [ours, cin]
                  custom: {ours: {title: Ours in 2027, like: pho, maturity: {path: 0.5}, serviceLineCohesion: {orthopedics: 60%}}}
                """);
        IntegrationLevel ours = scenario.integration().levels().get(0);
        assertThat(ours.maturity())
                .containsEntry("path", 0.5)
                .containsEntry("ehr", 0.5)
                .hasSize(31);
        assertThat(ours.serviceLineCohesion()).containsEntry("orthopedics", 0.6);
        assertThat(ours.title()).isEqualTo("Ours in 2027");
    }

    @Test
    void formulasAreLaidOverAScenarioAndReplaceNothingElse() throws IOException {
        Path base = Files.writeString(folder.resolve("base.yaml"), LEAST);

        Scenario scenario = ScenarioReader.read(
                        base,
                        ScenarioFilesTest.CATALOGUE,
                        List.of(new Setting("--set", "value.formulas.dollars.kind", "net-monetary")))
                .scenario();

        assertThat(scenario.formulas()).extracting("id").containsExactly("dollars");
        assertThat(scenario.episodes()).hasSize(1);
    }

    @Test
    void aFileExtendsAFileThatExtendsAnother() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), LEAST + "run: {trials: 1000, seed: 5}\n");
        Files.createDirectory(folder.resolve("below"));
        Files.writeString(folder.resolve("below/middle.yaml"), "extends: ../base.yaml\nrun: {trials: 2000}\n");
        Path top = Files.writeString(folder.resolve("top.yaml"), "extends: below/middle.yaml\ntitle: Two\n");

        Scenario scenario =
                ScenarioReader.read(top, ScenarioFilesTest.CATALOGUE).scenario();

        assertThat(scenario.name()).isEqualTo("top");
        assertThat(scenario.title()).isEqualTo("Two");
        assertThat(scenario.run().trials()).isEqualTo(2000);
        assertThat(scenario.run().seed()).isEqualTo(5);
        assertThat(scenario.episodes().get(0).cases()).isEqualTo(Assumption.given(100));
    }

    @Test
    void anyChangeOfANumberChangesTheHash() {
        String hash = document(LEAST).hash();
        assertThat(document(LEAST + "# a comment\n").hash()).isEqualTo(hash);
        assertThat(document(LEAST.replace("cases: 100", "cases: 101")).hash()).isNotEqualTo(hash);
        assertThat(document(LEAST + "run: {seed: 3}\n").hash()).isNotEqualTo(hash);
    }

    @Test
    void canonicalTextKeepsEveryTermOfAContractAndEveryLevel() {
        ScenarioDocument document = document(LEAST + """
                contracts:
                  team:
                    kind: team
                    title: "TEAM: \\"ours\\""
                    year: 2028
                    track: 2
                    status: {rural: true}
                    discounts: {CABG: 1.5%, LEJR: 2%}
                    quality: {measures: [hwr], neutralScore: 40}
                    lowVolume: {mode: separate, baselineEpisodes: {SPINE: 12, BOWEL: 40}}
                    postEpisode: {test: episode, deviations: 2.5}
                    targetPrices: {"470": 21500, "469": 34000}
                    normalizationFactors: {"470": 1.01}
                    baselines: {"470": {benchmark: {yearMeans: [20000, 20500, 21000]}, trend: {regional: [1, 2, 3, 4, 5], national: [1, 2, 3, 4, 5]}}}
                    readings: {order: limitsFirst, trackOne: owed, outpatient: own}
                    sharing: [{party: postAcute, gain: 20%, repayment: 10%}]
                  ace: {kind: ace, year: 2012, partADiscounts: {cardiology: 8.25%, "470": 3%}, msDrgs: [470, "469"], qualityGate: {groupThreshold: 50}}
                integration:
                  present: ours
                  custom: {ours: {title: Ours, like: cin, enforcement: 90%}}
                quality: {catalogue: team-2027}
                """);

        ScenarioDocument again =
                ScenarioReader.readText("given", document.canonicalText(), Catalogue.directory(folder));

        assertThat(again.scenario()).isEqualTo(document.scenario());
        assertThat(again.canonicalText()).isEqualTo(document.canonicalText());
    }

    @Test
    void everyAssumptionOfTheCatalogueKeepsItsMarkAndSource() {
        ScenarioDocument document = document(LEAST + "    leakage: 8%\n");
        assertThat(document.assumptions())
                .anySatisfy(row -> {
                    assertThat(row.path()).isEqualTo("episodes.joints.leakage");
                    assertThat(row.value()).isEqualTo("8%");
                    assertThat(row.mark()).isEqualTo(Mark.GIVEN);
                })
                .anySatisfy(row -> {
                    assertThat(row.path()).isEqualTo("episodes.joints.physicians.supplyIcc");
                    assertThat(row.value()).isEqualTo("26%");
                    assertThat(row.mark()).isEqualTo(Mark.SOURCED);
                    assertThat(row.source()).isNotEmpty();
                })
                .anySatisfy(row -> {
                    assertThat(row.path()).isEqualTo("shocks.price");
                    assertThat(row.mark()).isEqualTo(Mark.ASSUMED);
                });
    }

    @Test
    void aWrongTextIsReportedUnderItsName() {
        assertThatThrownBy(() -> read(LEAST + "trials: 5\n"))
                .isInstanceOf(ScenarioRejectedException.class)
                .hasMessage("given:8:1  'trials' is not a field of a scenario.");
    }

    private static final String OWN_LEVELS = LEAST + """
            integration:
              present: ours
              levels: [ours, plan, pho]
              custom:
                ours: {title: Ours, like: pho, maturity: {path: 0.5, ehr: 0.8}%s}
                plan: {title: Plan, like: ours, maturity: {path: 0.7}}
            """;

    @Test
    void whatThePresentLevelStatesOfItselfIsAJudgementThatOthersTakeOver() {
        assertThat(read(OWN_LEVELS.formatted("")).integration().selfAssessed())
                .isEqualTo(Map.of("ours", List.of("path", "ehr"), "plan", List.of("ehr")));
        assertThat(read(OWN_LEVELS.formatted(", selfAssessed: [path]"))
                        .integration()
                        .selfAssessed())
                .isEqualTo(Map.of("ours", List.of("path")));
        assertThat(read(OWN_LEVELS.formatted(", selfAssessed: []"))
                        .integration()
                        .selfAssessed())
                .isEmpty();
        assertThat(read(LEAST).integration().selfAssessed()).isEmpty();
    }

    @Test
    void aJudgementIsReadBackFromTheResolvedScenarioAndListedAmongTheAssumptions() {
        ScenarioDocument first = document(OWN_LEVELS.formatted(""));
        ScenarioDocument again = document(first.canonicalText());
        assertThat(again.scenario().integration().selfAssessed())
                .isEqualTo(first.scenario().integration().selfAssessed());
        assertThat(again.canonicalText()).isEqualTo(first.canonicalText());
        assertThat(first.assumptions())
                .filteredOn(each -> each.path().equals("integration.selfAssessed.weight"))
                .singleElement()
                .satisfies(each -> assertThat(each.value()).isEqualTo("20"));
    }
}
