package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Computes again from the public data files what the catalogue and the calibration targets took from them. */
class DerivedFiguresTest {

    /** IPPS operating and capital rate, fiscal year 2026 over 2009: about 7,275 over 5,553 dollars. */
    private static final double RATE_2009_TO_2026 = 1.31;

    private static final double DEDUCTIBLE_2009 = 1068;

    @TestFactory
    Stream<DynamicTest> weightsAreThoseOfFiscalYear2026() {
        List<Map<String, String>> table = SharedData.rows("msdrg_weights/msdrg_weights_fy2024_2026_all.csv");
        return inpatientTypes((entry, type) -> {
            String published = only(
                            table,
                            row -> row.get("fy").equals("2026")
                                    && row.get("drg")
                                            .equals(entry.types()
                                                    .get(type)
                                                    .path("msDrg")
                                                    .asString()))
                    .get("weight");
            assertThat(Entry.number(entry.types().get(type).path("weight"))).isEqualTo(Double.parseDouble(published));
        });
    }

    @TestFactory
    Stream<DynamicTest> outpatientAnchorsAreTheRatesOf2025() {
        List<Map<String, String>> table = SharedData.rows("opps_apc_2025/opps_addendum_a_2025.csv");
        return types(entry -> true)
                .filter(t -> t.outpatient())
                .map(t -> DynamicTest.dynamicTest(t.name(), () -> {
                    var mean = t.entry().types().get(t.type()).path("anchor").path("mean");
                    String source = mean.path("source").asString();
                    String apc = source.substring(source.lastIndexOf(' ') + 1);
                    assertThat(Entry.number(mean))
                            .isEqualTo(Double.parseDouble(
                                    only(table, row -> row.get("apc").equals(apc))
                                            .get("payment_rate")));
                    assertThat(mean.path("usdYear").intValue()).isEqualTo(2025);
                }));
    }

    @Test
    void aReadmissionCostsWhatSyntheticClaimsSayInDollarsOf2026() {
        List<Double> all = readmissions("");
        double mean = mean(all);
        Entry heart = Entry.of("heart-failure");
        Entry joints = Entry.of("lower-extremity-joint-replacement");
        assertThat((mean + DEDUCTIBLE_2009) * RATE_2009_TO_2026)
                .isCloseTo(joints.value("470", "readmission", "payment", "mean"), within(100.0));
        assertThat(sd(all) / mean).isCloseTo(joints.value("470", "readmission", "payment", "cv"), within(0.005));
        List<Double> failure = readmissions("HF");
        assertThat(sd(failure) / mean(failure))
                .isCloseTo(heart.value("291", "readmission", "payment", "cv"), within(0.005));
    }

    @Test
    void readmissionRatesAreThoseOfThePenaltyProgramme() {
        Map<String, String> failure = only(
                SharedData.rows("hospital_quality/summary_hrrp_2019.csv"),
                row -> row.get("measure").equals("HF"));
        assertThat(Entry.of("heart-failure").value("291", "readmission", "rate"))
                .isCloseTo(Double.parseDouble(failure.get("mean_pred")) / 100, within(0.0005));
    }

    @Test
    void nationalCompositionGivesTheSpendAfterAStay() {
        List<Map<String, String>> national = SharedData.rows("mspb_by_claim_2024/mspb_by_claim_type_2024.csv").stream()
                .filter(row -> row.get("scope").equals("NATIONAL"))
                .toList();
        double after = 0;
        for (String type : List.of("Outpatient", "Carrier", "Durable Medical Equipment", "Hospice")) {
            after += Double.parseDouble(only(
                            national,
                            row -> row.get("period").equals("post30")
                                    && row.get("claim_type").equals(type))
                    .get("avg_spend_per_episode"));
        }
        assertThat(after).isEqualTo(3073);
        double in2026 = after * Math.pow(1 + Entry.TREND, 2);
        assertThat(Entry.of("heart-failure").value("291", "other", "mean")).isCloseTo(in2026, within(150.0));
        assertThat(Entry.of("ami").value("280", "other", "mean")).isCloseTo(in2026, within(150.0));
    }

    @Test
    void targetsOfSpreadAndLevelAreThoseOfTheHospitalFiles() {
        assertTarget("HIPKNEE_90D", 20069, 0.355, 0.375);
        assertTarget("HF_30D", 18000, 0.65, 0.685);
        assertTarget("AMI_30D", 25737, 0.67, 0.71);
    }

    /** The level is that of July 2016 to June 2019; the spread is the range over three releases. */
    private static void assertTarget(String measure, double level, double low, double high) {
        List<Map<String, String>> rows = SharedData.rows("hospital_episode_payments/hospital_episode_payments.csv");
        for (String release : List.of("2017-10", "2019-10", "2021-04")) {
            List<Map<String, String>> hospitals = rows.stream()
                    .filter(row -> row.get("measure").equals(measure)
                            && row.get("file").equals(release)
                            && !row.get("n").isEmpty())
                    .toList();
            double spread = median(hospitals.stream()
                    .filter(row -> number(row, "n") >= 500)
                    .map(row -> (number(row, "higher") - number(row, "lower"))
                            / 3.92
                            * Math.sqrt(number(row, "n"))
                            / number(row, "payment"))
                    .toList());
            assertThat(spread).as(measure + " " + release).isBetween(low, high);
            if (release.equals("2021-04")) {
                double cases =
                        hospitals.stream().mapToDouble(row -> number(row, "n")).sum();
                double spent = hospitals.stream()
                        .mapToDouble(row -> number(row, "n") * number(row, "payment"))
                        .sum();
                assertThat(spent / cases).isCloseTo(level, within(5.0));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> theStayCostsItsPriceOverPaymentToCostLessComplications() {
        return types(entry -> true)
                .map(t -> DynamicTest.dynamicTest(t.name(), () -> {
                    var mean = t.entry()
                            .types()
                            .get(t.type())
                            .path("internalCost")
                            .path("stay")
                            .path("mean");
                    String source = mean.path("source").asString();
                    double ratio = Double.parseDouble(source.replaceAll(".*payment/cost (0\\.\\d+).*", "$1"));
                    double complications = t.entry().value(t.type(), "complication", "rate")
                            * t.entry().value(t.type(), "complication", "internalCost", "mean");
                    assertThat(Entry.number(mean))
                            .isCloseTo(t.entry().anchor(t.type()) / ratio - complications, within(5.0));
                }));
    }

    private record Type(String name, Entry entry, String type) {

        boolean outpatient() {
            return entry.types().get(type).path("outpatient").asBoolean();
        }
    }

    private interface Check {
        void of(Entry entry, String type);
    }

    private static Stream<DynamicTest> inpatientTypes(Check check) {
        return types(entry -> true)
                .filter(t -> !t.outpatient())
                .map(t -> DynamicTest.dynamicTest(t.name(), () -> check.of(t.entry(), t.type())));
    }

    private static Stream<Type> types(Predicate<String> ids) {
        return Entry.ids().stream().filter(ids).flatMap(id -> {
            Entry entry = Entry.of(id);
            return entry.types().keySet().stream().map(type -> new Type(id + " " + type, entry, type));
        });
    }

    private static List<Double> readmissions(String family) {
        List<Double> payments = new ArrayList<>();
        for (Map<String, String> row : SharedData.rows("desynpuf/episodes_ip_samples01-12.csv")) {
            if (row.get("full_window").equals("1")
                    && row.get("n_readm90").equals("1")
                    && number(row, "index_pay") > 0
                    && number(row, "readm90_pay") > 0
                    && (family.isEmpty() || row.get("family").equals(family))) {
                payments.add(number(row, "readm90_pay"));
            }
        }
        return payments;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static Map<String, String> only(List<Map<String, String>> rows, Predicate<Map<String, String>> wanted) {
        List<Map<String, String>> found = rows.stream().filter(wanted).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double sd(List<Double> values) {
        double mean = mean(values);
        return Math.sqrt(
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
