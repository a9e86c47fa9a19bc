package io.bundlecast.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.care.chronic.ChronicEvent;
import io.bundlecast.care.chronic.ChronicLine;
import io.bundlecast.care.chronic.MemberYear;
import io.bundlecast.exact.Lattice;
import io.bundlecast.reading.ScenarioReader;
import io.bundlecast.reading.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the yearly spend of the catalogue's chronic lines to the tail of Medicare's member-years, and docs/calibration.md to what is computed here. */
class MemberYearCalibrationTest {

    /** Least and most of a figure. */
    private record Band(double low, double high) {}

    /** CV; 99th percentile over mean; shares of dollars of the costliest 1% and 10% of members. */
    private record Tail(String title, Band cv, Band p99, Band top1, Band top10) {}

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(
                        "diabetes",
                        new Tail(
                                "Diabetes",
                                new Band(1.4, 1.7),
                                new Band(7, 8),
                                new Band(.08, .10),
                                new Band(.44, .46))),
                Arguments.of(
                        "heart-failure-year",
                        new Tail(
                                "Heart failure",
                                new Band(1.4, 1.5),
                                new Band(6.7, 7.3),
                                new Band(.08, .10),
                                new Band(.43, .47))),
                Arguments.of(
                        "other-members",
                        new Tail(
                                "Others",
                                new Band(2.2, 2.5),
                                new Band(10, 11),
                                new Band(.165, .195),
                                new Band(.53, .58))));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void memberYearsHaveThePublishedTail(String id, Tail tail) throws IOException {
        Lattice spend = MemberYear.medicalSpend(line(id));
        double mean = spend.mean();
        double[] built = {
            Math.sqrt(spend.variance()) / mean, spend.quantile(.99) / mean, share(spend, .01), share(spend, .10)
        };
        Band[] bands = {tail.cv(), tail.p99(), tail.top1(), tail.top10()};
        String row = String.format(
                Locale.ROOT,
                "| %s | %.2f (%s) | %.1f (%s) | %.1f%% (%s) | %.1f%% (%s) |",
                tail.title(),
                built[0],
                words("%.1f-%.1f", bands[0], 1),
                built[1],
                words("%.1f-%.1f", bands[1], 1),
                100 * built[2],
                words("%.1f-%.1f%%", bands[2], 100),
                100 * built[3],
                words("%.0f-%.0f%%", bands[3], 100));
        for (int i = 0; i < built.length; i++) {
            assertThat(built[i]).as(row).isBetween(bands[i].low(), bands[i].high());
        }
        assertThat(Files.readString(Path.of("../docs/calibration.md"))).contains(row);
    }

    private static String words(String form, Band band, double unit) {
        return String.format(Locale.ROOT, form, unit * band.low(), unit * band.high());
    }

    private static double share(Lattice spend, double costliest) {
        return costliest * spend.tailExpectation(1 - costliest) / spend.mean();
    }

    /** 19,736 dollars a person with diabetes in 2022, and 4,305 a person without in 2013. */
    @Test
    void memberYearsAddUpToThePublishedCost() throws IOException {
        assertThat(MemberYear.spend(line("diabetes")).mean() / Math.pow(1.025, 5))
                .isCloseTo(19_736, within(200.0));
        assertThat(MemberYear.spend(line("other-members")).mean() / Math.pow(1.025, 14))
                .isCloseTo(4_305, within(50.0));
    }

    /** Avoidable complications are 25% to 50% of the cost of the disease itself. */
    @Test
    void avoidableComplicationsHaveThePublishedShareOfTheDisease() throws IOException {
        ChronicLine line = line("diabetes");
        double complications = 0;
        for (ChronicEvent event : line.events()) {
            complications += event.avoidable()
                    ? event.ratePerThousand().base()
                            / 1000
                            * event.payment().mean().base()
                    : 0;
        }
        double typical = line.relevantShare().base()
                * (line.routine().mean().base() + line.drugs().mean().base());
        assertThat(complications / (complications + typical)).isBetween(.25, .50);
    }

    /** Published: 327.9 stays that list diabetes per 1,000 adults with it. */
    @Test
    void staysAddUp() throws IOException {
        double stays = 0;
        for (ChronicEvent event : line("diabetes").events()) {
            stays += event.ratePerThousand().base() * event.admittedShare().base();
        }
        assertThat(stays).isCloseTo(327.9, within(3.0));
    }

    private static ChronicLine line(String id) {
        String text =
                "title: Calibration\nperformanceYear: 2027\ninflation: 2.5%\nhospital: {title: H, region: Pacific}\n"
                        + "chronic:\n  line: {catalogue: " + id + ", members: 1000}\n"
                        + "integration: {present: pho, levels: [pho]}\n";
        return ScenarioReader.readText("calibration", text, Catalogue.builtIn())
                .scenario()
                .chronic()
                .get(0);
    }
}
