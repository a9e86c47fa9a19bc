package io.bundlecast.benchmarks;

import io.bundlecast.random.Law;
import io.bundlecast.random.QuantileTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the engine's tables for the programs in {@code benchmarks/peers}: for each type the whole cost and the five components, each as start and rise of its bins. */
final class TableFile {
    private static final int BINS = 4096;
    private static final int END_PIECES = 8 * 128;
    private static final double END = 8.0 / BINS;
    private static final int TABLES = 6;

    private TableFile() {}

    public static void main(String[] arguments) throws IOException {
        EpisodeClass[] types = EpisodeClass.all();
        int doubles = types.length * TABLES * 2 * (BINS + 2 * END_PIECES);
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * doubles).order(ByteOrder.LITTLE_ENDIAN);
        for (EpisodeClass type : types) {
            put(bytes, TotalCost.of(type, TotalTableEngine.STEP, TotalTableEngine.CELLS));
            put(bytes, TotalCost.anchor(type));
            put(bytes, TotalCost.professional(type));
            put(bytes, TotalCost.postAcute(type));
            put(bytes, TotalCost.readmission(type));
            put(bytes, TotalCost.complication(type));
        }
        Files.write(Path.of(arguments[0]), bytes.array());
    }

    private static void put(ByteBuffer bytes, Law law) {
        QuantileTable table = QuantileTable.of(law);
        put(bytes, table, 0, 1, BINS);
        put(bytes, table, 0, END, END_PIECES);
        put(bytes, table, 1 - END, 1, END_PIECES);
    }

    /** In the few bins where the table asks the law, the secant through two of its values. */
    private static void put(ByteBuffer bytes, QuantileTable table, double from, double to, int pieces) {
        double width = (to - from) / pieces;
        for (int i = 0; i < pieces; i++) {
            double low = table.at(from + (i + 0.25) * width);
            double high = table.at(from + (i + 0.75) * width);
            bytes.putDouble(1.5 * low - 0.5 * high);
            bytes.putDouble(2 * (high - low));
        }
    }
}
