package io.bundlecast.contract.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.LedgerLaw;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.WorkedExample;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.contract.terms.PaymentLimits;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Party;
import io.bundlecast.ledger.Statement;
import org.junit.jupiter.api.Test;

/** What must hold for TEAM whatever the terms and the year. */
class TeamLawsTest {

    private static final int CASES = 500;

    @Test
    void everyYearNetsToZeroAndTheLinesAddUpToTheNetPayment() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market(1);
            Statement statement = new Statement();
            Experience year = random.year(market);
            FeeForService.baseline().settle(year, statement);
            double before = statement.balances().balance(Account.HOSPITAL);
            random.team().settlement(market).settle(year, statement);
            LedgerLaw.netsToZero(statement, 1e-6);
            double net = WorkedExample.shown(statement, TeamRules.NET.title());
            assertThat(statement.balances().balance(Account.HOSPITAL) - before).isCloseTo(net, offset(1e-6));
        }
    }

    @Test
    void aDollarMoreOfSpendNeverPaysMoreAndNeverTakesMoreThanADollar() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market(1);
            LowVolume.Mode mode = seed % 2 == 0 ? LowVolume.Mode.FLOOR : LowVolume.Mode.SEPARATE;
            Settlement settlement = random.team(mode, null).settlement(market);
            Experience year = random.year(market);
            int cell = (int) (seed % RandomContracts.CELLS.size());
            double net = net(settlement, year);
            for (int step = 0; step < 20; step++) {
                double more = 500 * (1 << (step / 2));
                year.setCappedSpend(cell, 0, year.cappedSpend(cell, 0) + more);
                double next = net(settlement, year);
                assertThat(next - net).isBetween(-more - 1e-6, 1e-6);
                net = next;
            }
        }
    }

    @Test
    void thePaymentStaysWithinTheStopLimits() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market(1);
            Team terms = random.team(LowVolume.Mode.FLOOR, null);
            PaymentLimits limits = terms.limits();
            Statement statement = settled(terms.settlement(market), random.year(market));
            double target = WorkedExample.shown(statement, TeamRules.TARGET.title());
            double net = WorkedExample.shown(statement, TeamRules.NET.title());
            double post = 0 - WorkedExample.shown(statement, TeamRules.POST_EPISODE.title());
            assertThat(net).isLessThanOrEqualTo(limits.stopGain() * target + 1e-6);
            assertThat(net + post).isGreaterThanOrEqualTo(-limits.stopLoss() * target - 1e-6);
        }
    }

    @Test
    void qualityNeverRaisesAGainNorTurnsItIntoALoss() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market(1);
            Statement statement = settled(random.team().settlement(market), random.year(market));
            double amount = WorkedExample.shown(statement, TeamRules.AMOUNT.title());
            double adjustment = WorkedExample.shown(statement, TeamRules.QUALITY.title());
            assertThat(adjustment * Math.signum(amount)).isLessThanOrEqualTo(0);
            assertThat(Math.abs(adjustment)).isLessThanOrEqualTo(Math.abs(amount));
        }
    }

    @Test
    void betterQualityNeverPaysLess() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market(1);
            Settlement settlement = random.team().settlement(market);
            Experience year = random.year(market);
            double net = net(settlement, year);
            int measure = (int) (seed % RandomContracts.MEASURES.size());
            year.setQuality(measure, 0, Math.min(100, year.qualityScore(measure) + 15));
            assertThat(net(settlement, year)).isGreaterThanOrEqualTo(net - 1e-6);
        }
    }

    @Test
    void trackOneNeverRepays() {
        int spared = 0;
        for (long seed = 0; seed < CASES; seed++) {
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market(1);
            Team any = random.team();
            Settlement settlement = Team.of(any.year(), 1).settlement(market);
            Statement statement = settled(settlement, random.year(market));
            spared += WorkedExample.shown(statement, TeamRules.AMOUNT.title()) < 0 ? 1 : 0;
            assertThat(WorkedExample.shown(statement, TeamRules.NET.title())).isGreaterThanOrEqualTo(0);
        }
        assertThat(spared).isGreaterThan(CASES / 10);
    }

    @Test
    void amountsScaleWithTheCurrency() {
        for (long seed = 0; seed < 200; seed++) {
            Statement dollars = scaled(seed, 1);
            Statement cents = scaled(seed, 100);
            for (Account account : Account.values()) {
                double expected = 100 * dollars.balances().balance(account);
                assertThat(cents.balances().balance(account)).isCloseTo(expected, offset(1e-3));
            }
        }
    }

    @Test
    void theSameTermsAndYearSettleToTheSameBits() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(scaled(seed, 1).lines()).isEqualTo(scaled(seed, 1).lines());
        }
    }

    @Test
    void collaboratorsReceiveNoMoreThanPaymentAndSavingAndBearNoMoreThanHalf() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market(1);
            Settlement settlement = random.team(null, random.sharing()).settlement(market);
            Statement statement = settled(settlement, random.year(market));
            double net = WorkedExample.shown(statement, TeamRules.NET.title());
            double saving = WorkedExample.shown(statement, TeamRules.INTERNAL_SAVING.title());
            double paid = 0 - WorkedExample.shown(statement, TeamRules.GAINSHARE.title());
            double borne = WorkedExample.shown(statement, TeamRules.ALIGNMENT.title());
            assertThat(paid).isBetween(0.0, .4 * Math.max(0, net) + .4 * saving + 1e-6);
            assertThat(borne).isCloseTo(.5 * Math.max(0, -net), offset(1e-6));
        }
    }

    @Test
    void aYearWithoutEpisodesPaysNothing() {
        Market market = new RandomContracts(1).market(1);
        Experience nothing = new Experience(RandomContracts.CELLS.size(), 1, RandomContracts.MEASURES.size());
        assertThat(net(Team.of(3, 3).settlement(market), nothing)).isZero();
    }

    @Test
    void anEpisodeOutsideTeamIsUntouched() {
        RandomContracts random = new RandomContracts(3);
        Market market = random.market(1);
        Settlement settlement = Team.of(2, 3).settlement(market);
        Experience year = random.year(market);
        double net = net(settlement, year);
        int outside = RandomContracts.CELLS.size() - 1;
        year.setCappedSpend(outside, 0, 9e9);
        year.set(outside, Measure.RISK_WEIGHT, 9e9);
        assertThat(net(settlement, year)).isEqualTo(net);
    }

    private static Statement scaled(long seed, double scale) {
        RandomContracts random = new RandomContracts(seed);
        Market market = random.market(scale);
        Experience year = random.year(market);
        return settled(random.team(null, random.sharing()).settlement(market), year);
    }

    private static Statement settled(Settlement settlement, Experience year) {
        Statement statement = new Statement();
        settlement.settle(year, statement);
        return statement;
    }

    private static double net(Settlement settlement, Experience year) {
        Balances balances = new Balances(Party.HOSPITAL);
        settlement.settle(year, balances);
        return balances.balance(Account.HOSPITAL);
    }
}
