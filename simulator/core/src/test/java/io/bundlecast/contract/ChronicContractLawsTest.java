package io.bundlecast.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.contract.aqc.AlternativeQualityContract;
import io.bundlecast.contract.aqc.AqcRules;
import io.bundlecast.contract.caregroup.CareGroup;
import io.bundlecast.contract.prometheus.Prometheus;
import io.bundlecast.contract.prometheus.PrometheusSettlement;
import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.RiskCorridor;
import io.bundlecast.contract.terms.RiskTerms;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberCell;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.experience.MemberRate;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Statement;
import io.bundlecast.random.AddressedStream;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for contracts on members whatever the terms and the year. */
class ChronicContractLawsTest {

    private static final int CASES = 500;
    private static final Map<String, List<Double>> GATES = Map.of("control", List.of(.6, .65, .7, .75, .8));

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
                    List.of(new MemberCell("line", 5000)),
                    List.of(new MemberRate("line", "control", true, .7), new MemberRate("line", "test", false, .8)),
                    Experience.UNCAPPED),
            new Experience(0, 0, 0),
            Market.ALONE);

    private static Experience year(long seed) {
        AddressedStream random = new AddressedStream();
        random.reset(11, seed);
        Experience year = new Experience(0, 0, 0, 1, 2, 0, 0);
        for (MemberMeasure measure : MemberMeasure.values()) {
            year.members().set(0, measure, 1e6 * (0.5 + random.nextUniform()));
        }
        year.members().set(0, MemberMeasure.MEMBERS, 1000 + Math.floor(4000 * random.nextUniform()));
        year.setMemberRate(0, random.nextUniform());
        year.setMemberRate(1, random.nextUniform());
        return year;
    }

    private static AlternativeQualityContract aqc(int version, @Nullable Double share) {
        return new AlternativeQualityContract(
                null, version, null, null, null, null, null, null, share, null, null, GATES, null, null);
    }

    private static Prometheus prometheus(double deficitShare) {
        return new Prometheus(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("control"),
                null,
                null,
                null,
                null,
                deficitShare,
                null,
                null);
    }

    private static Statement settle(Contract terms, Experience year) {
        Statement statement = new Statement();
        terms.settlement(MARKET).settle(year, statement);
        return statement;
    }

    private static double shown(Statement statement, Rule rule) {
        return WorkedExample.shown(statement, rule.title());
    }

    @Test
    void everyYearNetsToZeroAndPostsOnlyItsRulesInOrder() {
        List<Contract> contracts =
                List.of(aqc(1, .7), aqc(2, null), prometheus(.5), new CareGroup(null, null, null, null, 30.0, null));
        for (long seed = 0; seed < CASES; seed++) {
            for (Contract terms : contracts) {
                Statement statement = settle(terms, year(seed));
                LedgerLaw.netsToZero(statement, 1e-6);
                LedgerLaw.postsOnlyItsRulesInOrder(statement, terms.settlement(MARKET));
            }
        }
    }

    /** Random terms of both versions; gates may lie where no group or every group reaches them. */
    private static AlternativeQualityContract anyAqc(SplittableRandom random, int version) {
        return new AlternativeQualityContract(
                null,
                version,
                random.nextInt(1, 6),
                random.nextBoolean() ? null : random.nextDouble(100, 8000),
                random.nextDouble(.8, 1.2),
                random.nextBoolean()
                        ? null
                        : random.doubles(5, -.02, .1).boxed().toList(),
                random.nextDouble(.7, 1.4),
                null,
                random.nextBoolean() ? null : random.nextDouble(.5, 1),
                null,
                random.nextDouble(0, 20),
                Map.of(
                        "control",
                        random.doubles(5, 0, 1).sorted().boxed().toList(),
                        "test",
                        random.doubles(5, 0, 1).sorted().boxed().toList()),
                random.nextBoolean() ? null : new InternalSplit(random.nextDouble(0, .5), random.nextDouble(0, .5)),
                random.nextBoolean()
                        ? null
                        : new RiskTerms(
                                null,
                                null,
                                null,
                                null,
                                new RiskCorridor(random.nextDouble(0, .1), random.nextDouble(), random.nextDouble()),
                                null,
                                null,
                                null));
    }

    @Test
    void theSharesOfTheSecondVersionStayWithinTheirBoundsAndMoveWithQuality() {
        int least = 0;
        int between = 0;
        int deficits = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            AlternativeQualityContract terms = anyAqc(random, 2);
            Experience year = year(seed);
            Statement statement = settle(terms, year);
            double share = shown(statement, AqcRules.SHARE);
            assertThat(share).isBetween(.2, .8);
            year.setMemberRate(0, Math.min(1, year.memberRate(0) + random.nextDouble()));
            double better = shown(settle(terms, year), AqcRules.SHARE);
            if (shown(statement, AqcRules.DIFFERENCE) > 0) {
                assertThat(better).isGreaterThanOrEqualTo(share);
            } else {
                assertThat(better).isLessThanOrEqualTo(share);
                deficits++;
            }
            least += share == .2 || share == .8 ? 1 : 0;
            between += share > .25 && share < .75 && better != share ? 1 : 0;
        }
        assertThat(List.of(least, between, deficits)).allMatch(count -> count > CASES / 10);
    }

    @Test
    void theFirstVersionSharesBetweenHalfAndAllWhateverTheQuality() {
        for (long seed = 0; seed < CASES; seed++) {
            AlternativeQualityContract terms = anyAqc(new SplittableRandom(seed), 1);
            Experience year = year(seed);
            double share = shown(settle(terms, year), AqcRules.SHARE);
            assertThat(share).isBetween(.5, 1.0);
            year.setMemberRate(0, 1 - year.memberRate(0));
            assertThat(shown(settle(terms, year), AqcRules.SHARE)).isEqualTo(share);
        }
    }

    @Test
    void moreSpendNeverPaysTheNetworkMore() {
        for (long seed = 0; seed < CASES; seed++) {
            for (Contract terms : List.of(aqc(1, 1.0), aqc(2, null), prometheus(1))) {
                Experience year = year(seed);
                double before = settle(terms, year).balances().balance(Account.PAYER);
                year.members().add(0, MemberMeasure.SPEND, 50_000);
                year.members().add(0, MemberMeasure.COMPLICATION_SPEND, 50_000);
                assertThat(settle(terms, year).balances().balance(Account.PAYER))
                        .isGreaterThanOrEqualTo(before - 1e-6);
            }
        }
    }

    @Test
    void noMoreIsReleasedThanWasWithheld() {
        for (long seed = 0; seed < CASES; seed++) {
            Statement statement = settle(prometheus(0), year(seed));
            assertThat(shown(statement, PrometheusSettlement.RELEASE))
                    .isBetween(0.0, shown(statement, PrometheusSettlement.WITHHOLD) + 1e-6);
            Experience best = year(seed);
            best.setMemberRate(0, .9);
            Statement full = settle(prometheus(0), best);
            assertThat(shown(full, PrometheusSettlement.RELEASE))
                    .isCloseTo(shown(full, PrometheusSettlement.WITHHOLD), offset(1e-6));
        }
    }

    /** With the one measure as the score of both own and team: nothing up to .5, all from .85. */
    @Test
    void theWithholdIsReleasedInProportionToTheScoreBetweenFloorAndFullScore() {
        for (int step = 0; step <= 100; step++) {
            double score = step / 100.0;
            Experience year = year(step);
            year.setMemberRate(0, score);
            Statement statement = settle(prometheus(0), year);
            double part = Math.max(0, Math.min(1, (score - .5) / .35));
            assertThat(shown(statement, PrometheusSettlement.RELEASE))
                    .isCloseTo(part * shown(statement, PrometheusSettlement.WITHHOLD), offset(1e-6));
        }
    }

    @Test
    void termsOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> aqc(3, null)).hasMessage("version must be 1 or 2 but was 3");
        assertThatThrownBy(() -> aqc(1, .4)).hasMessage("share must be in [0.5, 1] but was 0.4");
        assertThatThrownBy(() -> new InternalSplit(.6, .5))
                .hasMessage("hospital and physicians must share at most 1 together");
        assertThatThrownBy(() -> prometheus(1.5)).hasMessage("deficitShare must be in [0, 1] but was 1.5");
        assertThatThrownBy(() -> new Prometheus(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of("eye"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .settlement(MARKET))
                .hasMessage("ownMeasures names the measure eye, which no covered line has");
    }
}
