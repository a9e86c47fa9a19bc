package io.bundlecast.contract.team;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PAYER;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.Market;
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
import java.util.Arrays;
import java.util.List;

/** TEAM bound to a hospital's cells: target, spend, relief, reconciliation and sharing, in the order of 42 CFR 512.550. */
final class TeamSettlement implements Settlement {

    private final Market market;
    private final TeamCategory[] categories;
    private final CompositeScore composite;
    private final PostEpisodeExcess postEpisode;
    private final TeamReconciliation reconciliation;
    private final PaymentLimits trackOne;
    private final Sharing sharing;
    private final LowVolume.Mode lowVolume;
    private final RegionalCorrection correction;
    private final int cap;
    private final boolean separate;
    private final List<Rule> rules;

    TeamSettlement(Team terms, Market market) {
        this.market = market;
        List<TeamCategory> bound = new TeamPrices(terms, market).categories();
        categories = bound.toArray(TeamCategory[]::new);
        int[] cells = bound.stream()
                .map(TeamCategory::cells)
                .flatMapToInt(Arrays::stream)
                .toArray();
        composite = composite(terms, market);
        postEpisode = new PostEpisodeExcess(
                terms.postEpisode() == null ? PostEpisode.DEFAULT : terms.postEpisode(),
                terms::provision,
                market,
                cells);
        reconciliation = new TeamReconciliation(terms.track(), terms.limits(), terms.readingsOrDefault());
        trackOne = terms.trackOneLimits();
        sharing = new Sharing(terms.sharing(), cells, Double.POSITIVE_INFINITY, TeamRules.SHARING_LINES);
        lowVolume = (terms.lowVolume() == null ? LowVolume.DEFAULT : terms.lowVolume()).modeOrDefault();
        correction = new RegionalCorrection(
                Terms.orElse(terms.trendLimit(), terms.provision("trend.limit")),
                Terms.orElse(terms.normalizationLimit(), terms.provision("normalization.limit")),
                TeamRules.TREND,
                TeamRules.CASE_MIX);
        cap = market.cap();
        separate = bound.stream().anyMatch(this::isSeparate);
        rules = TeamRules.statement(terms, bound, composite.rules(), separate);
    }

    private static CompositeScore composite(Team terms, Market market) {
        TeamQuality quality = TeamQuality.orDefault(terms.quality());
        return new CompositeScore(
                market.qualityMeasures(),
                measure -> quality.counts(measure, terms.calendarYear()),
                quality.minimumCases() == null ? terms.provision("quality.minimum-cases") : quality.minimumCases(),
                Terms.orElse(quality.neutralScore(), terms.provision("quality.neutral-score")),
                TeamRules.QUALITY_LINES);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<FixedFigure> fixed() {
        List<FixedFigure> fixed = new ArrayList<>();
        for (TeamCategory each : categories) {
            fixed.addAll(
                    FixedFigure.byCell("Price of an episode before discount", market, each.cells(), each.prices()));
            fixed.addAll(FixedFigure.limits(market, each.cells()));
            fixed.add(new FixedFigure("Discount, " + each.category(), each.discount()));
        }
        fixed.addAll(postEpisode.fixed(market));
        return fixed;
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        double corrected = correction.post(experience, ledger);
        CompositeScore.Volumes volumes = volumes(experience);
        double score = composite.score(experience, volumes);
        double net = pooled(experience, corrected, volumes, score, ledger);
        if (separate) {
            net += separate(experience, corrected, ledger);
        }
        ledger.step(TeamRules.NET, net);
        sharing.settle(net, score, experience, ledger);
    }

    private CompositeScore.Volumes volumes(Experience experience) {
        double inpatient = 0;
        double joints = 0;
        double outpatient = 0;
        for (TeamCategory category : categories) {
            double episodes = category.inpatientEpisodes(experience);
            inpatient += episodes;
            joints += category.category() == EpisodeCategory.LEJR ? episodes : 0;
            outpatient += category.outpatientEpisodes(experience);
        }
        return new CompositeScore.Volumes(inpatient, joints, outpatient);
    }

    /** Settles the categories that share one reconciliation. */
    private double pooled(
            Experience experience, double correction, CompositeScore.Volumes volumes, double score, Ledger ledger) {
        double undiscounted = 0;
        double target = 0;
        double spend = 0;
        double relief = 0;
        double base = 0;
        double episodes = 0;
        for (TeamCategory category : categories) {
            double full = correction * category.weightedPrice(experience);
            double categoryTarget = full * (1 - category.discount());
            double categorySpend = category.spend(experience, cap);
            ledger.step(category.targetRule(), categoryTarget);
            ledger.step(category.spendRule(), categorySpend);
            episodes += category.total(experience, Measure.EPISODES);
            if (!isSeparate(category)) {
                boolean relieved = category.lowVolume() && categorySpend > categoryTarget;
                undiscounted += full;
                target += categoryTarget;
                spend += categorySpend;
                relief += relieved ? categorySpend - categoryTarget : 0;
                base += relieved && lowVolume == LowVolume.Mode.DROP ? 0 : categoryTarget;
            }
        }
        ledger.step(TeamRules.EPISODES, episodes);
        double amount = amount(undiscounted, target, spend, relief, ledger);
        composite.post(experience, volumes, score, ledger);
        return reconciliation.settle(amount, base, score, postEpisode.amount(experience), ledger);
    }

    private static double amount(double undiscounted, double target, double spend, double relief, Ledger ledger) {
        ledger.step(TeamRules.TARGET, target);
        ledger.step(TeamRules.SPEND, spend);
        ledger.transfer(TeamRules.SAVINGS, PAYER, HOSPITAL, undiscounted - spend);
        ledger.transfer(TeamRules.DISCOUNT, PAYER, HOSPITAL, target - undiscounted);
        ledger.transfer(TeamRules.LOW_VOLUME, PAYER, HOSPITAL, relief);
        double amount = target - spend + relief;
        ledger.step(TeamRules.AMOUNT, amount);
        return amount;
    }

    /** Settles low-volume categories one by one under Track 1, where the terms say so. */
    private double separate(Experience experience, double correction, Ledger ledger) {
        double sum = 0;
        for (TeamCategory category : categories) {
            if (isSeparate(category)) {
                double target = correction * category.weightedPrice(experience) * (1 - category.discount());
                double gain = Math.max(0, target - category.spend(experience, cap));
                double kept = gain * (1 - trackOne.qualityShare(gain, ownScore(category, experience)));
                sum += Math.min(kept, trackOne.stopGain() * target);
            }
        }
        ledger.transfer(TeamRules.SEPARATE, PAYER, HOSPITAL, sum);
        return sum;
    }

    private double ownScore(TeamCategory category, Experience experience) {
        double inpatient = category.inpatientEpisodes(experience);
        double joints = category.category() == EpisodeCategory.LEJR ? inpatient : 0;
        return composite.score(
                experience, new CompositeScore.Volumes(inpatient, joints, category.outpatientEpisodes(experience)));
    }

    private boolean isSeparate(TeamCategory category) {
        return lowVolume == LowVolume.Mode.SEPARATE && category.lowVolume();
    }
}
