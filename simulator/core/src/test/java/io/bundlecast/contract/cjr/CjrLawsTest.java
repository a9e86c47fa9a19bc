package io.bundlecast.contract.cjr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.FillMarket;
import io.bundlecast.contract.LedgerLaw;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberMarket;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.SpendFloor;
import io.bundlecast.contract.WorkedExample;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold for CJR whatever the year and the hospital's luck. */
class CjrLawsTest {

    private static final int CASES = 400;

    @Test
    void everyYearNetsToZeroAndTheLinesAddUpToTheNetPayment() {
        for (long seed = 0; seed < CASES; seed++) {
            Market market = new RandomContracts(seed).market90();
            Statement statement = settled(Cjr.of(year(seed)), market, new RandomContracts(seed).year(market));
            LedgerLaw.netsToZero(statement, 1e-6);
            double net = WorkedExample.shown(statement, CjrRules.NET.title());
            assertThat(statement.balances().balance(Account.HOSPITAL)).isCloseTo(net, offset(1e-6));
        }
    }

    @Test
    void aDollarMoreOfSpendNeverPaysMoreAndNeverTakesMoreThanADollar() {
        for (long seed = 0; seed < CASES; seed++) {
            Market market = new RandomContracts(seed).market90();
            Experience year = new RandomContracts(seed).year(market);
            Cjr terms = Cjr.of(year(seed));
            double net = net(terms, market, year);
            for (int step = 0; step < 20; step++) {
                double more = 500 * (1 << (step / 2));
                year.setCappedSpend(0, 0, year.cappedSpend(0, 0) + more);
                double next = net(terms, market, year);
                assertThat(next - net).isBetween(-more - 1e-6, 1e-6);
                net = next;
            }
        }
    }

    @Test
    void thePaymentStaysWithinTheStopLimits() {
        for (long seed = 0; seed < CASES; seed++) {
            Market market = new RandomContracts(seed).market90();
            Cjr terms = Cjr.of(year(seed));
            Statement statement = settled(terms, market, new RandomContracts(seed).year(market));
            double most =
                    terms.limits().stopGain() * WorkedExample.shown(statement, CjrRules.RECONCILIATION_TARGET.title());
            double least =
                    -terms.limits().stopLoss() * WorkedExample.shown(statement, CjrRules.REPAYMENT_TARGET.title());
            assertThat(WorkedExample.shown(statement, CjrRules.LIMITED.title())).isBetween(least - 1e-6, most + 1e-6);
        }
    }

    @Test
    void yearOneNeverRepays() {
        int spared = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Market market = new RandomContracts(seed).market90();
            Statement statement = settled(Cjr.of(1), market, new RandomContracts(seed).year(market));
            spared += WorkedExample.shown(statement, CjrRules.AMOUNT.title()) < 0 ? 1 : 0;
            assertThat(WorkedExample.shown(statement, CjrRules.NET.title())).isGreaterThanOrEqualTo(0);
        }
        assertThat(spared).isGreaterThan(CASES / 10);
    }

    @Test
    void anEpisodeOutsideCjrIsUntouched() {
        Market market = new RandomContracts(3).market90();
        Experience year = new RandomContracts(3).year(market);
        double net = net(Cjr.of(4), market, year);
        int outside = RandomContracts.CELLS.size() - 1;
        year.setCappedSpend(outside, 0, 9e9);
        year.set(outside, Measure.POST_EPISODE_SPEND, 9e9);
        assertThat(net(Cjr.of(4), market, year)).isEqualTo(net);
    }

    @Test
    void winsorisingRaisesCheapEpisodesToTheFloor() {
        Experience year = new Experience(1, 2, 0);
        year.set(0, Measure.EPISODES, 3);
        // episodes of 4, 10 and 50 within [5, 30]: 5 + 10 + 30
        year.setCappedSpend(0, 0, 4 + 10 + 30);
        year.setCappedSpend(0, 1, 4 + 5 + 5);
        Market market = new Market(
                RandomContracts.CELLS.subList(0, 1),
                0,
                new double[] {30},
                new SpendFloor(1, new double[] {5}),
                new double[1],
                new double[1],
                new double[1],
                List.of(),
                FillMarket.NONE,
                MemberMarket.NONE,
                year,
                Market.ALONE);
        assertThat(market.countedSpend(year, 0)).isEqualTo(45);
    }

    private static int year(long seed) {
        return 1 + (int) (seed % 8);
    }

    private static Statement settled(Cjr terms, Market market, Experience year) {
        Statement statement = new Statement();
        terms.settlement(market).settle(year, statement);
        return statement;
    }

    private static double net(Cjr terms, Market market, Experience year) {
        return settled(terms, market, year).balances().balance(Account.HOSPITAL);
    }
}
