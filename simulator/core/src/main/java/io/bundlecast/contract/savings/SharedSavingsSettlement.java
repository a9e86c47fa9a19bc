package io.bundlecast.contract.savings;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHYSICIANS;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.OwnHistory;
import io.bundlecast.contract.terms.QualityScore;
import io.bundlecast.contract.terms.RiskSettlement;
import io.bundlecast.contract.terms.RiskTerms;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shared savings bound to the members and episodes of a scenario. */
final class SharedSavingsSettlement implements Settlement {

    private final Market market;
    private final OwnHistory history;
    private final Account holder;
    private final @Nullable Double perMember;
    private final double factor;
    private final double trendWeight;
    private final Rebasing rebasing;
    private final double leastSavings;
    private final SavingsShares shares;
    private final @Nullable QualityScore quality;
    private final @Nullable InternalSplit split;
    private final RiskSettlement risk;

    SharedSavingsSettlement(SharedSavings terms, Market market) {
        this.market = market;
        history = new OwnHistory(terms.lines(), market);
        holder = terms.holderOrNetwork().account();
        perMember = terms.benchmarkPerMember();
        factor = terms.factorOrDefault();
        trendWeight = terms.trendWeightOrDefault();
        rebasing = terms.rebasing();
        shares = terms.shares();
        SharingQuality by = terms.qualityOrTrack();
        quality = by == null
                ? null
                : QualityScore.required(
                        by.measures(), by.memberMeasures(), terms.lines(), market, "shared savings depend on quality");
        split = terms.splitOrDefault();
        RiskTerms filled = terms.risk(history.expectedMembers());
        leastSavings = Terms.orElse(filled.minimumSavingsRate(), 0);
        risk = RiskSettlement.of(filled, holder, market);
    }

    @Override
    public List<Rule> rules() {
        return SharedSavingsRules.statement(risk, quality != null, split != null);
    }

    @Override
    public Set<Account> parties() {
        Set<Account> parties = EnumSet.copyOf(risk.parties());
        if (split != null) {
            parties.addAll(EnumSet.of(HOSPITAL, PHYSICIANS));
        }
        return parties;
    }

    @Override
    public List<FixedFigure> fixed() {
        return history.fixed();
    }

    @Override
    public Rebasing rebasing() {
        return rebasing;
    }

    @Override
    public double ownSpend(Experience experience) {
        double expected = ofMembers(experience) + history.ofEpisodes(experience);
        return Rebasing.ratio(history.spend(experience), expected * experience.regionalTrendRatio());
    }

    /** What the first benchmark makes of the year's members. */
    private double ofMembers(Experience experience) {
        return perMember == null ? history.ofMembers(experience) : perMember * history.members(experience);
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        double benchmark = benchmark(experience, ledger);
        double spend = history.spend(experience);
        double savings = benchmark - spend;
        ledger.step(SharedSavingsRules.BENCHMARK, benchmark);
        ledger.step(SharedSavingsRules.SPEND, spend);
        ledger.transfer(SharedSavingsRules.SAVINGS, PAYER, holder, savings);
        ledger.step(SharedSavingsRules.LEAST, leastSavings);
        RiskSettlement.Stake stake = RiskSettlement.Stake.of(savings, benchmark);
        double counted = risk.entry(stake, experience, ledger);
        double net = risk.exit(share(counted, experience, ledger), stake, ledger);
        if (split != null) {
            split.post(net, ledger);
        }
    }

    private double benchmark(Experience experience, Ledger ledger) {
        double members = history.members(experience);
        double trend = 1 + trendWeight * (experience.regionalTrendRatio() - 1);
        double each = factor * trend * market.ownHistory(experience);
        double ofMembers = each * ofMembers(experience);
        double ofEpisodes = each * history.ofEpisodes(experience);
        ledger.step(SharedSavingsRules.MEMBERS, members);
        ledger.step(SharedSavingsRules.EPISODES, history.episodes(experience));
        ledger.step(SharedSavingsRules.TREND, trend);
        ledger.step(SharedSavingsRules.OF_MEMBERS, ofMembers);
        ledger.step(SharedSavingsRules.OF_EPISODES, ofEpisodes);
        return ofMembers + ofEpisodes;
    }

    /** The holder's share of what counts. */
    private double share(double counted, Experience experience, Ledger ledger) {
        double score = 0;
        if (quality != null) {
            score = quality.of(experience);
            ledger.step(SharedSavingsRules.SCORE, score);
        }
        double share = shares.of(counted, score);
        ledger.step(SharedSavingsRules.SHARE, share);
        ledger.transfer(SharedSavingsRules.PAYER_PART, holder, PAYER, (1 - share) * counted);
        return share * counted;
    }
}
