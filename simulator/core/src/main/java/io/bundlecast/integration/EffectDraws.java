package io.bundlecast.integration;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.Draw;
import java.util.List;

/** Draws the size of every effect of integration for one trial.
 *
 * <p>All wanted effects of a component share its score z; a harm has the score t z + sqrt(1 - t^2) e, with its tie t. */
final class EffectDraws {

    private static final String NAME = "integration/effect";

    private final ComponentScores components;
    private final Effect[] effects;

    private record Effect(int component, double tie, long address, Draw size) {

        double at(TrialPoint point, double[] scores) {
            double score = scores[component];
            if (tie != 1) {
                double own = StandardNormal.quantile(point.parameter(address));
                score = tie * score + Math.sqrt(1 - tie * tie) * own;
            }
            return size.atNormal(score);
        }
    }

    /** @param used the components that have effects or relieve harm */
    EffectDraws(IntegrationTables tables, List<Component> used, long seed) {
        List<EffectPrior> priors = tables.effects().priors();
        int[] owners = EffectChannels.effectComponents(tables, used);
        this.components = new ComponentScores(tables.effects(), used, seed, NAME);
        this.effects = new Effect[priors.size()];
        for (int i = 0; i < effects.length; i++) {
            EffectPrior prior = priors.get(i);
            EffectPrior.Harm harm = prior.harm();
            effects[i] = new Effect(
                    owners[i],
                    harm == null ? 1 : harm.tie(),
                    AddressedStream.address(seed, NAME + "/" + prior.name()),
                    Draw.of(prior.reduction().quantity()));
        }
    }

    int components() {
        return components.size();
    }

    /** Fills {@code reductions} with one draw of every effect; {@code scores} is room for one score for each component. */
    void draw(TrialPoint point, double[] scores, double[] reductions) {
        components.draw(point, scores);
        for (int i = 0; i < reductions.length; i++) {
            reductions[i] = effects[i].at(point, scores);
        }
    }

    /** Fills {@code reductions} with every effect at its mean. */
    void expect(double[] reductions) {
        for (int i = 0; i < reductions.length; i++) {
            reductions[i] = effects[i].size().mean();
        }
    }
}
