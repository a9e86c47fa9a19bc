package io.bundlecast.reading;

import io.bundlecast.care.acute.EpisodeLine;
import io.bundlecast.care.acute.QualityMeasure;
import io.bundlecast.care.chronic.ChronicLine;
import io.bundlecast.care.firstfill.FirstFillLine;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.reading.schema.Reading;
import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.scenario.Horizon;
import io.bundlecast.scenario.Hospital;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.Outlook;
import io.bundlecast.scenario.Outlook.ContractPath;
import io.bundlecast.scenario.ReportSettings;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.NamedContract;
import io.bundlecast.scenario.Scenario.NamedFormula;
import io.bundlecast.scenario.Scenario.Portfolio;
import io.bundlecast.scenario.YearShocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the records of a scenario from a tree that the schema has accepted. */
final class ScenarioBinder {

    static final String BASELINE = "ffs";

    private final Mapping tree;
    private final RecordBinder records;
    private final Problems problems;

    ScenarioBinder(Mapping tree, Map<Node, Reading> readings, Problems problems) {
        this.tree = tree;
        this.records = new RecordBinder(readings, problems);
        this.problems = problems;
    }

    @Nullable
    Scenario bind(String name) {
        Integration integration =
                new LevelBinder(records, problems).bind(group("integration"), JourneyBinder.targets(group("journey")));
        List<EpisodeLine> episodes = each("episodes", tree, EpisodeLine.class, false);
        List<ChronicLine> chronic = each("chronic", tree, ChronicLine.class, false);
        List<FirstFillLine> firstFills = each("firstFills", tree, FirstFillLine.class, false);
        someCare();
        Mapping programme = tree.mapping("quality");
        List<QualityMeasure> quality =
                programme == null ? List.of() : each("measures", programme, QualityMeasure.class, true);
        List<NamedContract> contracts = contracts();
        List<Portfolio> portfolios = each("portfolios", tree, Portfolio.class, true);
        List<NamedFormula> formulas = new FormulaBinder(records).bind(tree.mapping("value"));
        Hospital hospital = part("hospital", Hospital.class);
        YearShocks shocks = new ShockBinder(records, problems).bind(group("shocks"));
        seed();
        RunSettings run = part("run", RunSettings.class);
        ReportSettings report = part("report", ReportSettings.class);
        Outlook outlook = integration == null ? null : outlook(integration);
        new ReferenceChecks(tree, problems).check(integration, outlook);
        if (integration == null
                || outlook == null
                || hospital == null
                || shocks == null
                || run == null
                || report == null
                || !problems.isEmpty()) {
            return null;
        }
        return new Scenario(
                name,
                String.valueOf(tree.text("title")),
                year(),
                hospital,
                episodes,
                chronic,
                firstFills,
                quality,
                contracts,
                portfolios,
                formulas,
                integration,
                outlook,
                shocks,
                run,
                report);
    }

    private @Nullable Outlook outlook(Integration integration) {
        Mapping journey = tree.mapping("journey");
        if (!tree.has("horizon")) {
            lacksHorizon("journey");
            lacksHorizon("contractPaths");
            return Outlook.ONE_YEAR;
        }
        Horizon horizon = part("horizon", Horizon.class);
        if (horizon == null) {
            return null;
        }
        Journey bound =
                journey == null ? null : new JourneyBinder(records, problems, integration, horizon).bind(journey);
        return new Outlook(horizon, each("contractPaths", tree, ContractPath.class, true), bound);
    }

    private void lacksHorizon(String key) {
        Field field = tree.fields().get(key);
        if (field != null) {
            problems.add(field.key(), "'" + key + "' needs years to come.", "State 'horizon: {years: 10}'.");
        }
    }

    private void someCare() {
        if (!tree.has("episodes") && !tree.has("chronic") && !tree.has("firstFills")) {
            problems.add(
                    tree.place(),
                    "The scenario has no care to pay for.",
                    "It needs at least one line under 'episodes', 'chronic' or 'firstFills'.");
        }
    }

    private Mapping group(String key) {
        Mapping group = tree.mapping(key);
        return group == null ? new Mapping(tree.place()) : group;
    }

    private int year() {
        NumberText.Figure year = NumberText.parse(String.valueOf(tree.text("performanceYear")));
        return year == null ? 0 : (int) year.value();
    }

    /** A seed that is not written is the performance year. */
    private void seed() {
        Mapping run = tree.mapping("run");
        Node year = tree.get("performanceYear");
        if (run != null && year != null && !run.has("seed")) {
            run.put("seed", run.place(), year);
        }
    }

    /** A part that is missing altogether has been reported by the schema. */
    private <T> @Nullable T part(String key, Class<T> type) {
        Mapping group = tree.mapping(key);
        return group == null || key.equals("run") && !group.has("seed")
                ? null
                : records.bind(type, group, Map.of(), key);
    }

    private <T> List<T> each(String key, Mapping parent, Class<T> type, boolean named) {
        Mapping group = parent.mapping(key);
        List<T> bound = new ArrayList<>();
        if (group == null) {
            return bound;
        }
        for (Map.Entry<String, Field> entry : group.fields().entrySet()) {
            if (entry.getValue().value() instanceof Mapping fields && !fields.has("catalogue")) {
                String id = entry.getKey();
                T record = named
                        ? records.bindOneOf(type, group, id, fields)
                        : records.bind(type, fields, Map.of("id", id), id);
                if (record != null) {
                    bound.add(record);
                }
            }
        }
        return bound;
    }

    /** The contracts, fee for service before the others. */
    private List<NamedContract> contracts() {
        List<NamedContract> contracts = new ArrayList<>();
        int baselines = 0;
        for (Map.Entry<String, Field> entry : group("contracts").fields().entrySet()) {
            if (entry.getValue().value() instanceof Mapping fields && !fields.has("catalogue")) {
                NamedContract contract = contract(entry.getKey(), fields);
                if (contract != null && contract.terms() instanceof FeeForService) {
                    contracts.add(baselines++, contract);
                } else if (contract != null) {
                    contracts.add(contract);
                }
            }
        }
        if (baselines == 0) {
            Field taken = group("contracts").fields().get(BASELINE);
            if (taken != null && problems.isEmpty()) {
                problems.add(taken.key(), "'" + BASELINE + "' is the name of fee for service.", "Choose another.");
            }
            contracts.add(0, new NamedContract(BASELINE, "Fee for service", new FeeForService()));
        }
        return contracts;
    }

    private @Nullable NamedContract contract(String id, Mapping fields) {
        Class<? extends Contract> terms = ContractKinds.OF.get(String.valueOf(fields.text("kind")));
        if (terms == null) {
            return null;
        }
        Contract bound = records.bind(terms, fields, Map.of(), id);
        String title = fields.get("title") instanceof Scalar scalar ? scalar.text() : id;
        return bound == null ? null : new NamedContract(id, title, bound);
    }
}
