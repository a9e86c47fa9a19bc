package io.bundlecast.contract.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.FillMarket;
import io.bundlecast.contract.LedgerLaw;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberMarket;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.SpendFloor;
import io.bundlecast.contract.terms.CaseStopLoss;
import io.bundlecast.contract.terms.Holder;
import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.RiskRules;
import io.bundlecast.contract.terms.RiskTerms;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberCell;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.experience.MemberRate;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for shared savings whatever the terms and the year. */
class SharedSavingsLawsTest {

    private static final int CASES = 500;
    private static final SharingQuality BY_MEMBERS = new SharingQuality(null, List.of("control"), null, null);

    private final Market market = market();

    /** Random episodes, and 8,000 members. */
    private static Market market() {
        Market episodes = new RandomContracts(3).market(1);
        return new Market(
                episodes.cells(),
                0,
                episodes.capAmounts(),
                SpendFloor.NONE,
                episodes.regionalBenchmark(),
                episodes.regionalPostEpisodeSpend(),
                episodes.expectedEpisodes(),
                episodes.qualityMeasures(),
                FillMarket.NONE,
                new MemberMarket(
                        List.of(new MemberCell("members", 8000)),
                        List.of(new MemberRate("members", "control", true, .7)),
                        Experience.UNCAPPED),
                episodes.expected(),
                Market.ALONE);
    }

    /** A year of members alone: their own history of $80m, and what they cost. */
    private Experience year(SplittableRandom random) {
        Experience year = new Experience(RandomContracts.CELLS.size(), 1, RandomContracts.MEASURES.size(), 1, 1, 0, 0);
        year.members().set(0, MemberMeasure.MEMBERS, 8000);
        year.members().set(0, MemberMeasure.PRESENT_SPEND, 8e7);
        year.members().set(0, MemberMeasure.SPEND, 8e7 * random.nextDouble(.6, 1.4));
        year.setMemberRate(0, random.nextDouble());
        for (int measure = 0; measure < RandomContracts.MEASURES.size(); measure++) {
            year.setQuality(measure, random.nextDouble(), random.nextDouble(0, 100));
        }
        year.setRegion(random.nextDouble(.95, 1.05), 1);
        return year;
    }

    private static SharedSavings terms(SplittableRandom random, @Nullable Double minimumRate) {
        SavingsTrack track = random.nextInt(4) == 0 ? null : SavingsTrack.values()[random.nextInt(6)];
        return new SharedSavings(
                random.nextBoolean() ? null : List.of("members"),
                Holder.NETWORK,
                track,
                2023 + random.nextInt(5),
                null,
                random.nextDouble(.9, 1.1),
                random.nextBoolean() ? null : (Double) random.nextDouble(),
                null,
                null,
                random.nextBoolean() ? null : (Double) random.nextDouble(),
                random.nextBoolean() ? null : (Double) random.nextDouble(),
                random.nextBoolean() ? null : BY_MEMBERS,
                null,
                minimumRate == null ? null : new RiskTerms(null, minimumRate, null, null, null, null, null, null));
    }

    private Statement settle(SharedSavings terms, Experience year) {
        Statement statement = new Statement();
        terms.settlement(market).settle(year, statement);
        return statement;
    }

    private static double paid(Statement statement) {
        double payer = statement.balances().balance(Account.PAYER);
        return -payer;
    }

    @Test
    void everyYearNetsToZeroAndPostsOnlyItsRulesInOrder() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SharedSavings terms = terms(random, null);
            Statement statement = settle(terms, year(random));
            LedgerLaw.netsToZero(statement, 1e-5);
            LedgerLaw.postsOnlyItsRulesInOrder(statement, terms.settlement(market));
        }
    }

    @Test
    void sharesStayWithinTheirBounds() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SavingsShares shares = new SavingsShares(random.nextDouble(), null, .4, .75, 10, 40);
            double score = random.nextDouble(0, 100);
            assertThat(shares.of(1, score)).isBetween(0.0, shares.savings());
            assertThat(shares.of(-1, score)).isBetween(.4, .75);
            double better = Math.min(100, score + random.nextDouble(0, 20));
            assertThat(shares.of(1, better)).isGreaterThanOrEqualTo(shares.of(1, score));
            assertThat(shares.of(-1, better)).isLessThanOrEqualTo(shares.of(-1, score));
        }
    }

    @Test
    void savingsBelowTheMinimumRatePayNothingAndOthersFromTheFirstDollar() {
        int below = 0;
        int reached = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double rate = random.nextDouble(0, .3);
            SharedSavings terms = terms(random, rate);
            Statement statement = settle(terms, year(random));
            double savings = shown(statement, SharedSavingsRules.SAVINGS.title());
            double benchmark = shown(statement, SharedSavingsRules.BENCHMARK.title());
            if (savings > 0 && savings < rate * benchmark) {
                assertThat(paid(statement)).isCloseTo(0, offset(1e-6));
                below++;
            } else if (savings > 0) {
                double limit = terms.track() == null
                        ? Double.POSITIVE_INFINITY
                        : terms.risk(8000).stopGain() * benchmark;
                double share = shown(statement, SharedSavingsRules.SHARE.title());
                assertThat(paid(statement)).isCloseTo(Math.min(share * savings, limit), offset(1e-6));
                reached++;
            }
        }
        assertThat(below).isGreaterThan(50);
        assertThat(reached).isGreaterThan(50);
    }

    @Test
    void aLargerMinimumSavingsRateNeverPaysMore() {
        for (long seed = 0; seed < CASES; seed++) {
            double rate = new SplittableRandom(seed).nextDouble(0, .2);
            double before = paidWithMinimum(seed, rate, 0.0);
            assertThat(paidWithMinimum(seed, rate + .02, 0.0)).isLessThanOrEqualTo(before + 1e-6);
        }
    }

    private double paidWithMinimum(long seed, double savingsRate, double lossRate) {
        SplittableRandom random = new SplittableRandom(seed);
        SharedSavings t = terms(random, null);
        SharedSavings terms = new SharedSavings(
                t.lines(),
                t.holder(),
                t.track(),
                t.year(),
                null,
                t.benchmarkFactor(),
                t.trendWeight(),
                null,
                null,
                t.savingsShare(),
                t.lossShare(),
                t.quality(),
                null,
                new RiskTerms(null, savingsRate, lossRate, null, null, null, null, null));
        return paid(settle(terms, year(random)));
    }

    @Test
    void limitsOfTheTracksHoldAndBind() {
        int gains = 0;
        int losses = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SharedSavings terms = terms(random, 0.0);
            if (terms.track() == null) {
                continue;
            }
            Statement statement = settle(terms, year(random));
            RiskTerms limits = terms.risk(8000);
            double benchmark = shown(statement, SharedSavingsRules.BENCHMARK.title());
            assertThat(paid(statement))
                    .isBetween(-limits.stopLoss() * benchmark - 1e-6, limits.stopGain() * benchmark + 1e-6);
            gains += shown(statement, RiskRules.STOP_GAIN.title()) == 0 ? 0 : 1;
            losses += shown(statement, RiskRules.STOP_LOSS.title()) == 0 ? 0 : 1;
        }
        assertThat(gains).isPositive();
        assertThat(losses).isPositive();
    }

    @Test
    void moreSpendNeverPaysTheNetworkMore() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SharedSavings terms = terms(random, null);
            Experience year = year(random);
            double before = paid(settle(terms, year));
            year.members().add(0, MemberMeasure.SPEND, random.nextDouble(0, 1e7));
            assertThat(paid(settle(terms, year))).isLessThanOrEqualTo(before + 1e-6);
        }
    }

    @Test
    void theMinimumSavingsRateFallsAsMembersRise() {
        SavingsScale scale = SavingsScale.on(LocalDate.of(2026, 1, 1));
        double before = 1;
        for (double members = 100; members < 80_000; members *= 1.01) {
            double rate = scale.at(members);
            assertThat(rate).isBetween(.02, .122).isLessThanOrEqualTo(before);
            before = rate;
        }
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> terms(2022, null, null))
                .hasMessage("year must be 2023 or later, since when quality scales the shares, but was 2022");
        assertThatThrownBy(() -> terms(null, Holder.HOSPITAL, null))
                .hasMessage("split is how a network passes on what it earns; the holder is the hospital");
        assertThatThrownBy(() -> terms(
                        null,
                        null,
                        new RiskTerms(
                                new CaseStopLoss(50_000.0, null, null, null, null, null),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)))
                .hasMessageStartingWith("caseStopLoss cannot be a term of shared savings");
        Market episodes = new RandomContracts(3).market(1);
        assertThatThrownBy(() -> terms(null, null, null).settlement(episodes))
                .hasMessageStartingWith("risk.minimumSavingsRate must be stated");
        assertThatThrownBy(() -> new SharingQuality(null, null, 60.0, 40.0))
                .hasMessage("minimumScore must be at most the fullScore of 40.0 but was 60.0");
    }

    private static SharedSavings terms(@Nullable Integer year, @Nullable Holder holder, @Nullable RiskTerms risk) {
        return new SharedSavings(
                null,
                holder,
                SavingsTrack.ENHANCED,
                year,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                holder == null ? null : InternalSplit.DEFAULT,
                risk);
    }

    private static double shown(Statement statement, String title) {
        return statement.lines().stream()
                .filter(line -> line.rule().title().equals(title))
                .mapToDouble(Statement.Line::amount)
                .sum();
    }
}
