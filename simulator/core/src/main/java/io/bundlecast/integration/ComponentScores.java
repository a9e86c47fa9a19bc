package io.bundlecast.integration;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TrialPoint;
import java.util.List;

/** Normal scores of how well each component's effects turn out, tied by nested factors.
 *
 * <p>The score of component i of goal g is z_i = sqrt(b) Z + sqrt(w - b) Z_g + sqrt(1 - w) e_i, with b and w the ties between and within goals. */
final class ComponentScores {

    private static final Goal[] GOALS = Goal.values();

    private final double common;
    private final double ofGoal;
    private final double own;
    private final long commonAddress;
    private final long[] goalAddresses = new long[GOALS.length];
    private final int[] goals;
    private final long[] addresses;

    ComponentScores(EffectTable effects, List<Component> components, long seed, String name) {
        this.common = Math.sqrt(effects.tieBetweenGoals());
        this.ofGoal = Math.sqrt(effects.tieWithinGoal() - effects.tieBetweenGoals());
        this.own = Math.sqrt(1 - effects.tieWithinGoal());
        this.commonAddress = AddressedStream.address(seed, name);
        for (Goal goal : GOALS) {
            goalAddresses[goal.ordinal()] = AddressedStream.address(seed, name + "/" + goal);
        }
        this.goals = new int[components.size()];
        this.addresses = new long[components.size()];
        for (int i = 0; i < addresses.length; i++) {
            Component component = components.get(i);
            goals[i] = component.goal().ordinal();
            addresses[i] = AddressedStream.address(seed, name + "/" + component.id());
        }
    }

    int size() {
        return addresses.length;
    }

    /** Fills one score for each component. */
    void draw(TrialPoint point, double[] scores) {
        double[] shared = new double[GOALS.length];
        double all = common * StandardNormal.quantile(point.parameter(commonAddress));
        for (int goal = 0; goal < shared.length; goal++) {
            shared[goal] = all + ofGoal * StandardNormal.quantile(point.parameter(goalAddresses[goal]));
        }
        for (int i = 0; i < addresses.length; i++) {
            scores[i] = shared[goals[i]] + own * StandardNormal.quantile(point.parameter(addresses[i]));
        }
    }
}
