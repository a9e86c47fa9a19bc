package io.bundlecast.integration.workforce;

import io.bundlecast.random.TrialPoint;

/** What every course of a trial shares: the lives served, the physicians whom they need, and what is not known of recruits and costs. One thread's workplace, drawn once for a trial. */
public final class WorkforceTrial {

    final double[][] needs;
    double beginner;
    double average;
    double costOfHire;
    double subsidyEach;

    private final WorkforceModel model;
    private final double[] planned;
    private long number;

    WorkforceTrial(WorkforceModel model) {
        this.model = model;
        int horizon = model.terms.horizon();
        this.needs = new double[model.specialties.length][horizon + 1];
        this.planned = new double[horizon + 1];
        for (int year = 0; year <= horizon; year++) {
            planned[year] = model.terms.demand().lives().at(year);
        }
    }

    /** Draws a trial with the lives that are expected. */
    public void draw(TrialPoint point, long trial) {
        draw(point, trial, planned);
    }

    /** Draws a trial.
     *
     * @param point the trial's place in the sampling design
     * @param trial its number, which addresses streams
     * @param lives served now and at the end of each year to the horizon */
    public void draw(TrialPoint point, long trial, double[] lives) {
        if (lives.length != planned.length) {
            throw new IllegalArgumentException("lives must have " + planned.length + " years but had " + lives.length);
        }
        number = trial;
        beginner = model.newlyTrainedOutput.at(point);
        average = model.terms.recruiting().output(beginner);
        costOfHire = model.recruitingCost.at(point);
        subsidyEach = model.subsidy.at(point);
        double primary = 1 - model.primarySubstitution.at(point);
        double other = 1 - model.otherSubstitution.at(point);
        for (int i = 0; i < needs.length; i++) {
            SpecialtyModel specialty = model.specialties[i];
            double ratio = specialty.ratio.at(point) * (specialty.primaryCare ? primary : other);
            for (int year = 0; year < lives.length; year++) {
                needs[i][year] = ratio * specialty.needOfRatio(lives[year]);
            }
        }
    }

    /** The trial's number. */
    long number() {
        return number;
    }
}
