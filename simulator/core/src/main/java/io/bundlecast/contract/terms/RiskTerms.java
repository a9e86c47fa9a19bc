package io.bundlecast.contract.terms;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms that bound what the holder of a contract can gain or lose; any contract whose real counterpart could carry them takes them as a block.
 *
 * <p>With D the holder's gain (a loss is negative) and B the price or target that it is measured by, in this order: (1) episodes beyond an attachment are insured,
 * D + E; (2) D = 0 unless D reaches the minimum savings rate x B, or - D the minimum loss rate x B; (3) no gain below a quality score, then D (1 - q);
 * (4) the contract's own sharing; (5) beyond the corridor the holder keeps a share; (6) D within - stopLoss x B and stopGain x B; (7) a reinsurer pays for a loss
 * beyond its attachment, and is paid its premiums. A term that is null is not agreed.
 *
 * <p>For example, B = $10.0m, D = -$1.5m, corridor 5% with half beyond, stop-loss 8%: -0.5 - 0.5 x 1.0 = -$1.0m, limited to -$0.8m.
 *
 * @param caseStopLoss insurance of single costly episodes
 * @param minimumSavingsRate least gain over B that is paid at all; a gain that reaches it counts from the first dollar
 * @param minimumLossRate least loss over B that is owed at all
 * @param qualityGate what quality does to gains and losses
 * @param corridor the range around B outside of which gains and losses are shared
 * @param stopGain most that the holder gains, over B
 * @param stopLoss most that the holder loses, over B
 * @param reinsurance insurance of the whole loss of the year */
public record RiskTerms(
        @Nullable CaseStopLoss caseStopLoss,
        @Nullable Double minimumSavingsRate,
        @Nullable Double minimumLossRate,
        @Nullable RiskQuality qualityGate,
        @Nullable RiskCorridor corridor,
        @Nullable Double stopGain,
        @Nullable Double stopLoss,
        @Nullable Reinsurance reinsurance) {

    public static final Provisions PROVISIONS = Provisions.beside(RiskTerms.class, "risk.txt");

    /** No risk term: the holder keeps what it gains and bears what it loses. */
    public static final RiskTerms NONE = new RiskTerms(null, null, null, null, null, null, null, null);

    public RiskTerms {
        Terms.discount(minimumSavingsRate, "minimumSavingsRate");
        Terms.discount(minimumLossRate, "minimumLossRate");
        Terms.notNegative(stopGain, "stopGain");
        Terms.notNegative(stopLoss, "stopLoss");
    }

    public static RiskTerms orNone(@Nullable RiskTerms terms) {
        return terms == null ? NONE : terms;
    }

    /** The same for a contract on members, whose measures are those of its chronic lines. */
    public List<Lack> lacksOfMembers(@Nullable List<String> lines, CareScope care) {
        if (qualityGate == null) {
            return List.of();
        }
        List<String> measures = qualityGate.measures();
        return measures == null
                ? Lack.ofMembers(lines, care, "risk.qualityGate")
                : Lack.ofMembers(measures, lines, care, "risk.qualityGate.measures");
    }

    /** Refuses insurance of single episodes that a contract on members cannot have.
     *
     * @param limitsYears whether the contract counts single members' years up to a limit */
    public static void checkForMembers(@Nullable RiskTerms risk, boolean limitsYears) {
        CaseStopLoss cover = risk == null ? null : risk.caseStopLoss();
        if (cover == null) {
            return;
        }
        if (!limitsYears) {
            throw new IllegalArgumentException(
                    "risk.caseStopLoss insures single costly cases, which this contract does not tell apart");
        }
        if (cover.attachment() == null) {
            throw new IllegalArgumentException(
                    "risk.caseStopLoss must state an attachment in dollars, since its percentile is one of episodes");
        }
    }

    /** What quality decides on, with no measure of quality to decide by. */
    public List<Lack> lacks(CareScope care) {
        return qualityGate == null
                ? List.of()
                : Lack.ofMeasures(qualityGate.measures(), care, "risk.qualityGate", "decides on gains by quality");
    }

    /** The cap at which single episodes stop counting. */
    public OutlierCap outlierCap() {
        return caseStopLoss == null ? OutlierCap.NONE : caseStopLoss.cap();
    }

    /** The numbers that the terms leave to their default. */
    public List<Provision> provisions() {
        List<Provision> left = new ArrayList<>();
        if (caseStopLoss != null) {
            left.addAll(caseStopLoss.provisions());
        }
        if (corridor != null) {
            left.addAll(corridor.provisions());
        }
        if (reinsurance != null) {
            left.addAll(reinsurance.provisions());
        }
        return List.copyOf(left);
    }
}
