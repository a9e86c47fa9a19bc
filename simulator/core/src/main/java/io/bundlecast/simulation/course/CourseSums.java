package io.bundlecast.simulation.course;

import io.bundlecast.integration.GradeCondition;
import io.bundlecast.integration.journey.Deadline;
import io.bundlecast.integration.journey.JourneyYears;
import io.bundlecast.result.Replicates;

/** Sums over trials of what is kept of a sequence only on average. Blocks are added in their order, so that sums are the same for any number of threads. */
public final class CourseSums {

    private static final GradeCondition[] CONDITIONS = GradeCondition.values();

    /** What is summed of each component and year. */
    enum Yearly {
        BUILDING,
        RUNNING
    }

    /** What is summed of each component at the end of the horizon. */
    enum Final {
        MATURITY,
        INDEX
    }

    /** Physicians at the deadline of the criteria. */
    enum People {
        AT_START,
        BOUND,
        UNENFORCED,
        WAIVED,
        EXCLUDED
    }

    final double[][] yearly;
    final double[][] atEnd;
    final double[] people = new double[People.values().length];
    final double[] meets;
    final double[] meetsUpTo;
    final double[][] fails;
    final double[][] holdsBack;
    final SavingSums savings = new SavingSums();
    private final int years;
    int deadline;

    CourseSums(int components, int criteria, int years) {
        this.years = years;
        this.yearly = new double[Yearly.values().length][components * years];
        this.atEnd = new double[Final.values().length][components];
        this.meets = new double[criteria];
        this.meetsUpTo = new double[criteria];
        this.fails = new double[CONDITIONS.length * years][Replicates.COUNT];
        this.holdsBack = new double[fails.length][Replicates.COUNT];
    }

    void add(Yearly what, int component, int year, double dollars) {
        yearly[what.ordinal()][component * years + year - 1] += dollars;
    }

    /** Adds which conditions of grades fail at the end of a year. */
    void addConditions(int trial, int year, JourneyYears path) {
        int replicate = Replicates.of(trial);
        for (GradeCondition condition : CONDITIONS) {
            int place = condition.ordinal() * years + year - 1;
            fails[place][replicate] += path.fails(year, condition) ? 1 : 0;
            holdsBack[place][replicate] += path.holdsBack(year, condition) ? 1 : 0;
        }
    }

    /** Adds what components have reached at the end of the horizon, and the index points of each. */
    void addEnd(double[] maturities, double[] points) {
        add(maturities, atEnd[Final.MATURITY.ordinal()]);
        add(points, atEnd[Final.INDEX.ordinal()]);
    }

    /** Adds what becomes of physicians at the deadline of the criteria.
     *
     * @param start those at the start
     * @param left those of them who are still there when the criteria fall due */
    void addDeadline(Deadline passed, double start, double left) {
        deadline = passed.year();
        double missing = left * (1 - passed.meetsAll());
        double gone = left * passed.excluded();
        people[People.AT_START.ordinal()] += start;
        people[People.BOUND.ordinal()] += left;
        people[People.UNENFORCED.ordinal()] += missing * (1 - passed.enforcement());
        people[People.WAIVED.ordinal()] += missing * passed.enforcement() - gone;
        people[People.EXCLUDED.ordinal()] += gone;
        for (int k = 0; k < meets.length; k++) {
            meets[k] += left * passed.meets(k);
            meetsUpTo[k] += left * passed.meetsUpTo(k);
        }
    }

    /** Adds the sums of another block. */
    void add(CourseSums block) {
        deadline = Math.max(deadline, block.deadline);
        for (int i = 0; i < yearly.length; i++) {
            add(block.yearly[i], yearly[i]);
        }
        for (int i = 0; i < atEnd.length; i++) {
            add(block.atEnd[i], atEnd[i]);
        }
        add(block.people, people);
        add(block.meets, meets);
        add(block.meetsUpTo, meetsUpTo);
        for (int i = 0; i < fails.length; i++) {
            add(block.fails[i], fails[i]);
            add(block.holdsBack[i], holdsBack[i]);
        }
        savings.add(block.savings);
    }

    private static void add(double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
