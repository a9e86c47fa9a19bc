package io.bundlecast.reports.store;

import io.bundlecast.contract.value.ValueFormula.Scale;
import io.bundlecast.reports.table.Names;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.ScoredFormula;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.SimulationResult.Labelled;
import io.bundlecast.result.ValueColumns;
import java.util.ArrayList;
import java.util.List;

/** The columns of {@code trials.csv.gz}: one row for each trial and level, outcomes first, then every contract's amounts. */
final class Layout {

    static final int KEYS = 2;

    private static final int CENTS = 2;
    private static final int RATE_DIGITS = 8;

    private final List<String> names = new ArrayList<>(List.of("trial", "level"));
    private final List<Integer> digits = new ArrayList<>();
    private final List<double[][]> columnsByLevel = new ArrayList<>();

    private Layout() {}

    /** The header and, for each column, the decimals that it is stored with and its values by level and trial. */
    static Layout of(SimulationResult result) {
        Layout layout = new Layout();
        for (Outcome outcome : result.outcomes()) {
            layout.add(name(outcome), digits(outcome), result, level -> result.column(level, outcome));
        }
        for (int contract = 0; contract < result.contracts().size(); contract++) {
            for (ContractMeasure measure : result.measures()) {
                int at = contract;
                layout.add(
                        name(result.contracts().get(at), measure),
                        CENTS,
                        result,
                        level -> result.column(at, level, measure));
            }
        }
        layout.addValues(result);
        return layout;
    }

    /** Quality and cost, then what each value formula pays, then its value under each contract. */
    private void addValues(SimulationResult result) {
        ValueColumns values = result.values();
        if (values.isEmpty()) {
            return;
        }
        add("qualityIndex", RATE_DIGITS, result, values::quality);
        add("costIndex", RATE_DIGITS, result, values::cost);
        for (int i = 0; i < values.formulas().size(); i++) {
            int formula = i;
            ScoredFormula scored = values.formulas().get(formula);
            add(cell(scored.id()) + ".formulaPay", CENTS, result, level -> values.pay(level, formula));
            int decimals = scored.scale() == Scale.DOLLARS ? CENTS : RATE_DIGITS;
            for (int at = 0; at < (scored.weighsCost() ? result.contracts().size() : 1); at++) {
                int contract = at;
                add(
                        cell(result.contracts().get(at).id()) + "." + cell(scored.id()) + ".value",
                        decimals,
                        result,
                        level -> values.value(contract, level, formula));
            }
        }
    }

    private interface Source {
        double[] column(int level);
    }

    private void add(String name, int decimals, SimulationResult result, Source source) {
        names.add(name);
        digits.add(decimals);
        double[][] byLevel = new double[result.levels().size()][];
        for (int level = 0; level < byLevel.length; level++) {
            byLevel[level] = source.column(level);
        }
        columnsByLevel.add(byLevel);
    }

    String header() {
        return String.join(",", names) + "\n";
    }

    int columns() {
        return digits.size();
    }

    int digits(int column) {
        return digits.get(column);
    }

    double[] values(int column, int level) {
        return columnsByLevel.get(column)[level];
    }

    static int digits(Outcome outcome) {
        return switch (outcome) {
            case EPISODES, SPEND_PER_EPISODE, INTERNAL_COST_PER_CASE -> CENTS;
            case READMISSION_RATE, COMPLICATION_RATE, DEATH_RATE, HOME_DISCHARGE_RATE, QUALITY_SCORE, VALUE_INDEX ->
                RATE_DIGITS;
            case MEMBERS, SPEND_PER_MEMBER, COMPLICATION_SPEND_PER_MEMBER -> CENTS;
            case COMPLICATIONS_PER_THOUSAND, ADMISSIONS_PER_THOUSAND, MEMBER_QUALITY -> RATE_DIGITS;
            case NEW_STARTS, USUAL_PLAN_DRUG_COST_PER_START, PLAN_DRUG_COST_PER_START -> CENTS;
            case USUAL_FIRST_FILL_RATE, FIRST_FILL_RATE, USUAL_GENERIC_RATE, GENERIC_RATE, ADHERENCE_RATE ->
                RATE_DIGITS;
        };
    }

    static String name(Outcome outcome) {
        return Names.of(outcome);
    }

    static String name(Labelled contract, ContractMeasure measure) {
        return cell(contract.id()) + "." + Names.of(measure);
    }

    /** An id as a CSV cell; commas, which would end the cell, become semicolons. */
    static String cell(String id) {
        return id.replace(',', ';').replace('"', '\'').replace('\n', ' ').replace('\r', ' ');
    }
}
