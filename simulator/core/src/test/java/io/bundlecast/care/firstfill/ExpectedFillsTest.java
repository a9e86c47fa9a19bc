package io.bundlecast.care.firstfill;

import static io.bundlecast.uncertainty.Assumption.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.bundlecast.care.firstfill.DrugClass.Switching;
import io.bundlecast.care.firstfill.FirstFillLine.MarketTrend;
import io.bundlecast.care.firstfill.FirstFillLine.Program;
import io.bundlecast.experience.Columns;
import io.bundlecast.experience.FillMeasure;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExpectedFillsTest {

    private static final String[] RESULTS = {
        "filled, usual",
        "filled, program",
        "generic rate, usual",
        "generic rate, program",
        "plan's cost, usual",
        "plan's cost, program",
        "waived",
        "patients, usual",
        "patients, program",
        "change of plan's cost",
        "medical"
    };

    /** Counts and dollars are printed whole, rates to three decimals. */
    @TestFactory
    Stream<DynamicTest> replaysTheReferenceRunToThePrintedDollar() {
        return FirstFills.table("results").entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> replay(row)));
    }

    private static void replay(Map.Entry<String, double[]> row) {
        ExpectedFills e = expected(row.getKey(), 1, 0.25);
        double[] found = {
            e.usual().get(0, FillMeasure.FILLED_STARTS),
            e.program().get(0, FillMeasure.FILLED_STARTS),
            genericRate(e.usual()),
            genericRate(e.program()),
            planCost(e.usual()),
            planCost(e.program()),
            e.program().get(0, FillMeasure.WAIVED_COPAYS),
            patientsPay(e.usual()),
            patientsPay(e.program()),
            planCost(e.program()) - planCost(e.usual()),
            e.program().get(0, FillMeasure.MEDICAL_SAVING)
        };
        for (int i = 0; i < found.length; i++) {
            double half = RESULTS[i].startsWith("generic rate") ? 0.0005 : 0.5;
            assertThat(found[i]).as(RESULTS[i]).isCloseTo(row.getValue()[i], offset(half));
        }
    }

    @Test
    void waivingCopaysWithoutConvertingCostsThePlanMoreWhileTheGenericRateRises() {
        for (String drugs : FirstFills.table("terms").keySet()) {
            ExpectedFills e = expected(drugs, 1, 0);
            double rise = planCost(e.program()) - planCost(e.usual());
            double points = 100 * (genericRate(e.program()) - genericRate(e.usual()));
            assertThat(rise).as(drugs).isBetween(5_350.0, 8_250.0);
            assertThat(points).as(drugs).isBetween(0.95, 1.55);
        }
    }

    @Test
    void aProgramThatReachesNobodyChangesNothing() {
        ExpectedFills e = expected("statin", 0, 0.25);
        for (FillMeasure measure : FillMeasure.values()) {
            assertThat(e.program().get(0, measure))
                    .as(measure.name())
                    .isEqualTo(e.usual().get(0, measure));
        }
    }

    @Test
    void savesThePlanMoreTheMoreStartsConvert() {
        double before = Double.POSITIVE_INFINITY;
        for (double conversion = 0; conversion <= 1; conversion += 0.125) {
            double cost = planCost(expected("ppi", 0.6, conversion).program());
            assertThat(cost).isLessThan(before);
            before = cost;
        }
    }

    @Test
    void aFilledStartWithoutGapsIsFilledNearlyTenTimesInItsFirstYear() {
        FillsPerStart fills = new FillsPerStart();
        double[] staying = new double[FillsPerStart.MONTHS];
        double[] always = new double[FillsPerStart.MONTHS];
        for (int m = 0; m < staying.length; m++) {
            staying[m] = StrictMath.exp(-StrictMath.pow(m / 37.02, 0.8456));
            always[m] = 1;
        }
        fills.set(staying, always);
        assertThat(fills.mean()).isCloseTo(9.96, offset(0.005));
    }

    @Test
    void theMarketsGrowthMovesTheGenericRateByThatMuch() {
        Program none = new Program(given(0), given(0), given(1));
        List<DrugClass> classes = List.of(FirstFills.drugs("statin", null));
        FirstFillLine still = FirstFills.line(none, classes);
        FirstFillLine growing = FirstFills.line(none, new MarketTrend(given(0.0327), given(0)), classes);
        double before = genericRate(ExpectedFills.of(still, classes.get(0)).usual());
        double after = genericRate(ExpectedFills.of(growing, classes.get(0)).usual());
        assertThat(after - before).isCloseTo(0.0327, offset(1e-12));
    }

    @Test
    void aPatentThatEndsAtOnceLeavesOneBrandFillInTen() {
        Program none = new Program(given(0), given(0), given(1));
        List<DrugClass> classes = List.of(FirstFills.drugs("statin", new Switching(given(0), 0, given(0.9))));
        Columns<FillMeasure> kept = expected("statin", 0, 0).usual();
        Columns<FillMeasure> expired =
                ExpectedFills.of(FirstFills.line(none, classes), classes.get(0)).usual();
        assertThat(expired.get(0, FillMeasure.BRAND_FILLS))
                .isCloseTo(0.1 * kept.get(0, FillMeasure.BRAND_FILLS), offset(1e-9));
        assertThat(genericRate(expired)).isGreaterThan(genericRate(kept));
    }

    private static ExpectedFills expected(String drugs, double reach, double conversion) {
        FirstFillLine line = FirstFills.reference(drugs, reach, conversion);
        return ExpectedFills.of(line, line.classes().get(0));
    }

    static double genericRate(Columns<FillMeasure> year) {
        double generic = year.get(0, FillMeasure.GENERIC_FILLS);
        return generic / (generic + year.get(0, FillMeasure.BRAND_FILLS));
    }

    /** What the plan pays for drugs, net of rebates and of copays, with the copays that it takes over. */
    static double planCost(Columns<FillMeasure> year) {
        return year.get(0, FillMeasure.PAID)
                - year.get(0, FillMeasure.COPAYS)
                - year.get(0, FillMeasure.REBATES)
                + year.get(0, FillMeasure.WAIVED_COPAYS);
    }

    static double patientsPay(Columns<FillMeasure> year) {
        return year.get(0, FillMeasure.COPAYS) - year.get(0, FillMeasure.WAIVED_COPAYS);
    }
}
