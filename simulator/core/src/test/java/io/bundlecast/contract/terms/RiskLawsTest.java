package io.bundlecast.contract.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.LedgerLaw;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.RandomContracts;
import io.bundlecast.contract.WorkedExample;
import io.bundlecast.contract.bundle.CommercialBundle;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for risk terms and the bundles that carry them, whatever the terms and the year. */
class RiskLawsTest {

    private static final int CASES = 500;
    private static final double BASE = 1e7;

    private final Market market = new RandomContracts(3).market(1);
    private final Experience year = new RandomContracts(4).year(market);

    @Test
    void everyYearOfABundleNetsToZero() {
        for (long seed = 0; seed < CASES; seed++) {
            Statement statement = bundle(seed, risk(seed));
            LedgerLaw.netsToZero(statement, 1e-5);
        }
    }

    @Test
    void whatIsKeptNeverFallsWithTheGainOutsideOfTheThresholds() {
        for (long seed = 0; seed < CASES; seed++) {
            RiskTerms terms = withoutThresholds(risk(seed));
            double before = Double.NEGATIVE_INFINITY;
            for (double gain = -.5 * BASE; gain <= .5 * BASE; gain += .01 * BASE) {
                double kept = kept(terms, gain, 0);
                assertThat(kept).isGreaterThanOrEqualTo(before - 1e-6);
                before = kept;
            }
        }
    }

    @Test
    void gainsAndLossesStayWithinTheirLimits() {
        for (long seed = 0; seed < CASES; seed++) {
            RiskTerms terms = uninsured(risk(seed));
            double kept = kept(terms, new SplittableRandom(seed).nextDouble(-BASE, BASE), 0);
            if (terms.stopGain() != null) {
                assertThat(kept).isLessThanOrEqualTo(terms.stopGain() * BASE + 1e-6);
            }
            if (terms.stopLoss() != null) {
                assertThat(kept).isGreaterThanOrEqualTo(-terms.stopLoss() * BASE - 1e-6);
            }
        }
    }

    @Test
    void aCoverNeverHurtsTheInsuredBeforeItsPremium() {
        for (long seed = 0; seed < CASES; seed++) {
            RiskTerms terms = withoutThresholds(risk(seed));
            SplittableRandom random = new SplittableRandom(seed);
            double gain = random.nextDouble(-BASE, BASE);
            double excess = random.nextDouble(0, BASE / 10);
            Statement statement = settle(terms, gain, excess);
            double premium = shown(statement, terms, true);
            double without = kept(uninsured(terms), gain, 0);
            assertThat(statement.balances().balance(Account.HOSPITAL) + gain - premium)
                    .isGreaterThanOrEqualTo(without - 1e-6);
        }
    }

    @Test
    void theReinsurerKeepsItsPremiumsLessItsRecoveries() {
        int paid = 0;
        for (long seed = 0; seed < CASES; seed++) {
            RiskTerms terms = risk(seed);
            Reinsurance reinsurance = terms.reinsurance();
            if (reinsurance == null) {
                continue;
            }
            double gain = new SplittableRandom(seed).nextDouble(-BASE, 0);
            Statement statement = settle(uncovered(terms), gain, 0);
            double recovered = WorkedExample.shown(statement, RiskRules.RECOVERY.title());
            assertThat(statement.balances().balance(Account.REINSURER))
                    .isCloseTo(reinsurance.premium(BASE) - recovered, offset(1e-6));
            paid += recovered > 0 ? 1 : 0;
        }
        assertThat(paid).isPositive();
    }

    @Test
    void aWithholdIsPaidOutInFullOverHoldersWhoseMeanScoreEarnsIt() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] prices = random.doubles(20, 1e5, 1e7).toArray();
            double[] scores = random.doubles(20, 1, 100).toArray();
            double total = 0;
            double weighed = 0;
            for (int i = 0; i < prices.length; i++) {
                total += prices[i];
                weighed += prices[i] * scores[i];
            }
            Withhold withhold = new Withhold(.04, null, weighed / total);
            double paid = 0;
            for (int i = 0; i < prices.length; i++) {
                paid += withhold.released(withhold.rate() * prices[i], scores[i]);
            }
            assertThat(paid).isCloseTo(.04 * total, offset(1e-6));
        }
    }

    private double kept(RiskTerms terms, double gain, double excess) {
        return gain + settle(terms, gain, excess).balances().balance(Account.HOSPITAL);
    }

    private Statement settle(RiskTerms terms, double gain, double excess) {
        Statement statement = new Statement();
        RiskSettlement.of(terms, Account.HOSPITAL, market)
                .settle(new RiskSettlement.Stake(gain, BASE, 400, excess, excess / 2), year, statement);
        return statement;
    }

    private static double shown(Statement statement, RiskTerms terms, boolean premium) {
        boolean insured = terms.caseStopLoss() != null || terms.reinsurance() != null;
        return premium && insured ? WorkedExample.shown(statement, RiskRules.PREMIUM.title()) : 0;
    }

    private Statement bundle(long seed, RiskTerms risk) {
        SplittableRandom random = new SplittableRandom(seed);
        CommercialBundle terms = new CommercialBundle(
                null,
                random.nextBoolean() ? Holder.NETWORK : null,
                null,
                random.nextDouble(0, .2),
                random.nextBoolean() ? new PriceMultiples(random.nextDouble(1, 3), null, null) : null,
                random.nextDouble(),
                random.nextDouble(0, 200),
                random.nextBoolean() ? new Withhold(random.nextDouble(0, .1), null, null) : null,
                risk);
        Statement statement = new Statement();
        FeeForService.baseline().settle(year, statement);
        terms.settlement(market).settle(year, statement);
        assertThat(year.total(Measure.SPEND)).isPositive();
        return statement;
    }

    private static RiskTerms risk(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new RiskTerms(
                random.nextBoolean()
                        ? null
                        : new CaseStopLoss(
                                50_000.0,
                                null,
                                random.nextDouble(),
                                random.nextBoolean() ? CaseStopLoss.Insurer.REINSURER : null,
                                null,
                                null),
                orNull(random, .05),
                orNull(random, .05),
                random.nextBoolean() ? null : new RiskQuality(null, 50.0, random.nextDouble(), random.nextDouble()),
                random.nextBoolean() ? null : new RiskCorridor(random.nextDouble(0, .1), orNull(random, 1), null),
                orNull(random, .3),
                orNull(random, .3),
                random.nextBoolean()
                        ? null
                        : new Reinsurance(random.nextDouble(0, .1), orNull(random, .2), null, .004, null));
    }

    private static @Nullable Double orNull(SplittableRandom random, double most) {
        return random.nextBoolean() ? null : random.nextDouble(0, most);
    }

    private static RiskTerms withoutThresholds(RiskTerms t) {
        return new RiskTerms(
                t.caseStopLoss(), null, null, null, t.corridor(), t.stopGain(), t.stopLoss(), t.reinsurance());
    }

    private static RiskTerms uninsured(RiskTerms t) {
        return new RiskTerms(
                null,
                t.minimumSavingsRate(),
                t.minimumLossRate(),
                t.qualityGate(),
                t.corridor(),
                t.stopGain(),
                t.stopLoss(),
                null);
    }

    private static RiskTerms uncovered(RiskTerms t) {
        return new RiskTerms(
                null,
                t.minimumSavingsRate(),
                t.minimumLossRate(),
                t.qualityGate(),
                t.corridor(),
                t.stopGain(),
                t.stopLoss(),
                t.reinsurance());
    }
}
