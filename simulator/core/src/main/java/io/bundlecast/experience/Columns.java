package io.bundlecast.experience;

import java.util.Arrays;

/** Figures of one trial by cell and measure, such as what was paid for the members of a chronic line. */
public final class Columns<M extends Enum<M>> {

    private final int measures;
    private final int cells;
    private final double[] values;

    public Columns(Class<M> measures, int cells) {
        this.measures = measures.getEnumConstants().length;
        this.cells = cells;
        this.values = new double[cells * this.measures];
    }

    public int cells() {
        return cells;
    }

    public double get(int cell, M measure) {
        return values[cell * measures + measure.ordinal()];
    }

    public void set(int cell, M measure, double value) {
        values[cell * measures + measure.ordinal()] = value;
    }

    public void add(int cell, M measure, double value) {
        values[cell * measures + measure.ordinal()] += value;
    }

    /** The sum over all cells. */
    public double total(M measure) {
        double sum = 0;
        for (int i = measure.ordinal(); i < values.length; i += measures) {
            sum += values[i];
        }
        return sum;
    }

    public void clear() {
        Arrays.fill(values, 0);
    }
}
