package io.bundlecast.contract.firstfill;

import static io.bundlecast.uncertainty.Assumption.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.care.firstfill.ExpectedFills;
import io.bundlecast.care.firstfill.FirstFillLine;
import io.bundlecast.care.firstfill.FirstFills;
import io.bundlecast.contract.FillMarket;
import io.bundlecast.contract.FillMarket.DrugClassMarket;
import io.bundlecast.contract.LedgerLaw;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.WorkedExample;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.contract.firstfill.FirstFillPool.Basis;
import io.bundlecast.experience.Columns;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Rule;
import io.bundlecast.ledger.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FirstFillPoolTest {

    private static final List<String> CLASSES = List.of("statin", "ace-arb", "oral-dm", "ppi", "ssri");

    @TestFactory
    Stream<DynamicTest> replaysThePoolByHand() {
        return FirstFills.lines("/worked-examples/first-fill/pool.txt").stream()
                .filter(line -> line.contains("|"))
                .map(line -> DynamicTest.dynamicTest(line, () -> replay(line)));
    }

    private static void replay(String line) {
        String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        double[] n =
                Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
        Basis basis = cells[0].equals("gdr") ? Basis.GDR : Basis.NET_COST;
        FirstFillPool terms = new FirstFillPool(
                null, basis, n[1], null, null, false, 800.0, n[3], 15, null, null, null, null, null, null, null, 0.0);
        ExpectedFills prices = new ExpectedFills(column(), column(), 120, 20);
        Experience year = new Experience(0, 1, 0, 0, 1);
        byHand(year.fills(), n[0], n[2], n[4]);
        Statement statement = new Statement();
        terms.settlement(market(List.of(prices))).settle(year, statement);
        assertThat(shown(statement, FirstFillRules.GROSS)).isCloseTo(n[5], offset(1e-6));
        assertThat(shown(statement, FirstFillRules.PROGRAM_COST)).isCloseTo(n[6], offset(1e-6));
        assertThat(shown(statement, FirstFillRules.NET)).isCloseTo(n[7], offset(1e-6));
        assertThat(statement.balances().balance(Account.NETWORK)).isCloseTo(n[8], offset(1e-6));
        assertThat(shown(statement, FirstFillRules.PHARMACY)).isCloseTo(n[9], offset(1e-6));
    }

    private static void byHand(Columns<FillMeasure> year, double genericFills, double planCost, double adherentShare) {
        year.set(0, FillMeasure.STARTS, 6000);
        year.set(0, FillMeasure.FILLED_STARTS, 5000);
        year.set(0, FillMeasure.GENERIC_FILLS, genericFills);
        year.set(0, FillMeasure.BRAND_FILLS, 60_000 - genericFills);
        year.set(0, FillMeasure.ADHERENT, 5000 * adherentShare);
        year.set(0, FillMeasure.CONVERSIONS, 100);
        year.set(0, FillMeasure.WAIVED_COPAYS, 20_000);
        year.set(0, FillMeasure.PAID, planCost - 20_000);
    }

    @Test
    void theProgramOfTheReferenceRunMovesThePlansCostAsItsExpectationSays() {
        Statement statement = settled(Basis.NET_COST, 1, 0.25);
        double printed = 27_796 + 14_425 + 45_108 + 29_722 + 15_175;
        assertThat(shown(statement, FirstFillRules.GROSS)).isCloseTo(printed, offset(2.5));
    }

    @Test
    void waivingCopaysWithoutConvertingCostsThePlanYetTheGenericRatePaysForIt() {
        Statement netCost = settled(Basis.NET_COST, 1, 0);
        Statement rate = settled(Basis.GDR, 1, 0);
        assertThat(shown(netCost, FirstFillRules.GROSS)).isLessThan(-5 * 5_350);
        assertThat(netCost.balances().balance(Account.NETWORK)).isZero();
        assertThat(shown(rate, FirstFillRules.GROSS)).isPositive();
        assertThat(shown(rate, FirstFillRules.RATE)).isGreaterThan(shown(rate, FirstFillRules.EXPECTED_RATE));
    }

    @Test
    void waivingCopaysWithoutConvertingNeverPaysThePlanWhateverTheClassAndTheReach() {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 200; i++) {
            List<String> drugs = List.of(CLASSES.get(random.nextInt(CLASSES.size())));
            Statement statement = settled(Basis.NET_COST, random.nextDouble(.01, 1), 0, drugs);
            assertThat(shown(statement, FirstFillRules.COST))
                    .isGreaterThan(shown(statement, FirstFillRules.EXPECTED_COST));
        }
    }

    @Test
    void everyYearNetsToZeroAndThePharmacyIsNeverCharged() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            Basis basis = random.nextBoolean() ? Basis.GDR : Basis.NET_COST;
            Statement statement = settled(basis, random.nextDouble(), random.nextDouble());
            LedgerLaw.netsToZero(statement, 1e-6);
            assertThat(shown(statement, FirstFillRules.PHARMACY)).isNotNegative();
        }
    }

    @Test
    void thePoolGrowsWithConversion() {
        double before = Double.NEGATIVE_INFINITY;
        for (double conversion = 0; conversion <= 0.5; conversion += 0.05) {
            double pool = shown(settled(Basis.NET_COST, 0.8, conversion), FirstFillRules.GROSS);
            assertThat(pool).isGreaterThan(before);
            before = pool;
        }
    }

    @Test
    void refusesSharesThatDoNotSumToOne() {
        assertThatThrownBy(() -> new FirstFillPool(
                        null, null, null, null, null, false, null, null, null, null, null, null, 0.5, 0.4, null, null,
                        null))
                .hasMessage("planShare, networkShare and pharmacyShare must sum to 100% but sum to 105%");
    }

    /** The five classes of the reference run, expected figures as the year's. */
    private static Statement settled(Basis basis, double reach, double conversion) {
        return settled(basis, reach, conversion, CLASSES);
    }

    private static Statement settled(Basis basis, double reach, double conversion, List<String> classes) {
        FirstFillLine line = FirstFills.line(
                new FirstFillLine.Program(given(reach), given(conversion), given(1)),
                classes.stream().map(id -> FirstFills.drugs(id, null)).toList());
        List<ExpectedFills> expected = line.classes().stream()
                .map(drugs -> ExpectedFills.of(line, drugs))
                .toList();
        Experience year = new Experience(0, 1, 0, 0, expected.size());
        for (int i = 0; i < expected.size(); i++) {
            for (FillMeasure measure : FillMeasure.values()) {
                year.fills().set(i, measure, expected.get(i).program().get(0, measure));
                year.usualFills().set(i, measure, expected.get(i).usual().get(0, measure));
            }
        }
        FirstFillPool terms = new FirstFillPool(
                null, basis, null, null, null, false, null, null, 3, null, null, null, null, null, null, null, null);
        Statement statement = new Statement();
        FeeForService.baseline().settle(year, statement);
        terms.settlement(market(expected)).settle(year, statement);
        return statement;
    }

    private static Market market(List<ExpectedFills> expected) {
        List<DrugClassMarket> classes = expected.stream()
                .map(fills -> new DrugClassMarket("generics", "drugs", fills))
                .toList();
        return Market.of(new FillMarket(classes));
    }

    private static Columns<FillMeasure> column() {
        return new Columns<>(FillMeasure.class, 1);
    }

    private static double shown(Statement statement, Rule rule) {
        return WorkedExample.shown(statement, rule.title());
    }
}
