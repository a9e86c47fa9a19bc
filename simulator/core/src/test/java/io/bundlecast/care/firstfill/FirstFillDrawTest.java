package io.bundlecast.care.firstfill;

import static io.bundlecast.uncertainty.Assumption.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.bundlecast.care.YearConditions;
import io.bundlecast.care.firstfill.DrugClass.Switching;
import io.bundlecast.care.firstfill.FirstFillLine.Program;
import io.bundlecast.experience.Columns;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.integration.AddressedPoint;
import io.bundlecast.integration.Driver;
import io.bundlecast.integration.Drivers;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstFillDrawTest {

    private static final int TRIALS = 20_000;
    private static final double MOST_STANDARD_ERRORS = 4;

    private static final FirstFillLine LINE = FirstFills.line(
            new Program(given(0.4), given(0.25), given(0.9)),
            List.of(
                    FirstFills.drugs("statin", null),
                    FirstFills.drugs("ace-arb", new Switching(given(0.01), 7, given(0.9)))));

    @Test
    void averagesToTheExpectedYear() {
        double[][] sums = new double[2][LINE.classes().size() * FillMeasure.values().length];
        double[][] squares = new double[2][sums[0].length];
        Trials trials = new Trials(LINE, 1);
        for (int trial = 0; trial < TRIALS; trial++) {
            Experience year = trials.draw(trial)[0];
            add(year.usualFills(), sums[0], squares[0]);
            add(year.fills(), sums[1], squares[1]);
        }
        for (int i = 0; i < LINE.classes().size(); i++) {
            ExpectedFills expected = ExpectedFills.of(LINE, LINE.classes().get(i));
            for (FillMeasure measure : FillMeasure.values()) {
                int column = i * FillMeasure.values().length + measure.ordinal();
                agree(
                        "usual " + measure,
                        sums[0][column],
                        squares[0][column],
                        expected.usual().get(0, measure));
                agree(
                        "program " + measure,
                        sums[1][column],
                        squares[1][column],
                        expected.program().get(0, measure));
            }
        }
    }

    private static void add(Columns<FillMeasure> year, double[] sums, double[] squares) {
        for (int i = 0; i < sums.length; i++) {
            int cell = i / FillMeasure.values().length;
            double value = year.get(cell, FillMeasure.values()[i % FillMeasure.values().length]);
            sums[i] += value;
            squares[i] += value * value;
        }
    }

    private static void agree(String what, double sum, double squares, double expected) {
        double mean = sum / TRIALS;
        double error = Math.sqrt(Math.max(0, squares / TRIALS - mean * mean) / TRIALS);
        assertThat(Math.abs(mean - expected)).as(what).isLessThanOrEqualTo(MOST_STANDARD_ERRORS * error + 1e-9);
    }

    @Test
    void aBetterLevelFillsAndConvertsNoFewerStartsInEveryTrial() {
        Trials trials = new Trials(LINE, 3);
        trials.drivers.set(Driver.MISSED, 1, 0.7);
        trials.drivers.set(Driver.MISSED, 2, 0.7);
        trials.drivers.set(Driver.UNCONVERTED, 2, 0.8);
        for (int trial = 0; trial < 500; trial++) {
            Experience[] levels = trials.draw(trial);
            for (FillMeasure measure :
                    List.of(FillMeasure.FILLED_STARTS, FillMeasure.CONVERSIONS, FillMeasure.WAIVED_COPAYS)) {
                assertThat(levels[1].fills().total(measure))
                        .isGreaterThanOrEqualTo(levels[0].fills().total(measure));
                assertThat(levels[2].fills().total(measure))
                        .isGreaterThanOrEqualTo(levels[1].fills().total(measure));
            }
            assertThat(levels[2].fills().total(FillMeasure.BRAND_FILLS))
                    .isLessThanOrEqualTo(levels[0].fills().total(FillMeasure.BRAND_FILLS));
            assertThat(levels[2].usualFills().total(FillMeasure.PAID))
                    .isEqualTo(levels[0].usualFills().total(FillMeasure.PAID));
        }
    }

    @Test
    void theProgramLosesNoStartThatUsualCareFills() {
        Trials trials = new Trials(LINE, 1);
        for (int trial = 0; trial < 500; trial++) {
            Experience year = trials.draw(trial)[0];
            for (int cell = 0; cell < LINE.classes().size(); cell++) {
                assertThat(year.fills().get(cell, FillMeasure.FILLED_STARTS))
                        .isGreaterThanOrEqualTo(year.usualFills().get(cell, FillMeasure.FILLED_STARTS));
            }
        }
    }

    @Test
    void patientsWhoStayLongerFillMoreAndAvoidMedicalSpend() {
        Trials trials = new Trials(LINE, 2);
        trials.drivers.set(Driver.LAPSE, 1, 0.8);
        for (int trial = 0; trial < 200; trial++) {
            Experience[] levels = trials.draw(trial);
            assertThat(levels[1].usualFills().total(FillMeasure.GENERIC_FILLS))
                    .isGreaterThan(levels[0].usualFills().total(FillMeasure.GENERIC_FILLS));
            assertThat(levels[1].usualFills().total(FillMeasure.MEDICAL_SAVING)).isNotNegative();
            assertThat(levels[0].usualFills().total(FillMeasure.MEDICAL_SAVING)).isZero();
        }
    }

    /** A line's trials one after another, each with its own uniforms. */
    private static final class Trials {
        final Drivers drivers;
        private final FirstFillDraw draw;
        private final Experience[] levels;
        private final AddressedPoint point = new AddressedPoint();

        Trials(FirstFillLine line, int count) {
            drivers = new Drivers(count);
            draw = new FirstFillModel(line, 0, 0, 7, true).newDraw(count, 0, new Experience(0, 0, 0));
            levels = new Experience[count];
            for (int level = 0; level < count; level++) {
                levels[level] = new Experience(0, 1, 0, 0, line.classes().size());
            }
        }

        Experience[] draw(int trial) {
            draw.draw(point.at(trial), trial, YearConditions.EXPECTED, drivers, levels);
            return levels;
        }
    }
}
