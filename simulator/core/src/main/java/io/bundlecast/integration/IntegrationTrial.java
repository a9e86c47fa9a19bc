package io.bundlecast.integration;

import io.bundlecast.random.TrialPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One thread's draw of what integration does in a trial, at every level compared. */
public final class IntegrationTrial {

    private static final Driver[] DRIVERS = Driver.values();

    private final IntegrationModel model;
    private final double[] scores;
    private final double[] reductions;
    private final double[] strengths = new double[Impact.values().length];
    private final double[] thresholds = new double[strengths.length];
    private final double[][] open;
    private final double[][] realised;
    private final double[][][] factors;
    private final boolean[] ready;
    private final List<ServiceReadiness> readiness;
    private double systemFactor;

    IntegrationTrial(IntegrationModel model) {
        this.model = model;
        this.scores = new double[model.effects().components()];
        this.reductions = new double[model.effectCount()];
        this.open = new double[strengths.length][model.levels()];
        this.realised = new double[model.components()][model.levels()];
        this.factors = new double[model.specialties()][model.effectCount()][model.levels()];
        this.ready = new boolean[model.specialties()];
        this.readiness = new ArrayList<>(model.readiness());
    }

    /** Puts a level where an organisation stands on its way in one year; the level keeps that place until it is moved again.
     *
     * @param maturity by component, in the order of the tables
     * @param cohesion by specialty, by its number in the model: of the whole group, then of each service line
     * @param buyIn of the physicians, likewise by specialty */
    public void stand(int level, double[] maturity, double[] cohesion, double[] buyIn) {
        for (int line = 0; line < readiness.size(); line++) {
            if (readiness.get(line) == model.readiness().get(line)) {
                readiness.set(line, readiness.get(line).moving());
            }
            readiness.get(line).stand(level, maturity, cohesion[line], buyIn[line]);
        }
        Arrays.fill(ready, false);
    }

    /** Draws the trial's parameters. */
    public void draw(TrialPoint point) {
        systemFactor = model.gate().draw(point, strengths, thresholds);
        model.effects().draw(point, scores, reductions);
        model.selfAssessment().draw(point, this);
        Arrays.fill(ready, false);
    }

    /** Takes every parameter at its mean. */
    public void expect() {
        systemFactor = model.gate().expect(strengths, thresholds);
        model.effects().expect(reductions);
        Arrays.fill(ready, false);
    }

    /** Fills the multipliers of a family of episodes, at the cohesion of the whole group. */
    public void drivers(Family family, Drivers out) {
        drivers(family, "", out);
    }

    /** Fills the multipliers of a family of episodes in a service line, at its own cohesion where a level states one. */
    public void drivers(Family family, String specialty, Drivers out) {
        int line = model.specialty(specialty);
        if (!ready[line]) {
            prepare(line);
            ready[line] = true;
        }
        for (Driver driver : DRIVERS) {
            int[] effects = model.effectsOn(driver, family);
            if (effects.length == 0) {
                out.fill(driver, 1);
            } else {
                combine(driver, effects, factors[line], out);
            }
        }
    }

    private void combine(Driver driver, int[] effects, double[][] factor, Drivers out) {
        Saturation saturation = model.saturation(driver);
        double present = saturation.of(product(effects, factor, model.present()));
        for (int level = 0; level < model.levels(); level++) {
            out.set(driver, level, saturation.of(product(effects, factor, level)) / present);
        }
    }

    private static double product(int[] effects, double[][] factor, int level) {
        double product = 1;
        for (int effect : effects) {
            product *= factor[effect][level];
        }
        return product;
    }

    private void prepare(int line) {
        readiness.get(line).realise(strengths, thresholds, open, realised);
        for (int effect = 0; effect < reductions.length; effect++) {
            double size = systemFactor * reductions[effect];
            double[] r = realised[model.componentOf(effect)];
            double[] factor = factors[line][effect];
            int reliever = model.relieverOf(effect);
            for (int level = 0; level < factor.length; level++) {
                double relief = reliever < 0 ? 1 : 1 - realised[reliever][level];
                factor[level] = 1 - size * r[level] * relief;
            }
        }
    }
}
