package io.bundlecast.contract.bpci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.LedgerLaw;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.WorkedExample;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must hold for BPCI Advanced whatever the model year and the hospital's luck. */
class BpciLawsTest {

    private static final int CASES = 400;

    @Test
    void everyYearNetsToZeroAndTheLinesAddUpToTheNetPayment() {
        for (long seed = 0; seed < CASES; seed++) {
            Statement statement = settled(terms(seed), seed);
            LedgerLaw.netsToZero(statement, 1e-6);
            double net = WorkedExample.shown(statement, BpciRules.NET.title());
            assertThat(statement.balances().balance(Account.HOSPITAL)).isCloseTo(net, offset(1e-6));
        }
    }

    @Test
    void aDollarMoreOfSpendNeverPaysMoreAndNeverTakesMoreThanADollar() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market90();
            Experience year = random.year(market);
            double net = net(terms(seed), market, year);
            for (int step = 0; step < 20; step++) {
                double more = 500 * (1 << (step / 2));
                year.setCappedSpend(0, 0, year.cappedSpend(0, 0) + more);
                double next = net(terms(seed), market, year);
                assertThat(next - net).isBetween(-more - 1e-6, 1e-6);
                net = next;
            }
        }
    }

    @Test
    void thePaymentStaysWithinAFifthOfTheTarget() {
        int limited = 0;
        for (long seed = 0; seed < CASES; seed++) {
            BpciAdvanced terms = seed % 2 == 0 ? terms(seed) : limited(.02);
            Statement statement = settled(terms, seed);
            double most = (seed % 2 == 0 ? .2 : .02) * WorkedExample.shown(statement, BpciRules.TARGET.title());
            double amount = WorkedExample.shown(statement, BpciRules.LIMITED.title());
            assertThat(amount).isBetween(-most - 1e-6, most + 1e-6);
            limited += Math.abs(amount) > most - 1e-6 ? 1 : 0;
        }
        assertThat(limited).isGreaterThan(CASES / 20);
    }

    @Test
    void theRegionsTrendMovesTheTargetWithinItsLimit() {
        int low = 0;
        int high = 0;
        for (long seed = 0; seed < CASES; seed++) {
            int modelYear = seed % 2 == 0 ? 5 : 8;
            double limit = modelYear == 5 ? .10 : .05;
            RandomContracts random = new RandomContracts(seed);
            Market market = random.market90();
            Experience year = random.year(market);
            double realized = 1 + 3 * (year.regionalTrendRatio() - 1);
            year.setRegion(realized, 1);
            Statement statement = new Statement();
            BpciAdvanced.of(modelYear).settlement(market).settle(year, statement);
            double trend = WorkedExample.shown(statement, BpciRules.TREND.title());
            assertThat(trend).isEqualTo(Math.max(1 - limit, Math.min(1 + limit, realized)));
            year.setRegion(1, 1);
            Statement asForecast = new Statement();
            BpciAdvanced.of(modelYear).settlement(market).settle(year, asForecast);
            double target = WorkedExample.shown(asForecast, BpciRules.TARGET.title());
            assertThat(WorkedExample.shown(statement, BpciRules.TARGET.title()))
                    .isCloseTo(trend * target, offset(1e-9 * target));
            low += trend > realized ? 1 : 0;
            high += trend < realized ? 1 : 0;
        }
        assertThat(low).isGreaterThan(CASES / 10);
        assertThat(high).isGreaterThan(CASES / 10);
    }

    @Test
    void anOutpatientFusionIsUntouched() {
        RandomContracts random = new RandomContracts(3);
        Market market = random.market90();
        Experience year = random.year(market);
        double net = net(BpciAdvanced.of(4), market, year);
        int outside = 4;
        assertThat(market.cells().get(outside).msDrg()).isEqualTo("451");
        year.setCappedSpend(outside, 0, 9e9);
        assertThat(net(BpciAdvanced.of(4), market, year)).isEqualTo(net);
    }

    @Test
    void aPriceAndASpendForTheSameMsDrgAreRefused() {
        assertThatThrownBy(() ->
                        new BpciAdvanced(8, null, Map.of("470", 1.0), Map.of("470", 1.0), null, null, null, null, null))
                .hasMessageContaining("MS-DRG 470");
    }

    private static BpciAdvanced terms(long seed) {
        return BpciAdvanced.of(1 + (int) (seed % 8));
    }

    private static BpciAdvanced limited(double limit) {
        return new BpciAdvanced(5, null, null, null, null, limit, null, null, null);
    }

    private static Statement settled(BpciAdvanced terms, long seed) {
        RandomContracts random = new RandomContracts(seed);
        Market market = random.market90();
        return settled(terms, market, random.year(market));
    }

    private static Statement settled(BpciAdvanced terms, Market market, Experience year) {
        Statement statement = new Statement();
        terms.settlement(market).settle(year, statement);
        return statement;
    }

    private static double net(BpciAdvanced terms, Market market, Experience year) {
        return settled(terms, market, year).balances().balance(Account.HOSPITAL);
    }
}
