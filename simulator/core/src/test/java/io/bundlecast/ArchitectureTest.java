package io.bundlecast;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of packages and the libraries that each may know. */
final class ArchitectureTest {

    /** A package imports only from packages that stand after it. */
    static final List<String> ORDER = List.of(
            "reading",
            "decision",
            "simulation",
            "result",
            "scenario",
            "contract",
            "care",
            "integration",
            "experience",
            "ledger",
            "uncertainty",
            "exact",
            "random");

    /** What turns files into text and text into records, or records into pictures. */
    private static final String[] AT_THE_EDGE = {
        "tools.jackson..",
        "com.fasterxml.jackson..",
        "com.networknt..",
        "de.siegmar.fastcsv..",
        "java.nio.file..",
        "java.net..",
        "java.awt..",
        "javax.swing..",
        "picocli..",
        "org.knowm.xchart..",
        "tech.tablesaw.."
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("io.bundlecast");

    @ParameterizedTest
    @FieldSource("ORDER")
    void importsOnlyDownTheList(String name) {
        String[] above = ORDER.subList(0, ORDER.indexOf(name)).stream()
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void thePartsOfReadingKnowTheTreeAloneOfEachOther() {
        for (String part : List.of("tree", "schema", "episodes", "catalogue")) {
            noClasses()
                    .that()
                    .resideInAPackage("io.bundlecast.reading." + part)
                    .should()
                    .dependOnClassesThat(resideInAPackage("io.bundlecast.reading..")
                            .and(not(
                                    resideInAnyPackage("io.bundlecast.reading.tree", "io.bundlecast.reading." + part))))
                    .check(MAIN);
        }
    }

    /** A contract may know what every contract is and the clauses that several compose, and no other contract. */
    @ParameterizedTest
    @MethodSource("contracts")
    void aContractKnowsNoOtherContract(String contract) {
        noClasses()
                .that()
                .resideInAPackage(contract)
                .should()
                .dependOnClassesThat(resideInAPackage("io.bundlecast.contract.*")
                        .and(not(resideInAnyPackage(contract, "io.bundlecast.contract.terms"))))
                .check(MAIN);
    }

    static Set<String> contracts() {
        Set<String> contracts = new TreeSet<>();
        for (JavaClass each : MAIN) {
            if (each.getPackageName().startsWith("io.bundlecast.contract.")) {
                contracts.add(each.getPackageName());
            }
        }
        return contracts;
    }

    @Test
    void whatEveryContractSeesKnowsNoContractOfItsOwn() {
        noClasses()
                .that()
                .resideInAPackage("io.bundlecast.contract")
                .should()
                .dependOnClassesThat(resideInAPackage("io.bundlecast.contract.*"))
                .check(MAIN);
    }

    @Test
    void arrowsBetweenPackagesGoOneWay() {
        slices().matching("io.bundlecast.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void noPackageHoldsMoreThanFortyFiles() {
        Map<String, Set<String>> files = new TreeMap<>();
        for (JavaClass each : MAIN) {
            String file = each.getSource().flatMap(Source::getFileName).orElse(each.getName());
            files.computeIfAbsent(each.getPackageName(), name -> new TreeSet<>())
                    .add(file);
        }
        assertThat(files).allSatisfy((name, held) -> assertThat(held).as(name).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void everyPackageHasItsPlaceInTheList() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass each : MAIN) {
            packages.add(each.getPackageName().split("\\.")[2]);
        }
        assertThat(ORDER).containsAll(packages);
    }

    @Test
    void onlyReadingKnowsFilesAndTheirForm() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("reading"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(AT_THE_EDGE)
                .because("files in, files out, arithmetic between")
                .check(MAIN);
    }

    @Test
    void contractsAndLedgerAreArithmeticThatAnAuditorCanRead() {
        classes()
                .that()
                .resideInAnyPackage(inside("contract"), inside("ledger"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.bundlecast..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.io..",
                        "java.nio.charset..",
                        "org.jspecify..")
                .because("provisions with their effective dates are read from the class path, and nothing else")
                .check(MAIN);
    }

    @Test
    void randomNumbersComeFromAddressedStreamsAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.util.Random.class,
                        java.util.SplittableRandom.class,
                        java.util.concurrent.ThreadLocalRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .because("a random number is addressed, not consumed")
                .check(MAIN);
    }

    @Test
    void neitherClockNorUuidCanReachAResult() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.UUID.class, java.time.Clock.class)
                .because("the same input gives the same bytes")
                .check(MAIN);
    }

    private static String inside(String name) {
        return "io.bundlecast." + name + "..";
    }
}
