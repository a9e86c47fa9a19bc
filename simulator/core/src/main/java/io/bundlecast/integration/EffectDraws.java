package io.bundlecast.integration;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Draw;
import java.util.ArrayList;
import java.util.List;

/** Draws the size of every effect of integration for one trial, correlated by a nested factor copula.
 *
 * <p>The score of component i of goal g is z_i = sqrt(b) Z + sqrt(w - b) Z_g + sqrt(1 - w) e_i, with b and w the ties between and within goals; all wanted
 * effects of a component share it. A harm's score is t z_i + sqrt(1 - t^2) e, with its tie t. */
final class EffectDraws {

    private static final String NAME = "integration/effect";

    private final double common;
    private final double ofGoal;
    private final double own;
    private final long commonAddress;
    private final long[] goalAddresses;
    private final long[] componentAddresses;
    private final int[] componentGoals;
    private final int[] effectComponents;
    private final long[] effectAddresses;
    private final double[] ties;
    private final Draw[] draws;
    private final boolean[] goalUsed;

    EffectDraws(IntegrationTables tables, long seed) {
        EffectTable effects = tables.effects();
        this.common = Math.sqrt(effects.tieBetweenGoals());
        this.ofGoal = Math.sqrt(effects.tieWithinGoal() - effects.tieBetweenGoals());
        this.own = Math.sqrt(1 - effects.tieWithinGoal());
        this.commonAddress = AddressedStream.address(seed, NAME);
        this.goalAddresses = new long[Goal.values().length];
        this.goalUsed = new boolean[goalAddresses.length];
        for (Goal goal : Goal.values()) {
            goalAddresses[goal.ordinal()] = AddressedStream.address(seed, NAME + "/" + goal);
        }
        List<Component> used = componentsWithEffects(tables);
        this.componentAddresses = new long[used.size()];
        this.componentGoals = new int[used.size()];
        for (int i = 0; i < used.size(); i++) {
            componentAddresses[i] =
                    AddressedStream.address(seed, NAME + "/" + used.get(i).id());
            componentGoals[i] = used.get(i).goal().ordinal();
            goalUsed[componentGoals[i]] = true;
        }
        int size = effects.priors().size();
        this.effectComponents = new int[size];
        this.effectAddresses = new long[size];
        this.ties = new double[size];
        this.draws = new Draw[size];
        for (int i = 0; i < size; i++) {
            EffectPrior prior = effects.priors().get(i);
            effectComponents[i] = used.stream().map(Component::id).toList().indexOf(prior.component());
            effectAddresses[i] = AddressedStream.address(seed, NAME + "/" + prior.name());
            EffectPrior.Harm harm = prior.harm();
            ties[i] = harm == null ? 1 : harm.tie();
            draws[i] = Draw.of(prior.reduction().quantity());
        }
    }

    private static List<Component> componentsWithEffects(IntegrationTables tables) {
        List<Component> used = new ArrayList<>();
        for (Component component : tables.components()) {
            if (tables.effects().priors().stream()
                    .anyMatch(prior -> prior.component().equals(component.id()))) {
                used.add(component);
            }
        }
        return used;
    }

    int components() {
        return componentAddresses.length;
    }

    /** Fills {@code reductions} with one draw of every effect; {@code scores} is room for one score for each component that has effects. */
    void draw(TrialPoint point, double[] scores, double[] reductions) {
        double shared = common * StandardNormal.quantile(point.parameter(commonAddress));
        double[] goals = new double[goalAddresses.length];
        for (int goal = 0; goal < goals.length; goal++) {
            goals[goal] = goalUsed[goal]
                    ? shared + ofGoal * StandardNormal.quantile(point.parameter(goalAddresses[goal]))
                    : shared;
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] =
                    goals[componentGoals[i]] + own * StandardNormal.quantile(point.parameter(componentAddresses[i]));
        }
        for (int i = 0; i < reductions.length; i++) {
            double tie = ties[i];
            double score = scores[effectComponents[i]];
            if (tie != 1) {
                double free = StandardNormal.quantile(point.parameter(effectAddresses[i]));
                score = tie * score + Math.sqrt(1 - tie * tie) * free;
            }
            reductions[i] = draws[i].atNormal(score);
        }
    }

    /** Fills {@code reductions} with every effect at its mean. */
    void expect(double[] reductions) {
        for (int i = 0; i < reductions.length; i++) {
            reductions[i] = draws[i].mean();
        }
    }

    /** A parameter of the gate or of the system, drawn on its own. */
    static final class Single {
        private final Draw draw;
        private final long address;

        Single(Assumption assumption, long seed, String name) {
            this.draw = Draw.of(assumption.quantity());
            this.address = AddressedStream.address(seed, name);
        }

        boolean isCertain() {
            return draw.isCertain();
        }

        double mean() {
            return draw.mean();
        }

        double at(TrialPoint point) {
            return draw.isCertain() ? draw.mean() : draw.at(point.parameter(address));
        }
    }
}
