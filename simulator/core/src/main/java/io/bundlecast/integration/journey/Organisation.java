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
        this.startCohesion = model.cohesion(model.plan().start());
        this.lines = new double[model.lines().size()];
        this.startLines = new double[lines.length];
        for (int line = 0; line < lines.length; line++) {
            startLines[line] = model.plan()
                    .start()
                    .serviceLineCohesion()
                    .getOrDefault(model.lines().get(line), startCohesion);
        }
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

    /** Works out the cohesion of service lines: it grows in proportion to that of the group, to at most 1, or to what the target states for the line. */
    void matureLines(Programme programme) {
        double cohesion = scores[COHESION];
        double way = programme.targetCohesion > startCohesion
                ? Math.max(0, Math.min(1, (cohesion - startCohesion) / (programme.targetCohesion - startCohesion)))
                : 0;
        for (int line = 0; line < lines.length; line++) {
            double from = startLines[line];
            double to = programme.targetLines[line];
            lines[line] = to >= 0
                    ? Math.max(from, from + (to - from) * way)
                    : Math.min(1, startCohesion > 0 ? from * cohesion / startCohesion : from);
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
