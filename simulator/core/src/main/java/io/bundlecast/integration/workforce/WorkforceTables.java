package io.bundlecast.integration.workforce;

import io.bundlecast.integration.journey.JourneyTables;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.AssumptionTable;
import io.bundlecast.uncertainty.Lognormal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the tables of assumptions, and a board's choice, into the terms of a workforce. */
public final class WorkforceTables {

    private static final int[] AGES = {40, 50, 57, 62, 67, 72};
    private static final Assumption NONE = Assumption.given(0);

    private WorkforceTables() {}

    /** How a workforce ages, leaves, is replaced and is paid for, each number with mark and source. */
    public static AssumptionTable laws() {
        return AssumptionTable.beside(WorkforceTables.class, "laws.txt");
    }

    public static WorkforceTerms terms(WorkforceChoice choice) {
        return terms(choice, laws(), BenchmarkRatios.table());
    }

    /** The terms under laws and ratios of which some may be the user's own. */
    public static WorkforceTerms terms(WorkforceChoice choice, AssumptionTable laws, AssumptionTable ratios) {
        boolean practitioners = choice.practitioners();
        Demand demand = new Demand(
                BenchmarkRatios.specialties(choice.benchmark(), ratios),
                choice.lives(),
                laws.nominal("index.ageSex"),
                practitioners ? laws.get("substitution.primary") : NONE,
                practitioners ? laws.get("substitution.other") : NONE,
                choice.hospitalists() ? laws.nominal("relief.primary") : 0);
        return new WorkforceTerms(
                demand,
                roster(choice, laws),
                departures(choice.retirement(), laws),
                recruiting(laws),
                cost(choice.nucleus(), laws),
                choice.hospitalists() ? staffing(laws) : VolumeStaffing.NONE,
                choice.horizon());
    }

    private static Roster roster(WorkforceChoice choice, AssumptionTable laws) {
        List<AgeGroup> mix = new ArrayList<>();
        for (int age : AGES) {
            mix.add(new AgeGroup(age, laws.nominal("age." + age)));
        }
        Map<String, List<AgeGroup>> listed = choice.listed();
        return new Roster(laws.nominal("cover." + choice.nucleus().id()), mix, listed);
    }

    private static Departures departures(Retirement.Curve curve, AssumptionTable laws) {
        Retirement retirement = new Retirement(
                laws.nominal(curve == Retirement.Curve.LATE ? "retirement.late" : "retirement.mean"),
                laws.nominal("retirement.spread"),
                laws.nominal("retirement.youth"),
                laws.nominal("retirement.young"),
                laws.nominal("retirement.most"));
        return new Departures(
                retirement,
                laws.nominal("turnover.established"),
                laws.nominal("turnover.recruits"),
                laws.nominal("criteria.excluded"),
                (int) Math.ceil(JourneyTables.laws().nominal("criteria.deadline")));
    }

    private static Recruiting recruiting(AssumptionTable laws) {
        return new Recruiting(
                laws.get("newlyTrained.output"),
                laws.nominal("newlyTrained.share"),
                (int) laws.nominal("callCover"),
                (int) laws.nominal("capacity"),
                timeToFill("fill.primary", laws),
                timeToFill("fill.other", laws));
    }

    private static TimeToFill timeToFill(String name, AssumptionTable laws) {
        return new TimeToFill(
                new Lognormal(laws.nominal(name), laws.nominal("fill.cv")),
                laws.get("credentialing").quantity());
    }

    private static WorkforceCost cost(Nucleus nucleus, AssumptionTable laws) {
        return new WorkforceCost(
                laws.get("recruiting.cost"),
                laws.get("subsidy"),
                laws.nominal("employed." + nucleus.id()),
                laws.nominal("subsidy.ancillary"),
                laws.nominal("subsidy.overhead"));
    }

    static VolumeStaffing staffing(AssumptionTable laws) {
        return new VolumeStaffing(
                laws.nominal("admissions"),
                laws.nominal("admissions.medical"),
                laws.nominal("stay"),
                laws.nominal("census"),
                laws.nominal("rounds"),
                laws.nominal("nights"),
                laws.nominal("intensivist.posts"),
                laws.nominal("intensivist.shifts"),
                laws.nominal("intensivist.backup"));
    }
}
