package io.bundlecast.integration.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.AssumptionTable;
import io.bundlecast.uncertainty.Mark;
import io.bundlecast.uncertainty.Triangular;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkRatiosTest {

    private static final AssumptionTable TABLE = BenchmarkRatios.table();
    private static final Path SOURCE = Path.of("../../../shared/data/integration/vmsg_ratios.csv");
    private static final Map<String, String> SHORT_NAMES = Map.of(
            "Obstetrics and gynecology",
            "OB/GYN",
            "Hematology and oncology",
            "Hematology/oncology",
            "Allergy and immunology",
            "Allergy/immunology");

    @Test
    void thePlanTakesSolucientElseTheMeanOfTheOldSetsAndOfPhysiciansInCare() {
        for (String name : BenchmarkRatios.names(TABLE)) {
            if (name.equals("Vascular surgery")) {
                continue; // Only one set knows it; the plan's .9 is an assumption and marked as one.
            }
            double plan = TABLE.nominal(name + ".plan");
            if (TABLE.has(name + ".solucient")) {
                assertThat(plan).as(name).isEqualTo(TABLE.nominal(name + ".solucient"));
            } else {
                assertThat(plan).as(name).isCloseTo(byRule(name), within(0.05));
            }
        }
        assertThat(TABLE.get("Vascular surgery.plan").mark()).isEqualTo(Mark.ASSUMED);
    }

    private static double byRule(String name) {
        double old = List.of("gmenac", "goodman", "hicks-glenn").stream()
                .filter(set -> TABLE.has(name + "." + set))
                .mapToDouble(set -> TABLE.nominal(name + "." + set))
                .average()
                .orElseThrow();
        return (old + TABLE.nominal(name + ".aamc")) / 2;
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN, 4.2, 22.5, .9",
        "SOLUCIENT, 4.2, 22.5, .9",
        "GMENAC, 3.1, 25.2, .9",
        "GOODMAN, 3.6, 22.5, .9",
        "HICKS_GLENN, 2.6, 16.2, .9",
        "AAMC, 6.90, 30.33, 1.03"
    })
    void aSetThatIsSilentOnASpecialtyTakesThePlansRatio(
            BenchmarkSet set, double cardiology, double familyMedicine, double vascularSurgery) {
        assertThat(ratio(set, "Cardiology")).isEqualTo(cardiology);
        assertThat(ratio(set, "Family medicine")).isEqualTo(familyMedicine);
        assertThat(ratio(set, "Vascular surgery")).isEqualTo(vascularSurgery);
        assertThat(find(set, "Vascular surgery").likeThePlan())
                .isEqualTo(set != BenchmarkSet.PLAN && set != BenchmarkSet.AAMC);
    }

    private static double ratio(BenchmarkSet set, String name) {
        return find(set, name).ratio().quantity().nominal();
    }

    private static Specialty find(BenchmarkSet set, String name) {
        return BenchmarkRatios.specialties(set, TABLE).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUncertainRatioReachesFromTheLeastSetToPhysiciansInCare() {
        AssumptionTable uncertain = BenchmarkRatios.uncertain(TABLE);
        Assumption cardiology = uncertain.get("Cardiology.plan");
        assertThat(cardiology.quantity()).isEqualTo(new Triangular(2.6, 4.2, 6.9));
        assertThat(cardiology.mark()).isEqualTo(Mark.ASSUMED);
        assertThat(uncertain.get("Orthopedic surgery.plan").quantity()).isEqualTo(new Triangular(4.2, 6.1, 6.1));
    }

    @Test
    void theTableIsTheOneThatWasCollected() throws IOException {
        Assumptions.assumeTrue(Files.exists(SOURCE), "the collected data are not beside this checkout");
        List<String> lines = Files.readAllLines(SOURCE);
        List<String> columns = List.of("gmenac", "goodman", "hicks-glenn", "solucient", "active", "aamc", "plan");
        List<String> expected = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (int column = 0; column < columns.size(); column++) {
                if (!cells[column + 1].isEmpty() && !columns.get(column).equals("active")) {
                    expected.add(cells[0] + "." + columns.get(column) + " = " + Double.parseDouble(cells[column + 1]));
                }
            }
        }
        List<String> actual = TABLE.names().stream()
                .map(name -> {
                    int dot = name.lastIndexOf('.');
                    String specialty = name.substring(0, dot);
                    return SHORT_NAMES.getOrDefault(specialty, specialty) + name.substring(dot) + " = "
                            + TABLE.nominal(name);
                })
                .toList();
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }
}
