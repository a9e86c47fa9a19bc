package io.bundlecast.integration.workforce;

import java.util.Arrays;

/** One thread's workplace for following the workforce of a network over its years, along one course of a trial after the other. */
public final class WorkforceYears {

    private static final int MEASURES = WorkforceMeasure.values().length;

    private final WorkforceModel model;
    private final int horizon;
    private final SpecialtyYears[] specialties;
    private final int[] wanted;
    private final int[] hires;
    private final double[] atDeadline;
    private final double[][] values;
    private final double[][] shortages;

    WorkforceYears(WorkforceModel model) {
        this.model = model;
        this.horizon = model.terms.horizon();
        this.specialties =
                Arrays.stream(model.specialties).map(SpecialtyYears::new).toArray(SpecialtyYears[]::new);
        this.wanted = new int[specialties.length];
        this.hires = new int[specialties.length];
        this.values = new double[horizon + 1][MEASURES];
        this.shortages = new double[horizon + 1][specialties.length];
        this.atDeadline = new double[horizon + 1];
    }

    /** Follows a course in which the usual share is excluded at the deadline of the criteria. */
    public void follow(WorkforceTrial trial) {
        follow(trial, model.terms.departures().excluded());
    }

    /** Follows a course.
     *
     * @param excludedShare share of the established physicians who are excluded at the deadline of the criteria */
    public void follow(WorkforceTrial trial, double excludedShare) {
        int deadline = model.terms.departures().deadlineYear();
        if (deadline > 0 && deadline <= horizon) {
            atDeadline[deadline] = Terms.share("excludedShare", excludedShare);
        }
        follow(trial, atDeadline);
    }

    /** Follows a course.
     *
     * @param excluded share of the established physicians who are excluded in each year, from year 0 (which excludes no one) to the horizon */
    public void follow(WorkforceTrial trial, double[] excluded) {
        if (excluded.length != horizon + 1) {
            throw new IllegalArgumentException(
                    "excluded must have " + (horizon + 1) + " years but had " + excluded.length);
        }
        for (int i = 0; i < specialties.length; i++) {
            specialties[i].start(trial.needs[i], trial.number());
        }
        for (int year = 0; year <= horizon; year++) {
            for (int i = 0; i < specialties.length && year > 0; i++) {
                specialties[i].pass(year, excluded[year], trial.number());
            }
            Arrays.fill(hires, 0);
            if (year < horizon) {
                recruit(trial, year, excluded[year + 1]);
            }
            store(trial, year);
        }
    }

    private void recruit(WorkforceTrial trial, int year, double excludedNext) {
        long all = 0;
        for (int i = 0; i < specialties.length; i++) {
            wanted[i] = specialties[i].wanted(year, trial.beginner, trial.average, excludedNext);
            all += wanted[i];
        }
        if (all <= model.terms.recruiting().capacity()) {
            System.arraycopy(wanted, 0, hires, 0, hires.length);
        } else {
            share(year, model.terms.recruiting().capacity());
        }
        for (int i = 0; i < specialties.length; i++) {
            specialties[i].hire(hires[i]);
        }
    }

    /** Gives posts one by one to the specialty that still wants most for its need. */
    private void share(int year, int posts) {
        for (int post = 0; post < posts; post++) {
            int most = 0;
            double urgency = 0;
            for (int i = 0; i < specialties.length; i++) {
                double want = (wanted[i] - hires[i]) / specialties[i].need(year + 1);
                if (want > urgency) {
                    most = i;
                    urgency = want;
                }
            }
            hires[most]++;
        }
    }

    private void store(WorkforceTrial trial, int year) {
        double[] to = values[year];
        Arrays.fill(to, 0);
        for (int i = 0; i < specialties.length; i++) {
            SpecialtyYears specialty = specialties[i];
            double need = specialty.need(year);
            double fte = specialty.fte(trial.beginner);
            shortages[year][i] = Math.max(0, need - fte);
            to[WorkforceMeasure.NEED.ordinal()] += need;
            to[WorkforceMeasure.FTE.ordinal()] += fte;
            to[WorkforceMeasure.HEADS.ordinal()] += specialty.heads();
            to[WorkforceMeasure.HIRES.ordinal()] += hires[i];
            to[WorkforceMeasure.STARTED.ordinal()] += specialty.started;
            to[WorkforceMeasure.OPEN_POSTS.ordinal()] += specialty.openPosts();
            to[WorkforceMeasure.RETIRED.ordinal()] += specialty.retired;
            to[WorkforceMeasure.QUIT.ordinal()] += specialty.quit;
            to[WorkforceMeasure.BOUND.ordinal()] += specialty.bound;
            to[WorkforceMeasure.EXCLUDED.ordinal()] += specialty.excluded;
            to[WorkforceMeasure.SHORTAGE.ordinal()] += shortages[year][i];
        }
        storeCost(trial, to);
    }

    private void storeCost(WorkforceTrial trial, double[] to) {
        WorkforceCost cost = model.terms.cost();
        double subsidy = cost.subsidy(to[WorkforceMeasure.HEADS.ordinal()], trial.subsidyEach);
        to[WorkforceMeasure.RECRUITING_COST.ordinal()] = to[WorkforceMeasure.HIRES.ordinal()] * trial.costOfHire;
        to[WorkforceMeasure.SUBSIDY.ordinal()] = subsidy;
        to[WorkforceMeasure.SUBSIDY_AFTER_ANCILLARY.ordinal()] = cost.afterAncillary(subsidy);
        to[WorkforceMeasure.SUBSIDY_AFTER_OVERHEAD.ordinal()] = cost.afterOverhead(subsidy);
    }

    /** A figure of the course followed last, at the end of a year. */
    public double get(WorkforceMeasure measure, int year) {
        return values[year][measure.ordinal()];
    }

    /** Full-time equivalents by which a specialty, in the order of the terms, falls short of its need at the end of a year. */
    public double shortage(int specialty, int year) {
        return shortages[year][specialty];
    }
}
