package io.bundlecast.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.bundlecast.reports.table.Names;
import io.bundlecast.result.RunComparison;
import io.bundlecast.result.RunComparison.ComparedFigure;
import io.bundlecast.result.Statistic;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Locale;

/** The figures of a comparison as a file, one row for each contract, level and statistic. */
final class ComparisonCsv {

    private static final int CENTS = 2;
    private static final int SHARE_DIGITS = 6;

    private ComparisonCsv() {}

    static void write(Path target, RunComparison comparison) throws IOException {
        try (FreshFile file = FreshFile.of(target)) {
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file.writer())) {
                csv.writeRecord(
                        "contract",
                        "level",
                        "measure",
                        "statistic",
                        "a",
                        "aStandardError",
                        "b",
                        "bStandardError",
                        "bLessA",
                        "bLessAStandardError",
                        "pairing");
                String pairing = comparison.pairing().isPaired() ? "paired" : "independent";
                for (ComparedFigure figure : comparison.figures()) {
                    Statistic statistic = figure.statistic();
                    csv.writeRecord(
                            figure.contract().id(),
                            figure.level().id(),
                            Names.of(comparison.measure()),
                            statistic.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            text(statistic, figure.a().value()),
                            text(statistic, figure.a().standardError()),
                            text(statistic, figure.b().value()),
                            text(statistic, figure.b().standardError()),
                            text(statistic, figure.difference().value()),
                            text(statistic, figure.difference().standardError()),
                            pairing);
                }
            }
            file.complete();
        }
    }

    private static String text(Statistic statistic, double value) {
        return BigDecimal.valueOf(value)
                .setScale(statistic.isDollars() ? CENTS : SHARE_DIGITS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
