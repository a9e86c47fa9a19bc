package io.bundlecast.contract.terms;

import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The range around a price or target inside which the holder keeps every gain and bears every loss; beyond it the payer takes part.
 *
 * <p>With D the gain, B the price or target and w the width: kept = D within - w B and w B, plus a share of what lies beyond.
 *
 * <p>For example, w = 5%, B = $10.0m, D = $0.8m and half beyond: 0.5 + 0.5 x 0.3 = $0.65m.
 *
 * @param width w, 0 or more
 * @param gainShare holder's share of a gain beyond the corridor; null for the default (mark: assumed)
 * @param lossShare holder's share of a loss beyond the corridor; null for the default (mark: assumed) */
public record RiskCorridor(
        double width, @Nullable Double gainShare, @Nullable Double lossShare) {

    private static final double DEFAULT_SHARE = RiskTerms.PROVISIONS.value("corridor.share");

    public RiskCorridor {
        Terms.notNegative(width, "width");
        Terms.fraction(gainShare, "gainShare");
        Terms.fraction(lossShare, "lossShare");
    }

    /** What the holder keeps of a gain or bears of a loss. */
    double kept(double gain, double base) {
        double inside = Terms.clamp(gain, -width * base, width * base);
        double share = Terms.orElse(gain < 0 ? lossShare : gainShare, DEFAULT_SHARE);
        return inside + share * (gain - inside);
    }

    List<Provision> provisions() {
        return new LeftToRule(RiskTerms.PROVISIONS)
                .unless(gainShare == null ? null : lossShare, "corridor.share")
                .list();
    }
}
