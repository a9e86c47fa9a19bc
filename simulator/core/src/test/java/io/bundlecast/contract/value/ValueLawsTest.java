package io.bundlecast.contract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What every family must keep, over random years. */
class ValueLawsTest {

    private static final List<ValueFormula> ALL = List.of(
            new AdditiveReading(null),
            new ProgramCostReading(null, null, null),
            new AdditiveIndex(null, false, null),
            new DenominatorIndex(null, null),
            new PowerIndex(null, null, null, null, false, null),
            new TierGrid(2015, null, false, null),
            new TierGrid(2017, null, true, null),
            new LinearExchange(null, null, null, null, null),
            new MeritScore(null, null, null),
            new GatedSharing(GatedSharing.Basis.USE, null, null, null, null, null, true),
            new GatedSharing(null, null, null, null, null, null, true),
            new GatedSharing(null, null, null, null, null, null, false),
            new NetMonetaryValue(null, null),
            new ComplicationScorecard(null, null, null, null, null, null, null));

    private final SplittableRandom random = new SplittableRandom(6);

    /** A year whose quality and cost lie so far from the expected, in shares and in deviations. */
    private static CareYear year(double quality, double cost, double use) {
        return new CareYear(
                1e7,
                1e7 * cost,
                quality,
                List.of(10 * (quality - 1), 12 * (quality - 1)),
                List.of(0.0, 0.1),
                List.of(Math.min(1, 0.7 * quality)),
                cost,
                List.of(
                        new UseCount(Use.READMISSIONS, use * 80, 80, 0.6, 0.07, 9000),
                        new UseCount(Use.GENERIC_DISPENSING, 0.8, 0.78, 0.4, 0, 0)),
                4e5,
                5e5,
                6e6,
                1.2e6);
    }

    private double around() {
        return 0.8 + 0.4 * random.nextDouble();
    }

    @Test
    void betterQualityNeverPaysLess() {
        for (int i = 0; i < 4000; i++) {
            double cost = around();
            double use = around();
            double low = around();
            double high = low + 0.2 * random.nextDouble();
            for (ValueFormula formula : ALL) {
                assertThat(formula.pay(year(high, cost, use)))
                        .as(formula + " from quality " + low + " to " + high + " at cost " + cost)
                        .isGreaterThanOrEqualTo(formula.pay(year(low, cost, use)) - 1e-6);
            }
        }
    }

    @Test
    void higherCostNeverPaysMore() {
        for (int i = 0; i < 4000; i++) {
            double quality = around();
            double use = around();
            double low = around();
            double high = low + 0.2 * random.nextDouble();
            for (ValueFormula formula : ALL) {
                assertThat(formula.pay(year(quality, high, use)))
                        .as(formula + " from cost " + low + " to " + high + " at quality " + quality)
                        .isLessThanOrEqualTo(formula.pay(year(quality, low, use)) + 1e-6);
            }
        }
    }

    @Test
    void aGridAtItsFactorTakesWhatItGives() {
        for (int i = 0; i < 200; i++) {
            double penalties = 0;
            double unitDollars = 0;
            double[] bases = new double[60];
            double[][] places = new double[60][];
            TierGrid unit = new TierGrid(2016, 1.0, false, null);
            for (int peer = 0; peer < bases.length; peer++) {
                bases[peer] = 1e6 * (1 + 9 * random.nextDouble());
                places[peer] = new double[] {random.nextGaussian(), random.nextGaussian()};
                double cell = unit.adjustment(places[peer][0], places[peer][1]);
                penalties += Math.max(0, -cell) * bases[peer];
                unitDollars += Math.max(0, cell) * bases[peer];
            }
            TierGrid grid = new TierGrid(2016, TierGrid.budgetNeutralFactor(penalties, unitDollars), false, null);
            double paid = 0;
            for (int peer = 0; peer < bases.length; peer++) {
                paid += grid.adjustment(places[peer][0], places[peer][1]) * bases[peer];
            }
            assertThat(paid).isCloseTo(0, offset(1e-6));
        }
    }

    @Test
    void anExchangeAtItsSlopePaysOutWhatItWithheld() {
        for (int i = 0; i < 200; i++) {
            double[] bases = new double[40];
            double[] scores = new double[40];
            for (int peer = 0; peer < bases.length; peer++) {
                bases[peer] = 1e7 * (1 + random.nextDouble());
                scores[peer] = 100 * random.nextDouble();
            }
            LinearExchange exchange = new LinearExchange(null, 0.02, LinearExchange.slope(bases, scores), null, null);
            double change = 0;
            for (int peer = 0; peer < bases.length; peer++) {
                change += (exchange.factor(scores[peer]) - 1) * bases[peer];
            }
            assertThat(change).isCloseTo(0, offset(1e-5));
        }
    }

    /** The computed slope rests on what peers earn: an average over ten thousand hospitals drawn from the nation. */
    @Test
    void theDefaultSlopePaysOutWhatPeersPaidIn() {
        double points = 0;
        int hospitals = 200_000;
        double benchmark = 1.754983319;
        for (int i = 0; i < hospitals; i++) {
            points += LinearExchange.achievement(random.nextGaussian(), 0, benchmark);
        }
        double mean = points / hospitals;
        double standardError = 3.2 / Math.sqrt(hospitals);
        assertThat(LinearExchange.expectedScore() / 10).isCloseTo(mean, offset(4 * standardError));
    }

    @Test
    void onlyFormulasThatRewardUseInsideCostCountItTwice() {
        List<Use> inside = List.of(Use.READMISSIONS, Use.GENERIC_DISPENSING);
        assertThat(ALL.stream().filter(formula -> formula.countsTwice(inside)).map(Object::getClass))
                .containsExactlyInAnyOrder(AdditiveReading.class, AdditiveIndex.class, PowerIndex.class);
        assertThat(new AdditiveIndex(null, true, null).countsTwice(inside)).isFalse();
        assertThat(ALL).noneMatch(formula -> formula.countsTwice(List.of(Use.GENERIC_DISPENSING)));
    }

    @Test
    void everyFormulaNamesTheNumbersItRestsOn() {
        assertThat(ALL).allSatisfy(formula -> assertThat(formula.provisions()).isNotEmpty());
        assertThat(new NetMonetaryValue(0.001, 0.4).provisions()).isEmpty();
    }

    @Test
    void refusesTermsThatMakeNoSense() {
        assertThatThrownBy(() -> new GatedSharing(null, null, 1.1, 1.0, null, null, false))
                .hasMessageStartingWith("goldStandard must be above the qualityGate");
        assertThatThrownBy(() -> new TierGrid(2014, null, false, null)).hasMessageContaining("2015 to 2018");
        assertThatThrownBy(() -> new ComplicationScorecard(null, null, null, null, 0.9, null, null))
                .hasMessageStartingWith("full must be above the floor");
        assertThatThrownBy(() -> new MeritScore(100.0, null, null)).hasMessageStartingWith("threshold");
    }
}
