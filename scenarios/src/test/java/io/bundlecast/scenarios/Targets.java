package io.bundlecast.scenarios;

import java.util.List;

/** The national figures that the catalogue is held to, and the patients whom each of them counts. */
final class Targets {

    private static final String JOINTS = "lower-extremity-joint-replacement";
    private static final String JOINTS_90 = "lower-extremity-joint-replacement-90";

    private Targets() {}

    /** Standard deviation over mean between patients: medians over hospitals of 500 or more cases, the middle of three releases. */
    static List<Target> spreads() {
        return List.of(
                share(
                        "Hip and knee replacement, inpatient elective",
                        90,
                        0.365,
                        Cohort.of(JOINTS_90, "469", "470").cv(),
                        0.01),
                share("Heart failure", 30, 0.668, Cohort.of("heart-failure").cv(), 0.015),
                share(
                        "Acute myocardial infarction, all treatments",
                        30,
                        0.692,
                        infarction().cv(),
                        0.015));
    }

    static List<Target> levels() {
        return List.of(
                level(
                        "Hip and knee replacement, inpatient elective",
                        90,
                        20069,
                        2018,
                        Cohort.of(JOINTS_90, "469", "470").mean(),
                        0.05),
                level(
                        "Heart failure",
                        30,
                        18000,
                        2018,
                        Cohort.of("heart-failure").mean(),
                        0.05),
                level(
                        "Acute myocardial infarction, all treatments",
                        30,
                        25737,
                        2018,
                        infarction().mean(),
                        0.10),
                level("Knee replacement, related services", 90, 17102, 2023, related(joint(0.35, "op-knee")), 0.08),
                level("Hip replacement, related services", 90, 17802, 2023, related(joint(0.45, "op-hip")), 0.08),
                level("Planned CABG, related services", 90, 47566, 2023, related(plannedBypass()), 0.08),
                level("Lumbar fusion, related services", 90, 40047, 2023, related(lumbarFusion()), 0.08),
                level(
                        "Colon and rectal resection, related services",
                        90,
                        26823,
                        2023,
                        related(Cohort.of("major-bowel")),
                        0.08),
                level("PCI for STEMI, related services", 30, 21807, 2023, related(stemi()), 0.08),
                level("Outpatient PCI, related services", 30, 11487, 2023, related(outpatientPci()), 0.08));
    }

    static List<Target> readmissions() {
        return List.of(
                share(
                        "Hip and knee replacement, inpatient elective",
                        30,
                        0.044,
                        Cohort.of(JOINTS, "469", "470").part("rate"),
                        0.002),
                share("CABG", 30, 0.132, Cohort.of("cabg").part("rate"), 0.004),
                share("Heart failure", 30, 0.212, Cohort.of("heart-failure").part("rate"), 0.002),
                share(
                        "Acute myocardial infarction, all treatments",
                        30,
                        0.161,
                        infarction().part("rate"),
                        0.003));
    }

    /** Parts of spend over all conditions in the nation, of which heart failure is the nearest single one. */
    static List<Target> composition() {
        EpisodeMoments failure = Cohort.of("heart-failure");
        return List.of(
                share("Index hospital", 30, 0.454, failure.partShare("anchor"), 0.04),
                share("Physicians during the stay", 30, 0.056, failure.partShare("professional"), 0.03),
                share(
                        "Readmission, rehabilitation and long-term hospital",
                        30,
                        0.157,
                        failure.partShare("readmission") + failure.partShare("irf"),
                        0.03),
                share("Skilled nursing", 30, 0.153, failure.partShare("snf"), 0.03),
                share("Home health", 30, 0.028, failure.partShare("homeHealth"), 0.01),
                share(
                        "All else, after and three days before",
                        30,
                        0.152,
                        failure.partShare("other") + failure.partShare("home"),
                        0.03));
    }

    private static Target share(String quantity, int window, double published, double built, double tolerance) {
        return new Target(quantity, window, published, 0, built, tolerance);
    }

    private static Target level(
            String quantity, int window, double published, int year, double built, double tolerance) {
        return new Target(quantity, window, published, year, built, tolerance);
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
                "spinal-fusion",
                "402",
                "427",
                "447",
                "448",
                "450",
                "451",
                "op-lumbar-22612",
                "op-lumbar-22630",
                "op-lumbar-22633");
    }

    private static EpisodeMoments stemi() {
        return new Cohort()
                .with(0.36, "pci", "321", "250")
                .with(0.64, "pci", "322", "251")
                .moments();
    }

    private static EpisodeMoments outpatientPci() {
        return Cohort.of("pci", "op-pci-stent", "op-pci");
    }

    /** Spend that a clinical cost measure counts: it leaves out what is not related to the procedure, most of the other spend here. */
    private static double related(EpisodeMoments moments) {
        return moments.mean() - moments.part("other");
    }
}
