package io.bundlecast.result;

import io.bundlecast.contract.value.ValueFormula.Scale;
import java.util.List;

/** What value formulas make of every trial: the value under each contract, the pay, and the quality and cost that they look at.
 *
 * <p>Pay is what the formula itself would pay, so it does not depend on the contract. Value does where the formula weighs cost, since what a contract pays is cost to the
 * payer. Dollars are stored to a cent, the rest to 1e-8. */
public final class ValueColumns {

    private final List<ScoredFormula> formulas;
    private final int levels;
    private final double[][] values;
    private final double[][] pays;
    private final double[][] quality;
    private final double[][] cost;

    ValueColumns(List<ScoredFormula> formulas, int contracts, int levels, int trials) {
        this.formulas = List.copyOf(formulas);
        this.levels = levels;
        int n = formulas.size();
        this.values = new double[contracts * levels * n][];
        this.pays = new double[levels * n][trials];
        for (int i = 0; i < values.length; i++) {
            boolean shared = i >= levels * n && !formulas.get(i % n).weighsCost();
            values[i] = shared ? values[i % (levels * n)] : new double[trials];
        }
        this.quality = new double[n == 0 ? 0 : levels][trials];
        this.cost = new double[n == 0 ? 0 : levels][trials];
    }

    public List<ScoredFormula> formulas() {
        return formulas;
    }

    public boolean isEmpty() {
        return formulas.isEmpty();
    }

    /** The value by trial; callers must not change the array. */
    public double[] value(int contract, int level, int formula) {
        return values[(contract * levels + level) * formulas.size() + formula];
    }

    /** What the formula pays providers, in dollars by trial; callers must not change the array. */
    public double[] pay(int level, int formula) {
        return pays[level * formulas.size() + formula];
    }

    /** QI, quality over what the present level is expected to reach, by trial; callers must not change the array. */
    public double[] quality(int level) {
        return quality[level];
    }

    /** CI, the payer's spend over what is expected at the present level, by trial; callers must not change the array. */
    public double[] cost(int level) {
        return cost[level];
    }

    public void putValue(int trial, int contract, int level, int formula, double value) {
        boolean dollars = formulas.get(formula).scale() == Scale.DOLLARS;
        value(contract, level, formula)[trial] = rounded(value, dollars ? 1e2 : 1e8);
    }

    public void putPay(int trial, int level, int formula, double dollars) {
        pay(level, formula)[trial] = rounded(dollars, 1e2);
    }

    public void putIndices(int trial, int level, double quality, double cost) {
        this.quality[level][trial] = rounded(quality, 1e8);
        this.cost[level][trial] = rounded(cost, 1e8);
    }

    private static double rounded(double value, double unit) {
        double whole = Math.rint(value * unit) / unit;
        return whole == 0 ? 0 : whole;
    }
}
