package io.bundlecast.integration.journey;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.Goal;
import io.bundlecast.integration.Grade;
import io.bundlecast.integration.GradeCondition;
import io.bundlecast.integration.GradeConditions;
import io.bundlecast.integration.LevelAssessment;
import io.bundlecast.integration.ReadinessGate;
import java.util.Arrays;
import java.util.List;

/** What one organisation becomes, year by year, along one sequence. One thread's workplace, filled anew for each trial and sequence.
 *
 * <p>Years are counted from 1, quarters from 0; where a year's end is asked for, year 0 is the start. Care of a year sees the state at its middle. */
public final class JourneyYears {

    private static final int GOALS = Goal.values().length;
    private static final GradeCondition[] CONDITIONS = GradeCondition.values();

    private final int years;
    private final double[][] maturity;
    private final double[][] capability;
    private final double[][] maturityAtEnd;
    private final double[][] capabilityAtEnd;
    private final double[][] lines;
    private final double[] cohesion;
    private final double[] buyIn;
    private final double[][] goals;
    private final double[][] realised;
    private final double[] index;
    private final double[] realisedIndex;
    private final double[] enforcement;
    private final Grade[] grades;
    private final double[] load;
    private final double[] capacity;
    private final double[] stalled;
    private final double[] productivity;
    private final int[] failing;
    private final Deadline deadline;

    JourneyYears(int years, List<Component> components, List<String> lineNames) {
        int n = components.size();
        this.years = years;
        this.maturity = new double[years + 1][n];
        this.capability = new double[years + 1][n];
        this.maturityAtEnd = new double[years + 1][n];
        this.capabilityAtEnd = new double[years + 1][n];
        this.lines = new double[years + 1][lineNames.size()];
        this.cohesion = new double[years + 1];
        this.buyIn = new double[years + 1];
        this.goals = new double[years + 1][GOALS];
        this.realised = new double[years + 1][GOALS];
        this.index = new double[years + 1];
        this.realisedIndex = new double[years + 1];
        this.enforcement = new double[years + 1];
        this.grades = new Grade[years + 1];
        Arrays.fill(grades, Grade.FRAGMENTED);
        this.load = new double[years * JourneyModel.STEPS];
        this.capacity = new double[load.length];
        this.stalled = new double[load.length];
        this.productivity = new double[load.length];
        this.failing = new int[years + 1];
        this.deadline = new Deadline(
                (int) components.stream().filter(Component::minimumCriterion).count());
    }

    void begin(Organisation start, Readiness readiness) {
        deadline.clear();
        middle(-1, start);
        end(-1, start, readiness);
    }

    void quarter(int quarter, double load, double capacity, double stalled, double productivity) {
        this.load[quarter] = load;
        this.capacity[quarter] = capacity;
        this.stalled[quarter] = stalled;
        this.productivity[quarter] = productivity;
    }

    void middle(int past, Organisation now) {
        int year = past + 1;
        System.arraycopy(now.maturity, 0, maturity[year], 0, now.maturity.length);
        System.arraycopy(now.capability, 0, capability[year], 0, now.capability.length);
        System.arraycopy(now.lines, 0, lines[year], 0, now.lines.length);
        cohesion[year] = now.scores[Organisation.COHESION];
        buyIn[year] = now.buyIn;
    }

    void end(int past, Organisation now, Readiness readiness) {
        int year = past + 1;
        System.arraycopy(now.maturity, 0, maturityAtEnd[year], 0, now.maturity.length);
        System.arraycopy(now.capability, 0, capabilityAtEnd[year], 0, now.capability.length);
        System.arraycopy(now.scores, 0, goals[year], 0, GOALS);
        readiness.realise(now, realised[year]);
        index[year] = LevelAssessment.index(goals[year]);
        realisedIndex[year] = LevelAssessment.index(realised[year]);
        enforcement[year] = now.strictness;
        grades[year] = GradeConditions.highest(now, index[year]);
        failing[year] = failing(now);
    }

    private static int failing(Organisation now) {
        int failing = 0;
        for (GradeCondition condition : CONDITIONS) {
            failing |= condition.holds(now) ? 0 : 1 << condition.ordinal();
        }
        return failing;
    }

    public int years() {
        return years;
    }

    /** Maturity of a component, by its number, in the middle of a year. */
    public double maturity(int year, int component) {
        return maturity[year][component];
    }

    /** Copies the maturity of every component at the end of a year. */
    public void maturitiesAtEnd(int year, double[] out) {
        System.arraycopy(maturityAtEnd[year], 0, out, 0, out.length);
    }

    /** What has been built of a component by the middle of a year: K, of which maturity is the part in use. */
    public double capability(int year, int component) {
        return capability[year][component];
    }

    public double maturityAtEnd(int year, int component) {
        return maturityAtEnd[year][component];
    }

    public double capabilityAtEnd(int year, int component) {
        return capabilityAtEnd[year][component];
    }

    /** Group cohesion in the middle of a year. */
    public double cohesion(int year) {
        return cohesion[year];
    }

    /** Cohesion of a service line, by its number in {@link JourneyModel#lines()}, in the middle of a year. */
    public double lineCohesion(int year, int line) {
        return lines[year][line];
    }

    /** Physicians' buy-in in the middle of a year. */
    public double buyIn(int year) {
        return buyIn[year];
    }

    /** Buy-in of a service line's physicians in the middle of a year: the group's, and what the line's lead in cohesion adds to it or its lag takes off, as between levels. */
    public double lineBuyIn(int year, int line) {
        double lead = ReadinessGate.buyIn(lines[year][line]) - ReadinessGate.buyIn(cohesion[year]);
        return Math.max(0, Math.min(1, buyIn[year] + lead));
    }

    /** The integration index of what is installed and used, at the end of a year. */
    public double index(int year) {
        return index[year];
    }

    /** The index of what works, given cohesion and buy-in, at the end of a year. */
    public double realisedIndex(int year) {
        return realisedIndex[year];
    }

    /** A goal's score of what is installed and used, at the end of a year. */
    public double goal(int year, Goal goal) {
        return goals[year][goal.ordinal()];
    }

    /** A goal's score of what works, at the end of a year. */
    public double realisedGoal(int year, Goal goal) {
        return realised[year][goal.ordinal()];
    }

    /** The grade at the end of a year: the highest that the index reaches and whose conditions hold. */
    public Grade grade(int year) {
        return grades[year];
    }

    /** Whether a condition of a grade fails at the end of a year, whatever the index. */
    public boolean fails(int year, GradeCondition condition) {
        return (failing[year] >> condition.ordinal() & 1) == 1;
    }

    /** Whether a condition fails at the end of a year although the index reaches its grade. */
    public boolean holdsBack(int year, GradeCondition condition) {
        return index[year] >= condition.grade().from() && fails(year, condition);
    }

    /** How strictly participation criteria are enforced at the end of a year. */
    public double enforcement(int year) {
        return enforcement[year];
    }

    /** Change load in a quarter, component-equivalents a year. */
    public double load(int quarter) {
        return load[quarter];
    }

    /** The change load that the organisation can carry in a quarter. */
    public double capacity(int quarter) {
        return capacity[quarter];
    }

    /** Quarters of a year in which a change of leadership stalled the build, 0 to 4. */
    public double stalledQuarters(int year) {
        return sum(stalled, year);
    }

    /** Physicians' productivity in a year over its usual one, while the electronic record settles in. */
    public double productivity(int year) {
        return sum(productivity, year) / JourneyModel.STEPS;
    }

    /** What becomes of physicians at the deadline of the criteria for participation. */
    public Deadline deadline() {
        return deadline;
    }

    /** The share of physicians who leave the network at the deadline of its criteria. */
    public double excluded() {
        return deadline.excluded();
    }

    /** The year at whose end they leave, 0 when the deadline lies beyond the horizon. */
    public int exclusionYear() {
        return deadline.year();
    }

    private static double sum(double[] byQuarter, int year) {
        double sum = 0;
        for (int quarter = (year - 1) * JourneyModel.STEPS; quarter < year * JourneyModel.STEPS; quarter++) {
            sum += byQuarter[quarter];
        }
        return sum;
    }
}
