package io.bundlecast.reports.exhibit;

import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Outcome;
import io.bundlecast.result.SimulationResult;
import java.util.IdentityHashMap;
import java.util.Map;

/** A result seen from one contract and level. Spreads are computed once. */
public final class Lens {

    private final SimulationResult result;
    private final Focus focus;
    private final Map<double[], Spread> spreads = new IdentityHashMap<>();

    public Lens(SimulationResult result, Focus focus) {
        this.result = result;
        this.focus = focus;
    }

    public SimulationResult result() {
        return result;
    }

    public int contract() {
        return focus.contract();
    }

    public int level() {
        return focus.level();
    }

    public String contractTitle() {
        return contractTitle(focus.contract());
    }

    public String contractTitle(int contract) {
        return result.contracts().get(contract).title();
    }

    public String levelTitle(int level) {
        return result.levels().get(level).title();
    }

    /** The level's title, with a word if it is the present one. */
    public String levelLabel(int level) {
        return levelTitle(level) + (level == result.presentLevel() ? " (present)" : "");
    }

    public Spread spread(int contract, int level, ContractMeasure measure) {
        return spread(result.column(contract, level, measure));
    }

    public Spread spread(int level, Outcome outcome) {
        return spread(result.column(level, outcome));
    }

    public boolean isFeeForService(int contract) {
        return result.contracts().get(contract).id().equals(Focus.FEE_FOR_SERVICE);
    }

    private Spread spread(double[] column) {
        return spreads.computeIfAbsent(column, Spread::of);
    }
}
