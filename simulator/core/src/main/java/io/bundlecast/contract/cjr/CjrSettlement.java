package io.bundlecast.contract.cjr;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PAYER;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.PaymentLimits;
import io.bundlecast.contract.terms.PostEpisode;
import io.bundlecast.contract.terms.PostEpisodeExcess;
import io.bundlecast.contract.terms.RegionalCorrection;
import io.bundlecast.contract.terms.Sharing;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CJR bound to a hospital's cells: target, spend, quality category, two discounts, limits and sharing, in the order of 42 CFR 510.305. */
final class CjrSettlement implements Settlement {

    private final Market market;
    private final CjrPrices prices;
    private final CjrComposite composite;
    private final CjrDiscounts discounts;
    private final PaymentLimits limits;
    private final PostEpisodeExcess postEpisode;
    private final Sharing sharing;
    private final RegionalCorrection correction;
    private final boolean riskAdjusted;
    private final boolean deathCancels;
    private final @Nullable Rebasing rebasing;
    private final List<Rule> rules;

    CjrSettlement(Cjr terms, Market market) {
        this.market = market;
        prices = CjrPrices.of(terms, market);
        composite = new CjrComposite(terms, market);
        discounts = CjrDiscounts.of(terms);
        limits = terms.limits();
        postEpisode = new PostEpisodeExcess(
                terms.postEpisode() == null ? PostEpisode.DEFAULT : terms.postEpisode(),
                terms::provision,
                market,
                prices.cells());
        sharing = new Sharing(
                terms.sharing(), prices.cells(), terms.provision("gainshare.fee-limit"), CjrRules.SHARING_LINES);
        correction = new RegionalCorrection(
                terms.provision("trend.limit"),
                terms.provision("normalization.limit"),
                CjrRules.TREND,
                CjrRules.CASE_MIX);
        riskAdjusted = terms.provision("risk.adjusted") > 0;
        deathCancels = terms.deathCancels();
        rebasing = prices.hospitalWeight() == 0 ? null : CjrProvisions.rebasing(terms);
        rules = CjrRules.statement(terms);
    }

    @Override
    public @Nullable Rebasing rebasing() {
        return rebasing;
    }

    @Override
    public double ownSpend(Experience experience) {
        double expected = 0;
        for (int i = 0; i < prices.cells().length; i++) {
            expected += prices.hospital()[i] * weight(experience, prices.cells()[i]);
        }
        return Rebasing.ratio(spend(experience), expected * experience.regionalTrendRatio());
    }

    /** The episodes of a cell that count, each by its risk weight where prices are risk-adjusted. */
    private double weight(Experience experience, int cell) {
        double all = experience.get(cell, riskAdjusted ? Measure.RISK_WEIGHT : Measure.EPISODES);
        return kept(experience, cell) * all;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<FixedFigure> fixed() {
        List<FixedFigure> fixed = new ArrayList<>();
        double[] each = new double[prices.cells().length];
        for (int i = 0; i < each.length; i++) {
            each[i] = prices.price(i, 1);
        }
        fixed.addAll(FixedFigure.byCell("Price of an episode before discount", market, prices.cells(), each));
        fixed.addAll(FixedFigure.limits(market, prices.cells()));
        fixed.addAll(postEpisode.fixed(market));
        return fixed;
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        double undiscounted = correction.post(experience, ledger) * weightedPrice(experience, ledger);
        double spend = spend(experience);
        ledger.step(CjrRules.HOSPITAL_WEIGHT, prices.hospitalWeight());
        ledger.step(CjrRules.UNDISCOUNTED, undiscounted);
        ledger.step(CjrRules.SPEND, spend);
        double score = composite.post(experience, ledger);
        CjrCategory category = composite.category(score);
        ledger.step(CjrRules.CATEGORY, category.ordinal());
        double limited = reconcile(undiscounted, spend, category, ledger);
        double net = net(limited, postEpisode.amount(experience), category, ledger);
        ledger.step(CjrRules.NET, net);
        sharing.settle(net, score, experience, ledger);
    }

    /** Sum of price x risk weight over the episodes that count. */
    private double weightedPrice(Experience experience, Ledger ledger) {
        double ownHistory = market.ownHistory(experience);
        double sum = 0;
        double episodes = 0;
        double cancelled = 0;
        for (int i = 0; i < prices.cells().length; i++) {
            int cell = prices.cells()[i];
            double kept = kept(experience, cell);
            double all = experience.get(cell, Measure.EPISODES);
            sum += prices.price(i, ownHistory)
                    * kept
                    * (riskAdjusted ? experience.get(cell, Measure.RISK_WEIGHT) : all);
            episodes += kept * all;
            cancelled += (1 - kept) * all;
        }
        if (deathCancels) {
            ledger.step(CjrRules.CANCELLED, cancelled);
        }
        ledger.step(CjrRules.EPISODES, episodes);
        return sum;
    }

    private double spend(Experience experience) {
        double sum = 0;
        for (int cell : prices.cells()) {
            sum += kept(experience, cell) * market.countedSpend(experience, cell);
        }
        return sum;
    }

    /** The share of a cell's episodes that no death after discharge has cancelled. A death is drawn apart from spend, so that the mean episode leaves with it. */
    private double kept(Experience experience, int cell) {
        double episodes = experience.get(cell, Measure.EPISODES);
        if (!deathCancels || episodes == 0) {
            return 1;
        }
        double inStay = experience.get(cell, Measure.ADMISSIONS) - episodes;
        double later = experience.get(cell, Measure.DEATHS) - inStay;
        return 1 - Terms.clamp(later / episodes, 0, 1);
    }

    /** The amount against the target at one of two discounts, within the stop limits. */
    private double reconcile(double undiscounted, double spend, CjrCategory category, Ledger ledger) {
        double forGain = discounts.reconciliation()[category.ordinal()];
        double forLoss = discounts.repayment()[category.ordinal()];
        boolean gain = spend <= undiscounted * (1 - forGain);
        double discount = gain ? forGain : forLoss;
        double target = undiscounted * (1 - discount);
        double amount = gain ? target - spend : Math.min(0, target - spend);
        ledger.step(CjrRules.RECONCILIATION_TARGET, undiscounted * (1 - forGain));
        ledger.step(CjrRules.REPAYMENT_TARGET, undiscounted * (1 - forLoss));
        ledger.step(CjrRules.DISCOUNT_SHARE, discount);
        pay(CjrRules.SAVINGS, undiscounted - spend, ledger);
        pay(CjrRules.DISCOUNT, target - undiscounted, ledger);
        pay(CjrRules.BETWEEN, amount - (target - spend), ledger);
        ledger.step(CjrRules.AMOUNT, amount);
        double belowStopGain = limits.withinStopGain(amount, target);
        double limited = limits.withinStopLoss(belowStopGain, target);
        pay(CjrRules.STOP_GAIN, belowStopGain - amount, ledger);
        pay(CjrRules.STOP_LOSS, limited - belowStopGain, ledger);
        ledger.step(CjrRules.LIMITED, limited);
        return limited;
    }

    private double net(double limited, double charge, CjrCategory category, Ledger ledger) {
        pay(CjrRules.POST_EPISODE, 0 - charge, ledger);
        double net = limited - charge;
        if (limits.stopLoss() == 0) {
            pay(CjrRules.NOT_OWED, Math.max(0, net) - net, ledger);
            net = Math.max(0, net);
        }
        double paid = category == CjrCategory.BELOW_ACCEPTABLE ? Math.min(0, net) : net;
        pay(CjrRules.INELIGIBLE, paid - net, ledger);
        return paid;
    }

    private static void pay(Rule rule, double amount, Ledger ledger) {
        ledger.transfer(rule, PAYER, HOSPITAL, amount);
    }
}
