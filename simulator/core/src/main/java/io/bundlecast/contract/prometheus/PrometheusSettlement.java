package io.bundlecast.contract.prometheus;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.NETWORK;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHYSICIANS;

import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberScope;
import io.bundlecast.contract.MemberShare;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.RiskSettlement;
import io.bundlecast.contract.terms.SharedRisk;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Rule.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PROMETHEUS Payment bound to the members of its lines. */
public final class PrometheusSettlement implements Settlement {

    private static final String SOURCE = "RWJF on PROMETHEUS (sourced)";
    private static final String SCORECARD = "anesthesiallc.com on PROMETHEUS (sourced)";

    static final Rule TYPICAL = new Rule(10, "Typical care", "typical x severity x (1 + margin) x n", SOURCE);
    static final Rule ALLOWANCE =
            new Rule(11, "Allowance for complications", "allowance x severity x E[PAC] x n", SOURCE);
    static final Rule BUDGET = new Rule(12, "Budget", "typical care + allowance", SOURCE);
    static final Rule ACTUAL = new Rule(13, "Actual cost of the disease", "relevant care + complications", SOURCE);
    static final Rule SURPLUS = new Rule(14, "Surplus or deficit", "budget - actual", SOURCE);
    static final Rule SCORE = new Rule(15, "Score", ".70 own + .30 team", SCORECARD, Unit.NUMBER);
    static final Rule RELEASED = new Rule(
            16,
            "Part of the withhold released",
            "0 below the floor, 1 from the full score, in proportion between",
            "Known, not read",
            Unit.NUMBER);
    public static final Rule WITHHOLD = new Rule(17, "Withhold", "w x budget", SCORECARD);
    public static final Rule RELEASE = new Rule(
            18,
            "Release of the withhold",
            "released x w x budget; over the peers' mean release where they share what is forfeited",
            SCORECARD);
    static final Rule SETTLEMENT =
            new Rule(19, "Surplus kept or deficit repaid", "surplus if score >= floor; share of a deficit", SOURCE);

    private final Prometheus terms;
    private final MemberScope scope;
    private final MemberShare.Mean own;
    private final MemberShare.Mean team;
    private final double allowance;
    private final double typicalFactor;
    private final double withhold;
    private final double ownWeight;
    private final double floor;
    private final double full;
    private final double deficitShare;
    private final @Nullable SharedRisk risk;

    PrometheusSettlement(Prometheus terms, Market market) {
        this.terms = terms;
        scope = new MemberScope(terms.lines(), market.members());
        own = scope.score(terms.ownMeasures(), "ownMeasures");
        team = scope.score(terms.teamMeasures() == null ? terms.ownMeasures() : terms.teamMeasures(), "teamMeasures");
        allowance =
                Terms.orElse(terms.severity(), 1) * Prometheus.PROVISIONS.or(terms.allowance(), "prometheus.allowance");
        typicalFactor =
                Terms.orElse(terms.severity(), 1) * (1 + Prometheus.PROVISIONS.or(terms.margin(), "prometheus.margin"));
        withhold = Prometheus.PROVISIONS.or(terms.withhold(), "prometheus.withhold");
        ownWeight = Prometheus.PROVISIONS.or(terms.ownWeight(), "prometheus.own-weight");
        floor = Prometheus.PROVISIONS.or(terms.scoreFloor(), "prometheus.score-floor");
        full = Prometheus.PROVISIONS.or(terms.scoreFull(), "prometheus.score-full");
        deficitShare = Prometheus.PROVISIONS.or(terms.deficitShare(), "prometheus.deficit-share");
        risk = SharedRisk.of(terms.risk(), scope);
    }

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(TYPICAL, ALLOWANCE, BUDGET, ACTUAL, SURPLUS));
        rules.addAll(List.of(SCORE, RELEASED, WITHHOLD, RELEASE));
        if (risk == null) {
            rules.add(SETTLEMENT);
        } else {
            rules.addAll(risk.entryRules());
            rules.addAll(risk.exitRules());
        }
        rules.addAll(InternalSplit.RULES);
        return List.copyOf(rules);
    }

    @Override
    public Set<Account> parties() {
        Set<Account> parties = EnumSet.of(PAYER, NETWORK, HOSPITAL, PHYSICIANS);
        if (risk != null) {
            parties.addAll(risk.terms().parties());
        }
        return parties;
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        double members = scope.total(experience, MemberMeasure.MEMBERS);
        Double perMember = terms.typicalPerMember();
        Double expected = terms.complicationsPerMember();
        double typical = typicalFactor
                * (perMember == null
                        ? scope.total(experience, MemberMeasure.PRESENT_RELEVANT_SPEND)
                        : perMember * members);
        double allowed = allowance
                * (expected == null
                        ? scope.total(experience, MemberMeasure.PRESENT_COMPLICATION_SPEND)
                        : expected * members);
        double budget = typical + allowed;
        double actual = scope.total(experience, MemberMeasure.RELEVANT_SPEND)
                + scope.total(experience, MemberMeasure.COMPLICATION_SPEND);
        double score = ownWeight * own.of(experience) + (1 - ownWeight) * team.of(experience);
        double released = Terms.clamp((score - floor) / (full - floor), 0, 1);
        double surplus = budget - actual;
        ledger.step(TYPICAL, typical);
        ledger.step(ALLOWANCE, allowed);
        ledger.step(BUDGET, budget);
        ledger.step(ACTUAL, actual);
        ledger.step(SURPLUS, surplus);
        ledger.step(SCORE, score);
        ledger.step(RELEASED, released);
        ledger.transfer(WITHHOLD, NETWORK, PAYER, withhold * budget);
        double earned = released / Terms.orElse(terms.peerRelease(), 1);
        ledger.transfer(RELEASE, PAYER, NETWORK, earned * withhold * budget);
        double settled = settled(surplus, budget, score, experience, ledger);
        terms.splitOrDefault().post(settled - (1 - earned) * withhold * budget, ledger);
    }

    /** What the network keeps of a surplus or repays of a deficit. */
    private double settled(double surplus, double budget, double score, Experience experience, Ledger ledger) {
        if (risk == null) {
            double kept = kept(surplus, score);
            ledger.transfer(SETTLEMENT, PAYER, NETWORK, kept);
            return kept;
        }
        RiskSettlement.Stake stake = RiskSettlement.Stake.of(surplus, budget);
        double open = risk.open(stake, experience, ledger);
        return risk.close(open, kept(open, score), stake, ledger);
    }

    private double kept(double surplus, double score) {
        return surplus < 0 ? deficitShare * surplus : score >= floor ? surplus : 0;
    }
}
