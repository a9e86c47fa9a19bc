package io.bundlecast.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Measure;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.EpisodeRecord;
import io.bundlecast.simulation.trial.EpisodeTotals;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

/** Writes what each episode counts for, one row for each, in the order of the file that was read. */
final class SettledEpisodes implements AutoCloseable {

    private static final int CENTS = 2;
    private static final int WEIGHT_DIGITS = 6;

    private final CsvWriter csv;
    private final SimulationPlan plan;
    private final EpisodeTotals totals;

    SettledEpisodes(Writer to, SimulationPlan plan, EpisodeTotals totals) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        this.plan = plan;
        this.totals = totals;
        csv.writeRecord(
                "episode",
                "line",
                "type",
                "msDrg",
                "spend",
                "cap",
                "countedSpend",
                "overCap",
                "riskWeight",
                "targetPrice",
                "targetLessCountedSpend");
    }

    void write(EpisodeRecord episode) {
        EpisodeCell type = plan.cells().get(episode.cell());
        long spend = episode.get(Measure.SPEND);
        long cap = totals.cap(episode);
        long counted = totals.counted(episode);
        boolean priced = episode.targetPrice() != EpisodeRecord.NONE;
        csv.writeRecord(
                episode.id(),
                type.line(),
                type.type(),
                type.msDrg(),
                dollars(spend),
                cap == Long.MAX_VALUE ? "" : dollars(cap),
                dollars(counted),
                dollars(Math.max(0, spend - counted)),
                BigDecimal.valueOf(episode.get(Measure.RISK_WEIGHT), WEIGHT_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString(),
                priced ? dollars(episode.targetPrice()) : "",
                priced ? dollars(episode.targetPrice() - counted) : "");
    }

    private static String dollars(long cents) {
        return BigDecimal.valueOf(cents, CENTS).toPlainString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
