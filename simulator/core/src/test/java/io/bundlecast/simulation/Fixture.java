package io.bundlecast.simulation;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.care.acute.EpisodeLine.Physicians;
import io.bundlecast.care.acute.EpisodeLine.RiskStratum;
import io.bundlecast.care.acute.EpisodeType;
import io.bundlecast.care.acute.EpisodeType.Amount;
import io.bundlecast.care.acute.EpisodeType.Complication;
import io.bundlecast.care.acute.EpisodeType.InternalCost;
import io.bundlecast.care.acute.EpisodeType.Mortality;
import io.bundlecast.care.acute.EpisodeType.PostAcute;
import io.bundlecast.care.acute.EpisodeType.Readmission;
import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.contract.team.Team;
import io.bundlecast.integration.Driver;
import io.bundlecast.integration.Family;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.SmallTables;
import io.bundlecast.ledger.Party;
import io.bundlecast.scenario.Hospital;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.Outlook;
import io.bundlecast.scenario.ReportSettings;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.RunSettings.Design;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.scenario.YearShocks;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Lognormal;
import io.bundlecast.uncertainty.Mark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small hospital for tests: two episode lines, fee for service and three levels, every effect and shock switched on. */
public final class Fixture {

    static final IntegrationLevel LOW = level("low", 0.15);
    public static final IntegrationLevel PRESENT = level("present", 0.40);
    public static final IntegrationLevel HIGH = level("high", 0.85);

    private Fixture() {}

    public static ScenarioDocument document(
            List<EpisodeLine> lines, List<NamedContract> contracts, List<IntegrationLevel> levels, RunSettings run) {
        return document(lines, contracts, levels, run, shocks());
    }

    public static ScenarioDocument document(
            List<EpisodeLine> lines,
            List<NamedContract> contracts,
            List<IntegrationLevel> levels,
            RunSettings run,
            YearShocks shocks) {
        Scenario scenario = new Scenario(
                "fixture",
                "Fixture",
                2027,
                new Hospital("Hospital", "Pacific", uncertain(1, 0.07), uncertain(1, 0.05)),
                lines,
                List.of(),
                List.of(),
                List.of(readmissionMeasure()),
                contracts,
                List.of(),
                List.of(),
                new Integration(SmallTables.tables(), levels, "present"),
                Outlook.ONE_YEAR,
                shocks,
                run,
                new ReportSettings("", "", Party.HOSPITAL));
        return new ScenarioDocument(scenario, List.of(), "fixture", "00");
    }

    public static RunSettings run(int trials, boolean parameterUncertainty) {
        return new RunSettings(trials, 7, Design.STRATIFIED, parameterUncertainty);
    }

    public static NamedContract feeForService() {
        return new NamedContract("ffs", "Fee for service", new FeeForService());
    }

    static YearShocks shocks() {
        return new YearShocks(
                fixed(0.02),
                fixed(0.02),
                fixed(0.015),
                fixed(0.05),
                Map.of(Driver.READ, 0.08, Driver.COMP, 0.10),
                List.of(new YearShocks.DriverCorrelation(Driver.READ, Driver.COMP, 0.35)));
    }

    static YearShocks noShocks() {
        return new YearShocks(fixed(0), fixed(0), fixed(0), fixed(0), Map.of(), List.of());
    }

    public static EpisodeLine joints() {
        return line("joints", List.of(type("470", 120, "LEJR"), type("522", 40, "LEJR")));
    }

    static EpisodeLine bypass() {
        return line("bypass", List.of(type("236", 60, "CABG")));
    }

    /** A line without leakage, so that every level sees the same patients. */
    static EpisodeLine keepingAllPatients() {
        return line("joints", fixed(0), List.of(type("470", 120, "LEJR")));
    }

    static EpisodeLine line(String id, List<EpisodeType> types) {
        return line(id, fixed(0.10), types);
    }

    private static EpisodeLine line(String id, Assumption leakage, List<EpisodeType> types) {
        return new EpisodeLine(
                id,
                id,
                "orthopedics",
                Family.SURGICAL,
                30,
                null,
                null,
                fixed(1.2),
                new Physicians(5, fixed(0.15), fixed(0.26)),
                leakage,
                List.of(new RiskStratum("few", 0.6, 0.7), new RiskStratum("many", 0.4, 1.45)),
                types);
    }

    static EpisodeType type(String id, double cases, String category) {
        return new EpisodeType(
                id,
                id,
                category,
                id,
                false,
                0,
                uncertain(cases, 0.1),
                amount(13_500, 0.08),
                amount(2_300, 0.3),
                new PostAcute(
                        fixed(0.03),
                        fixed(0.20),
                        fixed(0.40),
                        amount(21_000, 0.3),
                        amount(11_000, 0.6),
                        amount(2_500, 0.6),
                        amount(600, 1.0)),
                amount(900, 1.2),
                new Readmission(uncertain(0.06, 0.1), amount(14_000, 0.9), fixed(0.7), fixed(1.0)),
                new Complication(fixed(0.05), amount(3_000, 0.8), amount(9_000, 0.8)),
                new Mortality(fixed(0.01), fixed(0.02)),
                new InternalCost(amount(13_000, 0.32), fixed(0.3), fixed(0.3), fixed(0.2), fixed(0.05)),
                fixed(800));
    }

    private static QualityMeasure readmissionMeasure() {
        return new QualityMeasure(
                "hwr",
                "Readmission",
                true,
                fixed(0.15),
                150,
                fixed(0.15),
                fixed(0.01),
                Driver.READ,
                QualityMeasure.Volumes.ALL_INPATIENT);
    }

    private static IntegrationLevel level(String id, double maturity) {
        return new IntegrationLevel(id, id, allAt(maturity));
    }

    private static Map<String, Double> allAt(double maturity) {
        return SmallTables.tables().components().stream()
                .collect(Collectors.toMap(component -> component.id(), component -> maturity));
    }

    public static NamedContract team() {
        return new NamedContract("team-3", "TEAM Track 3", Team.of(2, 3));
    }

    static NamedContract teamTrackOne() {
        return new NamedContract("team-1", "TEAM Track 1", Team.of(1, 1));
    }

    static Amount amount(double mean, double cv) {
        return new Amount(fixed(mean), fixed(cv));
    }

    static Assumption fixed(double value) {
        return Assumption.given(value);
    }

    static Assumption uncertain(double mean, double cv) {
        return new Assumption(new Lognormal(mean, cv), Mark.ASSUMED, "test");
    }
}
