package io.bundlecast.contract.bpci;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PAYER;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.MeanScore;
import io.bundlecast.contract.terms.PostEpisodeExcess;
import io.bundlecast.contract.terms.Reconciliation;
import io.bundlecast.contract.terms.Sharing;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** BPCI Advanced bound to a hospital's cells: target, spend, quality, limits, post-episode spending and sharing, in the order of its reconciliation. */
final class BpciSettlement implements Settlement {

    private final Market market;
    private final BpciPrices prices;
    private final MeanScore quality;
    private final Reconciliation reconciliation;
    private final PostEpisodeExcess postEpisode;
    private final Sharing sharing;
    private final double trendLimit;
    private final Rebasing rebasing;
    private final List<Rule> rules;

    BpciSettlement(BpciAdvanced terms, Market market) {
        this.market = market;
        prices = BpciPrices.of(terms, market);
        quality = MeanScore.required(terms.qualityMeasures(), market, "BPCI Advanced pays by quality");
        reconciliation = new Reconciliation(terms.limits(), true, BpciRules.RECONCILIATION_LINES);
        postEpisode = new PostEpisodeExcess(terms.postEpisodeOrDefault(), terms::provision, market, prices.cells());
        sharing = new Sharing(
                terms.sharing(), prices.cells(), terms.provision("gainshare.fee-limit"), BpciRules.SHARING_LINES);
        trendLimit = terms.provision("trend.limit");
        rebasing = terms.rebasing();
        rules = BpciRules.statement(terms);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public @Nullable Rebasing rebasing() {
        return rebasing;
    }

    @Override
    public double ownSpend(Experience experience) {
        return Rebasing.ratio(spend(experience), prices.undiscounted(experience) * experience.regionalTrendRatio());
    }

    @Override
    public List<FixedFigure> fixed() {
        List<FixedFigure> fixed = new ArrayList<>(
                FixedFigure.byCell("Price of an episode before discount", market, prices.cells(), prices.benchmarks()));
        fixed.addAll(FixedFigure.byCell("Discount d", market, prices.cells(), prices.discounts()));
        fixed.addAll(FixedFigure.limits(market, prices.cells()));
        fixed.addAll(postEpisode.fixed(market));
        return fixed;
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        double trend = Terms.clamp(experience.regionalTrendRatio(), 1 - trendLimit, 1 + trendLimit);
        double level = trend * market.ownHistory(experience);
        double undiscounted = level * prices.undiscounted(experience);
        double discount = level * prices.discount(experience);
        double target = undiscounted - discount;
        ledger.step(BpciRules.TREND, trend);
        double amount = amount(undiscounted, discount, experience, ledger);
        double score = quality.of(experience);
        ledger.step(BpciRules.SCORE, score);
        double limited = reconciliation.settle(amount, target, score, ledger);
        double charge = postEpisode.amount(experience);
        pay(BpciRules.POST_EPISODE, 0 - charge, ledger);
        double net = limited - charge;
        ledger.step(BpciRules.NET, net);
        ledger.step(BpciRules.BREAK_EVEN, undiscounted > 0 ? net / undiscounted : 0);
        sharing.settle(net, score, experience, ledger);
    }

    /** RA: target less spend. */
    private double amount(double undiscounted, double discount, Experience experience, Ledger ledger) {
        double spend = spend(experience);
        double episodes = 0;
        for (int cell : prices.cells()) {
            episodes += experience.get(cell, Measure.EPISODES);
        }
        double amount = undiscounted - discount - spend;
        ledger.step(BpciRules.EPISODES, episodes);
        ledger.step(BpciRules.UNDISCOUNTED, undiscounted);
        ledger.step(BpciRules.TARGET, undiscounted - discount);
        ledger.step(BpciRules.SPEND, spend);
        pay(BpciRules.SAVINGS, undiscounted - spend, ledger);
        pay(BpciRules.DISCOUNT, 0 - discount, ledger);
        ledger.step(BpciRules.AMOUNT, amount);
        return amount;
    }

    private double spend(Experience experience) {
        double spend = 0;
        for (int cell : prices.cells()) {
            spend += market.countedSpend(experience, cell);
        }
        return spend;
    }

    private static void pay(Rule rule, double amount, Ledger ledger) {
        ledger.transfer(rule, PAYER, HOSPITAL, amount);
    }
}
