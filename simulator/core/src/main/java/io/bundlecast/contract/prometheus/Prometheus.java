package io.bundlecast.contract.prometheus;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberContract;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.RiskTerms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PROMETHEUS Payment for a chronic disease: a budget of typical care and half of the complications expected, so that avoiding them pays.
 *
 * <p>Budget = severity x (typical x (1 + margin) + allowance x expected complications), per member. Part of it is withheld and released by a score of own and team
 * quality. What is left of the budget after actual cost stays with the network if the score reaches a floor. The payer bears how many fall ill, the network what a case costs.
 *
 * <p>For example, typical $3,400, severity 1.18, complications $2,600, allowance .5: the budget is $5,546.00; actual cost $5,180.20 leaves $365.80. Own score .80 and
 * team score .70 give .77, which releases 77.14% of the withhold.
 *
 * @param lines ids of the chronic lines covered; null for all
 * @param typicalPerMember dollars of care of the disease without complications; null for the group's own history
 * @param severity severity of the members over the norm; null for 1
 * @param complicationsPerMember dollars of avoidable complications expected at severity 1; null for the group's own history
 * @param allowance part of them in the budget; null for 50%
 * @param margin share of typical cost; null for 0
 * @param withhold part of the budget withheld; null for 10%
 * @param peerRelease part of the withhold that all groups under the payer earn on average, by budget, above 0: what some forfeit is paid to all in proportion to what
 *     each earns; null where the payer keeps it (mark: assumed)
 * @param ownMeasures measures of the own score
 * @param teamMeasures measures of the team's score; null for the own ones
 * @param ownWeight weight of the own score; null for 70%
 * @param scoreFloor score below which nothing is released or kept; null for .50
 * @param scoreFull score from which all is released; null for .85
 * @param deficitShare part of a deficit that the network repays; null for 0
 * @param split how the network passes the settlement on
 * @param risk terms around the surplus kept or deficit repaid, measured by the budget; null for none
 * @see <a href="https://www.rwjf.org/en/library/research/2011/02/prometheus-payment/the-fundamentals-how-the-model-works.html">RWJF on the model</a> */
public record Prometheus(
        @Nullable List<String> lines,
        @Nullable Double typicalPerMember,
        @Nullable Double severity,
        @Nullable Double complicationsPerMember,
        @Nullable Double allowance,
        @Nullable Double margin,
        @Nullable Double withhold,
        @Nullable Double peerRelease,
        List<String> ownMeasures,
        @Nullable List<String> teamMeasures,
        @Nullable Double ownWeight,
        @Nullable Double scoreFloor,
        @Nullable Double scoreFull,
        @Nullable Double deficitShare,
        @Nullable InternalSplit split,
        @Nullable RiskTerms risk)
        implements MemberContract {

    static final Provisions PROVISIONS = Provisions.beside(Prometheus.class, "prometheus.txt");

    public Prometheus {
        Terms.notNegative(typicalPerMember, "typicalPerMember");
        Terms.positive(severity, "severity");
        Terms.notNegative(complicationsPerMember, "complicationsPerMember");
        Terms.fraction(allowance, "allowance");
        Terms.fraction(margin, "margin");
        Terms.fraction(withhold, "withhold");
        Terms.positive(peerRelease, "peerRelease");
        Terms.fraction(peerRelease, "peerRelease");
        Terms.fraction(ownWeight, "ownWeight");
        Terms.fraction(scoreFloor, "scoreFloor");
        Terms.fraction(scoreFull, "scoreFull");
        Terms.fraction(deficitShare, "deficitShare");
        double floor = PROVISIONS.or(scoreFloor, "prometheus.score-floor");
        if (!(PROVISIONS.or(scoreFull, "prometheus.score-full") > floor)) {
            throw new IllegalArgumentException("scoreFull must be above scoreFloor, " + floor);
        }
        if (ownMeasures.isEmpty()) {
            throw new IllegalArgumentException("ownMeasures must hold at least one measure");
        }
        RiskTerms.checkForMembers(risk, false);
        lines = lines == null ? null : List.copyOf(lines);
        ownMeasures = List.copyOf(ownMeasures);
        teamMeasures = teamMeasures == null ? null : List.copyOf(teamMeasures);
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        List<Lack> lacks = new ArrayList<>(Lack.ofMembers(ownMeasures, lines, care, "ownMeasures"));
        if (teamMeasures != null) {
            lacks.addAll(Lack.ofMembers(teamMeasures, lines, care, "teamMeasures"));
        }
        lacks.addAll(RiskTerms.orNone(risk).lacksOfMembers(lines, care));
        return lacks;
    }

    @Override
    public Settlement settlement(Market market) {
        return new PrometheusSettlement(this, market);
    }

    InternalSplit splitOrDefault() {
        return split == null ? InternalSplit.DEFAULT : split;
    }

    @Override
    public List<Provision> provisions() {
        return new LeftToRule(PROVISIONS)
                .unless(allowance, "prometheus.allowance")
                .unless(margin, "prometheus.margin")
                .unless(withhold, "prometheus.withhold")
                .unless(ownWeight, "prometheus.own-weight")
                .unless(scoreFloor, "prometheus.score-floor")
                .unless(scoreFull, "prometheus.score-full")
                .unless(deficitShare, "prometheus.deficit-share")
                .and(splitOrDefault().provisions())
                .and(RiskTerms.orNone(risk).provisions())
                .list();
    }
}
