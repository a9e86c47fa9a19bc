package io.bundlecast.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.bundlecast.reports", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_TABLES_KNOW_TABLESAW = noClasses()
            .that()
            .resideOutsideOfPackage("io.bundlecast.reports.table")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tech.tablesaw..");

    @ArchTest
    static final ArchRule ONLY_CHARTS_KNOW_PAINTING = noClasses()
            .that()
            .resideOutsideOfPackage("io.bundlecast.reports.chart")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.knowm..", "org.apache.pdfbox..", "de.rototor..", "java.awt..");

    @ArchTest
    static final ArchRule EXHIBITS_KNOW_NEITHER_PAGES_NOR_PICTURES = noClasses()
            .that()
            .resideInAPackage("io.bundlecast.reports.exhibit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.bundlecast.reports.chart",
                    "io.bundlecast.reports.page",
                    "io.bundlecast.reports.store",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.time..", "java.util.concurrent.ThreadLocalRandom");
}
