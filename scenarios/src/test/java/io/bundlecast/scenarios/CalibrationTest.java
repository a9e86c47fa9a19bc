package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Holds the built mixtures to national Medicare figures. What each target is, its window and year, and where it was not met: docs/calibration.md. */
class CalibrationTest {

    private static final String JOINTS = "lower-extremity-joint-replacement";
    private static final String JOINTS_90 = "lower-extremity-joint-replacement-90";

    @Test
    void patientsOfInpatientJointReplacementVaryAsInMedicare() {
        EpisodeMoments joints = Cohort.of(JOINTS_90, "469", "470");
        assertThat(joints.cv()).isBetween(0.355, 0.375);
        assertThat(joints.mean()).isCloseTo(trended(20069, 2018), percent(5));
    }

    @Test
    void patientsWithHeartFailureVaryAsInMedicare() {
        EpisodeMoments failure = Cohort.of("heart-failure");
        assertThat(failure.cv()).isBetween(0.65, 0.68);
        assertThat(failure.mean()).isCloseTo(trended(18000, 2018), percent(5));
    }

    @Test
    void patientsWithAnInfarctionVaryAsInMedicare() {
        EpisodeMoments infarction = infarction();
        assertThat(infarction.cv()).isBetween(0.68, 0.71);
        assertThat(infarction.mean()).isCloseTo(trended(25737, 2018), percent(10));
    }

    @Test
    void levelsMeetTheNationalCostMeasuresOf2023() {
        assertThat(related(joint(0.35, "op-knee"))).as("knee").isCloseTo(trended(17102, 2023), percent(8));
        assertThat(related(joint(0.45, "op-hip"))).as("hip").isCloseTo(trended(17802, 2023), percent(8));
        assertThat(related(plannedBypass())).as("CABG").isCloseTo(trended(47566, 2023), percent(8));
        assertThat(related(lumbarFusion())).as("spine").isCloseTo(trended(40047, 2023), percent(8));
        assertThat(related(Cohort.of("major-bowel"))).as("bowel").isCloseTo(trended(26823, 2023), percent(8));
        assertThat(related(stemi())).as("STEMI").isCloseTo(trended(21807, 2023), percent(8));
        assertThat(related(Cohort.of("pci", "op-pci-stent", "op-pci")))
                .as("outpatient PCI")
                .isCloseTo(trended(11487, 2023), percent(8));
    }

    @Test
    void readmissionRatesMeetThePenaltyProgramme() {
        assertThat(Cohort.of(JOINTS, "469", "470").part("rate")).isCloseTo(0.044, within(0.002));
        assertThat(Cohort.of("heart-failure").part("rate")).isCloseTo(0.212, within(0.002));
        assertThat(Cohort.of("cabg").part("rate")).isCloseTo(0.132, within(0.004));
        assertThat(infarction().part("rate")).isCloseTo(0.161, within(0.003));
    }

    /** National composition over all conditions, of which heart failure is the nearest single one. */
    @Test
    void spendOnHeartFailureIsComposedLikeTheNationsSpend() {
        EpisodeMoments failure = Cohort.of("heart-failure");
        assertThat(failure.partShare("anchor")).isCloseTo(0.454, within(0.04));
        assertThat(failure.partShare("professional")).isCloseTo(0.056, within(0.03));
        assertThat(failure.partShare("readmission") + failure.partShare("irf")).isCloseTo(0.157, within(0.03));
        assertThat(failure.partShare("snf")).isCloseTo(0.153, within(0.03));
        assertThat(failure.partShare("homeHealth")).isCloseTo(0.028, within(0.01));
        assertThat(failure.partShare("other") + failure.partShare("home")).isCloseTo(0.153, within(0.03));
    }

    private static EpisodeMoments joint(double inpatient, String outpatient) {
        return new Cohort()
                .with(inpatient * 0.97, JOINTS_90, "470")
                .with(inpatient * 0.03, JOINTS_90, "469")
                .with(1 - inpatient, JOINTS_90, outpatient)
                .moments();
    }

    /** Patients with an infarction: 45% without a procedure, 44% with a PCI, 11% with bypass surgery (known, not checked). */
    private static EpisodeMoments infarction() {
        return new Cohort()
                .with(0.45, "ami")
                .with(0.185, "pci", "321")
                .with(0.220, "pci", "322")
                .with(0.035, "pci", "250", "251")
                .with(0.07, "cabg", "231", "233")
                .with(0.04, "cabg", "232", "234")
                .moments();
    }

    private static EpisodeMoments plannedBypass() {
        return new Cohort()
                .with(0.12, "cabg", "231", "233")
                .with(0.28, "cabg", "232", "234")
                .with(0.13, "cabg", "235")
                .with(0.47, "cabg", "236")
                .moments();
    }

    private static EpisodeMoments lumbarFusion() {
        return Cohort.of(
                "spinal-fusion", "402", "427", "447", "448", "450", "451", "op-lumbar-22612", "op-lumbar-22630",
                "op-lumbar-22633");
    }

    private static EpisodeMoments stemi() {
        return new Cohort()
                .with(0.36, "pci", "321", "250")
                .with(0.64, "pci", "322", "251")
                .moments();
    }

    /** Spend that a clinical cost measure counts: it leaves out what is not related to the procedure, most of the other spend here. */
    private static double related(EpisodeMoments moments) {
        return moments.mean() - moments.part("other");
    }

    private static double trended(double dollars, int year) {
        return dollars * Math.pow(1 + Entry.TREND, Entry.DOLLARS_OF - year);
    }

    private static org.assertj.core.data.Percentage percent(double percent) {
        return org.assertj.core.data.Percentage.withPercentage(percent);
    }

    private static Offset<Double> within(double offset) {
        return Offset.offset(offset);
    }
}
