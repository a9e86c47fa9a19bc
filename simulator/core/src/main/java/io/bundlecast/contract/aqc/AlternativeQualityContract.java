package io.bundlecast.contract.aqc;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberContract;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.CaseStopLoss;
import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.RiskTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Alternative Quality Contract: a yearly budget for all care of a network's members, whose surplus or deficit it shares, with pay for quality.
 *
 * <p>Budget = base x product of (1 + g) x risk score x members; D = budget - claims, each member's year limited to the stop-loss. Q is the weighted mean of measures
 * scored 0 to 5 by five gates. Version 1 (2009): a x D + bonus(Q) x budget. Version 2 (2011): s(Q) x D, where better quality keeps more of a surplus and owes less of
 * a deficit, + a payment per member-month in proportion to Q. A term that is null takes its default.
 *
 * <p>For example, base $4,200 gives $4,452.00 a member in year 1 and $5,359.77 in year 5; Q = 2.8303 gives a bonus of 4.6606% and shares of .4745 and .5255.
 *
 * @param lines ids of the chronic lines covered; null for all
 * @param version 1 or 2; null for 2
 * @param contractYear 1 to 5, which year of the glide path; null for 1
 * @param basePerMember dollars a member-year in the year before the contract; null for the group's own history at forecast prices
 * @param historyFactor budget over the group's history, without {@code basePerMember}; null for 1
 * @param growth yearly growth of the budget, first year first; null for the default path
 * @param riskScore risk score of the year over the base year's; null for 1
 * @param stopLoss the most that one member's year counts for, in dollars; null for no limit
 * @param share a of version 1, 0.5 to 1; null for 0.5
 * @param bonus version 1's bonus at scores 0, 1, 2, 3, 4 and 5, as shares of budget; null for the default curve
 * @param qualityPayment version 2's dollars a member-month at score 5; null for the default
 * @param gates five ascending gates by measure, on the share of members who meet it
 * @param split how the network passes the settlement on
 * @param risk terms around the sharing of surplus and deficit, measured by the budget; null for none
 * @see <a href="https://doi.org/10.1377/hlthaff.2011.0148">Chernew et al., Health Affairs 2011 (not read)</a> */
public record AlternativeQualityContract(
        @Nullable List<String> lines,
        @Nullable Integer version,
        @Nullable Integer contractYear,
        @Nullable Double basePerMember,
        @Nullable Double historyFactor,
        @Nullable List<Double> growth,
        @Nullable Double riskScore,
        @Nullable Double stopLoss,
        @Nullable Double share,
        @Nullable List<Double> bonus,
        @Nullable Double qualityPayment,
        Map<String, List<Double>> gates,
        @Nullable InternalSplit split,
        @Nullable RiskTerms risk)
        implements MemberContract {

    static final Provisions PROVISIONS = Provisions.beside(AlternativeQualityContract.class, "aqc.txt");

    private static final int SCORES = 6;
    private static final int YEARS = 5;

    public AlternativeQualityContract {
        version = version == null ? 2 : version;
        contractYear = contractYear == null ? 1 : contractYear;
        if (version != 1 && version != 2) {
            throw new IllegalArgumentException("version must be 1 or 2 but was " + version);
        }
        if (contractYear < 1 || contractYear > YEARS) {
            throw new IllegalArgumentException("contractYear must be 1 to 5 but was " + contractYear);
        }
        Terms.positive(basePerMember, "basePerMember");
        Terms.positive(historyFactor, "historyFactor");
        Terms.positive(riskScore, "riskScore");
        Terms.positive(stopLoss, "stopLoss");
        Terms.notNegative(qualityPayment, "qualityPayment");
        if (share != null && !(share >= 0.5 && share <= 1)) {
            throw new IllegalArgumentException("share must be in [0.5, 1] but was " + share);
        }
        if (growth != null && growth.size() < contractYear) {
            throw new IllegalArgumentException("growth must hold a rate for each year up to " + contractYear);
        }
        if (bonus != null && bonus.size() != SCORES) {
            throw new IllegalArgumentException("bonus must hold six shares, for the scores 0 to 5");
        }
        if (gates.isEmpty()) {
            throw new IllegalArgumentException("gates must hold at least one measure");
        }
        gates.forEach(GatedScore::check);
        RiskTerms.checkForMembers(risk, true);
        if (stopLoss != null && risk != null && risk.caseStopLoss() != null) {
            throw new IllegalArgumentException("stopLoss and risk.caseStopLoss both limit a member's year; keep one");
        }
        lines = lines == null ? null : List.copyOf(lines);
        growth = growth == null ? null : List.copyOf(growth);
        bonus = bonus == null ? null : List.copyOf(bonus);
        gates = Map.copyOf(gates);
    }

    @Override
    public Integer version() {
        return Objects.requireNonNull(version);
    }

    @Override
    public Integer contractYear() {
        return Objects.requireNonNull(contractYear);
    }

    @Override
    public double memberLimit() {
        CaseStopLoss cover = RiskTerms.orNone(risk).caseStopLoss();
        Double attachment = cover == null ? null : cover.attachment();
        return Terms.orElse(stopLoss, Terms.orElse(attachment, Double.POSITIVE_INFINITY));
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        List<Lack> lacks = new ArrayList<>(Lack.ofMembers(gates.keySet(), lines, care, "gates"));
        lacks.addAll(RiskTerms.orNone(risk).lacksOfMembers(lines, care));
        return lacks;
    }

    @Override
    public Settlement settlement(Market market) {
        return new AqcSettlement(this, market);
    }

    InternalSplit splitOrDefault() {
        return split == null ? InternalSplit.DEFAULT : split;
    }

    double growthOf(int year) {
        return growth == null ? PROVISIONS.value("aqc.growth." + year) : growth.get(year - 1);
    }

    /** How the budget is set anew when the contract's years are over. */
    Rebasing rebasing() {
        return new Rebasing(
                PROVISIONS.latest("aqc.baseline-years"),
                PROVISIONS.latest("aqc.baseline-gap-years"),
                PROVISIONS.latest("aqc.term-years"),
                contractYear() - 1);
    }

    double bonusAt(int score) {
        return bonus == null ? PROVISIONS.value("aqc.bonus." + score) : bonus.get(score);
    }

    @Override
    public List<Provision> provisions() {
        LeftToRule found = new LeftToRule(PROVISIONS);
        found.unless(null, "aqc.weight.outcome").unless(null, "aqc.weight.process");
        for (int year = 1; year <= contractYear() && basePerMember != null; year++) {
            found.unless(growth, "aqc.growth." + year);
        }
        if (version() == 1) {
            found.unless(share, "aqc.share");
            for (int score = 0; score < SCORES; score++) {
                found.unless(bonus, "aqc.bonus." + score);
            }
        } else {
            found.unless(null, "aqc.share-floor")
                    .unless(null, "aqc.share-ceiling")
                    .unless(qualityPayment, "aqc.quality-payment");
        }
        return found.and(splitOrDefault().provisions())
                .and(RiskTerms.orNone(risk).provisions())
                .list();
    }
}
