package io.bundlecast.contract.terms;

import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What quality does to a gain or a loss: no gain below a score, and a share of gains lost or of losses forgiven by score.
 *
 * <p>With Q the mean score of the measures, 0 to 100: D = 0 when D is above 0 and Q is below the minimum score; then D (1 - q), q = gainReduction x (1 - Q/100) of a
 * gain and lossReduction x Q/100 of a loss.
 *
 * <p>For example, a gain of $500,000 at score 80 with a gain reduction of 10%: $490,000.
 *
 * @param measures ids of the measures; null for all of the scenario
 * @param minimumScore least score at which a gain is paid; null for none
 * @param gainReduction share of a gain that is lost at score 0; null for none
 * @param lossReduction share of a loss that is forgiven at score 100; null for none */
public record RiskQuality(
        @Nullable List<String> measures,
        @Nullable Double minimumScore,
        @Nullable Double gainReduction,
        @Nullable Double lossReduction) {

    public RiskQuality {
        measures = measures == null ? null : List.copyOf(measures);
        Terms.score(minimumScore, "minimumScore");
        Terms.fraction(gainReduction, "gainReduction");
        Terms.fraction(lossReduction, "lossReduction");
    }

    boolean closed(double gain, double score) {
        return gain > 0 && score < Terms.orElse(minimumScore, 0);
    }

    /** The share that quality takes from a gain or forgives of a loss. */
    double share(double gain, double score) {
        return gain < 0
                ? Terms.orElse(lossReduction, 0) * score / 100
                : Terms.orElse(gainReduction, 0) * (1 - score / 100);
    }
}
