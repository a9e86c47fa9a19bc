package io.bundlecast.contract.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.LedgerLaw;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.WorkedExample;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for an incentive whatever the terms and the year. */
class IncentiveLawsTest {

    private static final int CASES = 500;

    private final Market market = new RandomContracts(3).market(1);

    private static Incentive terms(SplittableRandom random) {
        double[] weights = random.doubles(4, 0, .25).toArray();
        return new Incentive(
                null,
                random.nextDouble(0, .1),
                random.nextDouble(0, 80),
                goal(random, weights[0], "hwr"),
                random.nextBoolean() ? null : goal(random, weights[1], "falls-with-injury"),
                random.nextBoolean() ? null : goal(random, weights[2], null),
                weights[3],
                random.nextDouble(.01, .2),
                random.nextDouble());
    }

    private static IncentiveGoal goal(SplittableRandom random, double weight, @Nullable String measure) {
        double threshold = random.nextDouble(0, 60);
        return new IncentiveGoal(
                weight,
                measure == null ? null : List.of(measure),
                null,
                threshold,
                threshold + random.nextDouble(1, 40));
    }

    private Statement settle(Incentive terms, Experience year) {
        Statement statement = new Statement();
        terms.settlement(market).settle(year, statement);
        return statement;
    }

    private static double paid(Statement statement) {
        return 0 - statement.balances().balance(Account.PAYER);
    }

    @Test
    void everyYearNetsToZeroAndPostsOnlyItsRulesInOrder() {
        for (long seed = 0; seed < CASES; seed++) {
            Incentive terms = terms(new SplittableRandom(seed));
            Statement statement = settle(terms, new RandomContracts(seed).year(market));
            double hospital = statement.balances().balance(Account.HOSPITAL);
            double physicians = statement.balances().balance(Account.PHYSICIANS);
            assertThat(hospital + physicians).isCloseTo(paid(statement), offset(1e-6));
            LedgerLaw.postsOnlyItsRulesInOrder(statement, terms.settlement(market));
        }
    }

    @Test
    void paysNothingBelowTheMinimumScoreAndNeverMoreThanThePool() {
        int closed = 0;
        int open = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Incentive terms = terms(new SplittableRandom(seed));
            Statement statement = settle(terms, new RandomContracts(seed).year(market));
            double score = WorkedExample.shown(statement, IncentiveRules.SCORE.title());
            double pool = WorkedExample.shown(statement, IncentiveRules.POOL.title());
            assertThat(paid(statement)).isBetween(0.0, pool + 1e-6);
            if (score < terms.minimumScore()) {
                assertThat(paid(statement)).isZero();
                closed++;
            } else {
                open += paid(statement) > 0 ? 1 : 0;
            }
        }
        assertThat(closed).isGreaterThan(50);
        assertThat(open).isGreaterThan(50);
    }

    @Test
    void moreSpendAfterTheStayNeverPaysMoreAndBetterQualityNeverLess() {
        for (long seed = 0; seed < CASES; seed++) {
            Incentive terms = terms(new SplittableRandom(seed));
            Experience year = new RandomContracts(seed).year(market);
            double before = paid(settle(terms, year));
            year.setQuality(0, 0, Math.min(100, year.qualityScore(0) + 10));
            double better = paid(settle(terms, year));
            assertThat(better).isGreaterThanOrEqualTo(before - 1e-6);
            year.setCappedSpend(0, 0, year.cappedSpend(0, 0) + 1e6);
            year.set(0, Measure.SPEND, year.get(0, Measure.SPEND) + 1e6);
            assertThat(paid(settle(terms, year))).isLessThanOrEqualTo(better + 1e-6);
        }
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Incentive(null, null, null, null, null, null, null, null, null))
                .hasMessage("readmission, infection or evidence must be stated: quality stands before any payment");
        IncentiveGoal goal = new IncentiveGoal(.8, null, null, null, null);
        assertThatThrownBy(() -> new Incentive(null, null, null, goal, null, null, null, null, null))
                .hasMessage("weights of all goals and of cost together must be at most 100% but were 110%");
        assertThatThrownBy(() -> new IncentiveGoal(null, null, null, 95.0, null))
                .hasMessage("benchmark must be above the threshold of 95.0 but was 90.0");
        IncentiveGoal elsewhere = new IncentiveGoal(null, List.of("none"), null, null, null);
        assertThatThrownBy(() ->
                        new Incentive(null, null, null, elsewhere, null, null, null, null, null).settlement(market))
                .hasMessageStartingWith("an incentive pays for quality but the scenario has none of its measures");
    }
}
