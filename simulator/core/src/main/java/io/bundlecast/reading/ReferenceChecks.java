package io.bundlecast.reading;

import io.bundlecast.reading.tree.Node;
import io.bundlecast.reading.tree.Node.Field;
import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.Node.Scalar;
import io.bundlecast.reading.tree.Node.Sequence;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.Suggestion;
import io.bundlecast.scenario.Horizon;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.Journey;
import io.bundlecast.scenario.Outlook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names in one part of a scenario that must exist in another. */
record ReferenceChecks(Mapping tree, Problems problems) {

    private static final List<String> BY_DRG = List.of(
            "targetPrices",
            "normalizationFactors",
            "baselines",
            "baselineInternalCost",
            "hospitalSpend",
            "regionalSpend");
    private static final List<String> BY_DRG_OR_SPECIALTY = List.of("partADiscounts");
    private static final List<String> BY_TYPE = List.of("prices", "procedurePrices", "complicationCosts");
    private static final List<String> SCORED =
            List.of("quality", "qualityGate", "withhold", "readmission", "infection", "evidence");

    private static final Set<String> OF_MEMBERS = Set.of("alternative-quality-contract", "prometheus", "care-group");
    private static final Pattern MS_DRG = Pattern.compile("\\d{1,3}");

    void check(@Nullable Integration integration, @Nullable Outlook outlook) {
        report(integration, outlook);
        int years = outlook == null ? Horizon.MOST_YEARS : outlook.horizon().years();
        new YearChecks(tree, problems, this, years).check();
        Set<String> specialties = specialties();
        portfolios();
        for (Mapping contract : groups("contracts")) {
            BY_DRG.forEach(key -> keysExist(contract.mapping(key), Set.of(), "an MS-DRG"));
            BY_DRG_OR_SPECIALTY.forEach(
                    key -> keysExist(contract.mapping(key), specialties, "an MS-DRG or a specialty"));
            BY_TYPE.forEach(key -> keysExist(contract.mapping(key), types(), "an MS-DRG or an episode type"));
            quality(contract);
            linesExist(contract);
            ofMembers(contract);
        }
        Mapping own = tree.mapping("integration");
        for (Mapping level : groups(own == null ? null : own.mapping("custom"))) {
            keysExist(level.mapping("serviceLineCohesion"), specialties, "a specialty");
        }
    }

    private void report(@Nullable Integration integration, @Nullable Outlook outlook) {
        Mapping report = tree.mapping("report");
        if (report == null) {
            return;
        }
        List<String> ids = contracts();
        exists(report.get("contract"), ids, "a contract of this scenario");
        Journey journey = outlook == null ? null : outlook.journey();
        if (journey != null && integration != null) {
            List<String> courses = new ArrayList<>(List.of(integration.present()));
            journey.sequences().forEach(sequence -> courses.add(sequence.id()));
            exists(report.get("level"), courses, "a sequence of this scenario");
        } else if (integration != null && !tree.has("journey")) {
            List<String> levels = new ArrayList<>();
            integration.levels().forEach(level -> levels.add(level.id()));
            exists(report.get("level"), levels, "a level of this scenario");
        }
    }

    /** Names of contracts and portfolios. */
    List<String> single() {
        List<String> ids = new ArrayList<>(List.of(ScenarioBinder.BASELINE));
        for (String key : List.of("contracts", "portfolios")) {
            Mapping group = tree.mapping(key);
            ids.addAll(group == null ? List.of() : group.fields().keySet());
        }
        return ids;
    }

    private List<String> contracts() {
        List<String> ids = single();
        Mapping paths = tree.mapping("contractPaths");
        ids.addAll(paths == null ? List.of() : paths.fields().keySet());
        return ids;
    }

    /** A portfolio names contracts, and has a name that no contract has. */
    private void portfolios() {
        Mapping contracts = tree.mapping("contracts");
        Set<String> known = contracts == null ? Set.of() : contracts.fields().keySet();
        Mapping portfolios = tree.mapping("portfolios");
        for (Mapping portfolio : groups(portfolios)) {
            if (portfolio.get("contracts") instanceof Sequence list) {
                list.items().forEach(item -> exists(item, known, "a contract of this scenario"));
                twice(list);
            }
        }
        if (portfolios != null) {
            portfolios.fields().forEach((id, field) -> {
                if (known.contains(id) || id.equals(ScenarioBinder.BASELINE)) {
                    problems.add(field.key(), "'" + id + "' is the name of a contract.", "Choose another.");
                }
            });
        }
    }

    private void twice(Sequence list) {
        Set<String> seen = new TreeSet<>();
        for (Node item : list.items()) {
            if (item instanceof Scalar scalar && !seen.add(scalar.text())) {
                problems.add(scalar.place(), "'" + scalar.text() + "' stands in the list twice.");
            }
        }
    }

    /** Those of the catalogue and of the scenario. Terms may name one that the scenario has no line of, so that a line can be taken out. */
    private Set<String> specialties() {
        Set<String> specialties = new TreeSet<>(Set.of("orthopedics", "cardiology", "surgery"));
        for (Mapping line : groups("episodes")) {
            String specialty = line.text("specialty");
            if (specialty != null) {
                specialties.add(specialty);
            }
        }
        return specialties;
    }

    private Set<String> types() {
        Set<String> types = new TreeSet<>();
        for (Mapping line : groups("episodes")) {
            Mapping ofLine = line.mapping("types");
            types.addAll(ofLine == null ? Set.of() : ofLine.fields().keySet());
        }
        return types;
    }

    private void linesExist(Mapping contract) {
        Set<String> lines = new TreeSet<>();
        for (String family : List.of("episodes", "chronic", "firstFills")) {
            Mapping group = tree.mapping(family);
            lines.addAll(group == null ? Set.of() : group.fields().keySet());
        }
        allExist(contract.get("lines"), lines, "a line of care of this scenario");
    }

    /** The hospital's measures by which a contract pays. */
    private void quality(Mapping contract) {
        Mapping quality = tree.mapping("quality");
        Mapping measures = quality == null ? null : quality.mapping("measures");
        Set<String> known = measures == null ? Set.of() : measures.fields().keySet();
        String what = "a quality measure of this scenario";
        allExist(contract.get("qualityMeasures"), known, what);
        SCORED.forEach(key -> scored(contract.mapping(key), known, what));
        Mapping risk = contract.mapping("risk");
        if (!OF_MEMBERS.contains(String.valueOf(contract.text("kind")))) {
            scored(risk == null ? null : risk.mapping("qualityGate"), known, what);
        }
    }

    private void scored(@Nullable Mapping group, Set<String> known, String what) {
        if (group != null) {
            allExist(group.get("measures"), known, what);
            exists(group.get("complications"), known, what);
            exists(group.get("experience"), known, what);
        }
    }

    /** Contracts for members name measures of chronic lines. */
    private void ofMembers(Mapping contract) {
        Set<String> known = new TreeSet<>();
        for (Mapping line : groups("chronic")) {
            Mapping measures = line.mapping("measures");
            known.addAll(measures == null ? Set.of() : measures.fields().keySet());
        }
        String what = "a measure of a chronic line";
        keysExist(contract.mapping("gates"), known, what);
        List.of("ownMeasures", "teamMeasures").forEach(field -> allExist(contract.get(field), known, what));
        for (String scored : SCORED) {
            Mapping group = contract.mapping(scored);
            allExist(group == null ? null : group.get("memberMeasures"), known, what);
        }
    }

    private List<Mapping> groups(String key) {
        return groups(tree.mapping(key));
    }

    private static List<Mapping> groups(@Nullable Mapping parent) {
        List<Mapping> groups = new ArrayList<>();
        if (parent != null) {
            for (Field field : parent.fields().values()) {
                if (field.value() instanceof Mapping group) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private void keysExist(@Nullable Mapping group, Collection<String> known, String what) {
        if (group != null) {
            group.fields().forEach((key, field) -> {
                if (!(what.contains("MS-DRG") && MS_DRG.matcher(key).matches())) {
                    exists(new Scalar(field.key(), key, true), known, what);
                }
            });
        }
    }

    private void allExist(@Nullable Node list, Collection<String> known, String what) {
        if (list instanceof Sequence sequence) {
            sequence.items().forEach(item -> exists(item, known, what));
        }
    }

    void exists(@Nullable Node node, Collection<String> known, String what) {
        if (node instanceof Scalar scalar && !scalar.text().isEmpty() && !known.contains(scalar.text())) {
            problems.add(
                    scalar.place(),
                    "'" + scalar.text() + "' is not " + what + ".",
                    Suggestion.of(scalar.text(), known));
        }
    }
}
