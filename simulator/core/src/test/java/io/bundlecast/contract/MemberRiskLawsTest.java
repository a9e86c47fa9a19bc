package io.bundlecast.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.aqc.AlternativeQualityContract;
import io.bundlecast.contract.aqc.AqcRules;
import io.bundlecast.contract.aqc.GatedScore;
import io.bundlecast.contract.caregroup.CareGroup;
import io.bundlecast.contract.prometheus.Prometheus;
import io.bundlecast.contract.prometheus.PrometheusSettlement;
import io.bundlecast.contract.terms.CaseStopLoss;
import io.bundlecast.contract.terms.Reinsurance;
import io.bundlecast.contract.terms.RiskCorridor;
import io.bundlecast.contract.terms.RiskQuality;
import io.bundlecast.contract.terms.RiskRules;
import io.bundlecast.contract.terms.RiskTerms;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberCell;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.experience.MemberRate;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Statement;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for risk terms in contracts for members, and for what such a contract reads of its lines. */
class MemberRiskLawsTest {

    private static final int CASES = 400;
    private static final Map<String, List<Double>> GATES = Map.of("control", List.of(.6, .65, .7, .75, .8));
    private static final List<String> OWN = List.of("control");

    /** Two lines with the same measure; a member's year is also known up to one limit. */
    private static final Market MARKET = new Market(
            List.of(),
            Experience.UNCAPPED,
            new double[0],
            SpendFloor.NONE,
            new double[0],
            new double[0],
            new double[0],
            List.of(),
            FillMarket.NONE,
            new MemberMarket(
                    List.of(new MemberCell("first", 5000), new MemberCell("second", 5000)),
                    List.of(
                            new MemberRate("first", "control", true, .7),
                            new MemberRate("second", "control", true, .7)),
                    0),
            new Experience(0, 0, 0),
            Market.ALONE);

    private static Experience year(SplittableRandom random) {
        Experience year = new Experience(0, 0, 0, 2, 2, 1, 0);
        for (int line = 0; line < 2; line++) {
            for (MemberMeasure measure : MemberMeasure.values()) {
                year.members().set(line, measure, 1e6 * random.nextDouble(.5, 1.5));
            }
            year.members().set(line, MemberMeasure.MEMBERS, Math.floor(random.nextDouble(1000, 5000)));
            double spend = year.members().get(line, MemberMeasure.SPEND);
            double present = year.members().get(line, MemberMeasure.PRESENT_SPEND);
            year.setLimitedMemberSpend(line, 0, random.nextDouble(.7, 1) * spend, random.nextDouble(.7, 1) * present);
            year.setMemberRate(line, random.nextDouble());
        }
        return year;
    }

    private static AlternativeQualityContract aqc(@Nullable List<String> lines, @Nullable RiskTerms risk) {
        return new AlternativeQualityContract(
                lines,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                1.0,
                List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                null,
                GATES,
                null,
                risk);
    }

    private static Prometheus prometheus(@Nullable Double peerRelease, @Nullable RiskTerms risk) {
        return new Prometheus(
                null, null, null, null, null, null, null, peerRelease, OWN, null, null, null, null, .5, null, risk);
    }

    private static List<Contract> contracts(@Nullable RiskTerms risk) {
        return List.of(
                aqc(null, risk),
                new AlternativeQualityContract(
                        null, 2, null, null, null, null, null, null, null, null, null, GATES, null, risk),
                prometheus(null, risk),
                new CareGroup(null, 500.0, .9, null, null, risk));
    }

    private static RiskTerms risk(SplittableRandom random, @Nullable CaseStopLoss cover) {
        return new RiskTerms(
                cover,
                orNull(random, .05),
                orNull(random, .05),
                random.nextBoolean() ? null : new RiskQuality(null, 50.0, random.nextDouble(), random.nextDouble()),
                random.nextBoolean() ? null : new RiskCorridor(random.nextDouble(0, .1), orNull(random, 1), null),
                orNull(random, .3),
                orNull(random, .3),
                random.nextBoolean() ? null : new Reinsurance(.05, orNull(random, .2), null, .004, null));
    }

    private static @Nullable Double orNull(SplittableRandom random, double most) {
        return random.nextBoolean() ? null : random.nextDouble(0, most);
    }

    private static Statement settle(Contract terms, Experience year) {
        Statement statement = new Statement();
        terms.settlement(MARKET).settle(year, statement);
        return statement;
    }

    @Test
    void everyYearNetsToZeroAndPostsOnlyItsRulesInOrder() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            for (Contract terms : contracts(risk(random, null))) {
                Statement statement = settle(terms, year(random));
                LedgerLaw.netsToZero(statement, 1e-5);
                LedgerLaw.postsOnlyItsRulesInOrder(statement, terms.settlement(MARKET));
            }
        }
    }

    @Test
    void termsOfWhichNoneIsAgreedChangeNothing() {
        for (long seed = 0; seed < CASES; seed++) {
            List<Contract> with = contracts(RiskTerms.NONE);
            List<Contract> without = contracts(null);
            for (int i = 0; i < with.size(); i++) {
                Statement changed = settle(with.get(i), year(new SplittableRandom(seed)));
                Statement plain = settle(without.get(i), year(new SplittableRandom(seed)));
                for (Account account : Account.values()) {
                    assertThat(changed.balances().balance(account))
                            .isCloseTo(plain.balances().balance(account), offset(1e-6));
                }
            }
        }
    }

    @Test
    void whatTheNetworkKeepsStaysWithinItsLimits() {
        int limited = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RiskTerms terms = new RiskTerms(
                    null, null, null, null, null, random.nextDouble(0, .1), random.nextDouble(0, .1), null);
            for (Contract contract : List.of(aqc(null, terms), prometheus(1.0, terms))) {
                Statement statement = settle(contract, year(random));
                double budget = WorkedExample.shown(statement, "Budget");
                double kept = WorkedExample.shown(statement, RiskRules.RETAINED.title());
                assertThat(kept).isBetween(-terms.stopLoss() * budget - 1e-6, terms.stopGain() * budget + 1e-6);
                limited += WorkedExample.shown(statement, RiskRules.STOP_LOSS.title()) != 0 ? 1 : 0;
            }
        }
        assertThat(limited).isPositive();
    }

    @Test
    void insuredYearsCostTheNetworkWhatTheyAreExpectedToAndTheLoading() {
        for (long seed = 0; seed < CASES; seed++) {
            Experience year = year(new SplittableRandom(seed));
            CaseStopLoss cover = new CaseStopLoss(100_000.0, null, null, CaseStopLoss.Insurer.REINSURER, null, .25);
            RiskTerms terms = new RiskTerms(cover, null, null, null, null, null, null, null);
            Statement statement = settle(aqc(null, terms), year);
            double excess = 0;
            double expected = 0;
            for (int line = 0; line < 2; line++) {
                excess += year.members().get(line, MemberMeasure.SPEND) - year.limitedMemberSpend(line, 0);
                expected +=
                        year.members().get(line, MemberMeasure.PRESENT_SPEND) - year.presentLimitedMemberSpend(line, 0);
            }
            assertThat(statement.balances().balance(Account.REINSURER))
                    .isCloseTo(1.25 * expected - excess, offset(1e-6));
        }
    }

    @Test
    void aMeasureIsReadInTheCoveredLinesAloneAndByTheirMembers() {
        for (long seed = 0; seed < CASES; seed++) {
            Experience year = year(new SplittableRandom(seed));
            for (int line = 0; line < 2; line++) {
                List<String> covered = List.of(line == 0 ? "first" : "second");
                double score = WorkedExample.shown(settle(aqc(covered, null), year), AqcRules.SCORE.title());
                double[] gates =
                        GATES.get("control").stream().mapToDouble(gate -> gate).toArray();
                assertThat(score).isCloseTo(GatedScore.score(year.memberRate(line), gates), offset(1e-12));
            }
            MemberShare both = new MemberScope(null, MARKET.members()).share("control", "gates");
            double first = year.members().get(0, MemberMeasure.MEMBERS);
            double second = year.members().get(1, MemberMeasure.MEMBERS);
            assertThat(both.of(year))
                    .isCloseTo(
                            (first * year.memberRate(0) + second * year.memberRate(1)) / (first + second),
                            offset(1e-12));
        }
        assertThatThrownBy(() -> new MemberScope(List.of("third"), MARKET.members()).share("control", "gates"))
                .hasMessage("gates names the measure control, which no covered line has");
    }

    @Test
    void aSharedWithholdIsPaidOutInFullOverGroupsWhoseMeanReleaseItIs() {
        int groups = 20;
        for (long seed = 0; seed < CASES; seed++) {
            double budgets = 0;
            double released = 0;
            for (int group = 0; group < groups; group++) {
                Statement statement = settle(prometheus(null, null), year(new SplittableRandom(seed * groups + group)));
                budgets += WorkedExample.shown(statement, PrometheusSettlement.WITHHOLD.title());
                released += WorkedExample.shown(statement, PrometheusSettlement.RELEASE.title());
            }
            double paid = 0;
            for (int group = 0; group < groups && released > 0; group++) {
                Statement statement =
                        settle(prometheus(released / budgets, null), year(new SplittableRandom(seed * groups + group)));
                paid += WorkedExample.shown(statement, PrometheusSettlement.RELEASE.title());
            }
            assertThat(paid).isCloseTo(released > 0 ? budgets : 0, offset(1e-5));
        }
    }

    @Test
    void insuranceOfSingleCasesIsRefusedWhereCasesAreNotToldApart() {
        CaseStopLoss cover = new CaseStopLoss(100_000.0, null, null, null, null, null);
        RiskTerms terms = new RiskTerms(cover, null, null, null, null, null, null, null);
        String refusal = "risk.caseStopLoss insures single costly cases, which this contract does not tell apart";
        assertThatThrownBy(() -> prometheus(null, terms)).hasMessage(refusal);
        assertThatThrownBy(() -> new CareGroup(null, null, null, null, null, terms))
                .hasMessage(refusal);
        RiskTerms percentile = new RiskTerms(
                new CaseStopLoss(null, .95, null, null, null, null), null, null, null, null, null, null, null);
        assertThatThrownBy(() -> aqc(null, percentile)).hasMessageContaining("must state an attachment in dollars");
    }
}
