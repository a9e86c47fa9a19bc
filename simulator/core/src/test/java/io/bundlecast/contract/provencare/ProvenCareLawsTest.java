package io.bundlecast.contract.provencare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.LedgerLaw;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.terms.RiskCorridor;
import io.bundlecast.contract.terms.RiskTerms;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for a price with a warranty whatever the hospital and the year. */
class ProvenCareLawsTest {

    private static final int CASES = 200;

    private static Market market(long seed) {
        Market market = new RandomContracts(seed).market90();
        for (int cell = 0; cell < market.cells().size(); cell++) {
            double stays = market.expected().get(cell, Measure.ANCHOR_PAYMENT);
            market.expected().set(cell, Measure.READMISSION_PAYMENT, .1 * stays);
        }
        return market;
    }

    private static ProvenCare terms(@Nullable Double share, @Nullable RiskTerms risk) {
        return new ProvenCare(null, null, null, null, share, null, false, risk);
    }

    private static Statement settle(ProvenCare terms, Market market, Experience year) {
        Statement statement = new Statement();
        terms.settlement(market).settle(year, statement);
        return statement;
    }

    @Test
    void everyYearNetsToZeroAndPostsOnlyItsRulesInOrder() {
        RiskTerms risk = new RiskTerms(null, null, null, null, new RiskCorridor(.02, .5, .5), .1, .05, null);
        for (long seed = 0; seed < CASES; seed++) {
            Market market = market(seed);
            ProvenCare terms = terms(null, risk);
            Statement statement = settle(terms, market, new RandomContracts(seed).year(market));
            LedgerLaw.netsToZero(statement, 1e-5);
            LedgerLaw.postsOnlyItsRulesInOrder(statement, terms.settlement(market));
        }
    }

    @Test
    void aYearLikeHistoryLosesThePartOfComplicationsThatThePriceLeavesOut() {
        for (long seed = 0; seed < CASES; seed++) {
            Market market = market(seed);
            double complications = market.expected().total(Measure.READMISSION_PAYMENT);
            Statement statement = settle(terms(.3, null), market, market.expected());
            assertThat(statement.balances().balance(Account.HOSPITAL)).isCloseTo(-.7 * complications, offset(1e-5));
        }
    }

    @Test
    void everyDollarOfReadmissionsAvoidedIsTheHolders() {
        for (long seed = 0; seed < CASES; seed++) {
            Market market = market(seed);
            Experience year = new RandomContracts(seed).year(market);
            double before = settle(terms(null, null), market, year).balances().balance(Account.HOSPITAL);
            double avoided = .5 * year.get(0, Measure.READMISSION_PAYMENT);
            year.set(0, Measure.READMISSION_PAYMENT, year.get(0, Measure.READMISSION_PAYMENT) - avoided);
            assertThat(settle(terms(null, null), market, year).balances().balance(Account.HOSPITAL) - before)
                    .isCloseTo(avoided, offset(1e-5));
        }
    }

    @Test
    void termsOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> terms(1.5, null)).hasMessage("complicationShare must be in [0, 1] but was 1.5");
        assertThatThrownBy(() -> new ProvenCare(null, null, Map.of("236", 0.0), null, null, null, false, null))
                .hasMessage("procedurePrices must be above 0 but was 0.0");
    }
}
