package io.bundlecast.integration.journey;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.Goal;
import io.bundlecast.integration.GoalScores;
import io.bundlecast.integration.GradeState;
import io.bundlecast.integration.ReadinessGate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One organisation at one time: what it has built, how much of it is used, its scores, its buy-in and the cohesion of its service lines. */
final class Organisation implements GradeState {

    static final int COHESION = Goal.GROUP_COHESION.ordinal();
    static final int SAVINGS = Goal.COST_SAVINGS.ordinal();

    final double[] progress;
    final double[] capability;
    final double[] adoption;
    final double[] maturity;
    final double[] scores = new double[Goal.values().length];
    final double[] lines;
    double buyIn;
    double strictness;

    private final double[] startRoots;
    private final double[] startLines;
    private final double startCohesion;
    private final GoalScores goals;
    private final Map<String, Integer> numbers = new HashMap<>();

    Organisation(JourneyModel model) {
        List<Component> components = model.components();
        int n = components.size();
        this.progress = new double[n];
        this.capability = new double[n];
        this.adoption = new double[n];
        this.maturity = new double[n];
        this.goals = new GoalScores(components);
        for (int i = 0; i < n; i++) {
            numbers.put(components.get(i).id(), i);
        }
        this.startRoots = model.startRoots();
        System.arraycopy(startRoots, 0, capability, 0, n);
        System.arraycopy(startRoots, 0, adoption, 0, n);
        mature();
        this.startCohesion = scores[COHESION];
        Map<String, Double> stated = model.plan().start().serviceLineCohesion();
        this.startLines = model.lines().stream()
                .mapToDouble(line -> stated.getOrDefault(line, startCohesion))
                .toArray();
        this.lines = new double[startLines.length];
    }

    /** Goes back to the start. */
    void begin() {
        Arrays.fill(progress, 0);
        System.arraycopy(startRoots, 0, capability, 0, capability.length);
        System.arraycopy(startRoots, 0, adoption, 0, adoption.length);
        System.arraycopy(startLines, 0, lines, 0, lines.length);
        mature();
        buyIn = ReadinessGate.buyIn(scores[COHESION]);
    }

    /** Works out maturities and scores from capability and adoption. */
    void mature() {
        for (int i = 0; i < maturity.length; i++) {
            maturity[i] = capability[i] * adoption[i];
        }
        goals.of(maturity, scores);
    }

    /** Works out the cohesion of service lines, given the group's: a line keeps its lead, or its lag, as far as the group still lacks cohesion, and one whose cohesion the target states
     * is at least as far on its way there as its sequence is with what it builds. So no line falls behind the group that did not start behind it. */
    void matureLines(Programme programme) {
        double cohesion = scores[COHESION];
        double lacking = startCohesion < 1 ? (1 - cohesion) / (1 - startCohesion) : 1;
        double way = programme.way(maturity);
        for (int line = 0; line < lines.length; line++) {
            double from = startLines[line];
            double beside = Math.max(0, cohesion + (from - startCohesion) * lacking);
            double rise = programme.targetLines[line] - from;
            lines[line] = rise > 0 ? Math.max(beside, from + rise * way) : beside;
        }
    }

    @Override
    public double score(Goal goal) {
        return scores[goal.ordinal()];
    }

    @Override
    public double maturityOf(String component) {
        Integer number = numbers.get(component);
        return number == null ? 0 : maturity[number];
    }

    @Override
    public double lineCohesion() {
        double best = scores[COHESION];
        for (double line : lines) {
            best = Math.max(best, line);
        }
        return best;
    }

    @Override
    public double enforcement() {
        return strictness;
    }

    /** The gate class of a component: its culture impact, or -1 for group cohesion, which passes ungated. */
    static int gateOf(Component component) {
        return component.goal() == Goal.GROUP_COHESION
                ? -1
                : component.culture().ordinal();
    }
}
