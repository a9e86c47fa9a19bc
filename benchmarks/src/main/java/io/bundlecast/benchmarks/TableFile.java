package io.bundlecast.benchmarks;

import io.bundlecast.random.Law;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the engine's tables for the programs in {@code benchmarks/peers}: for each type the whole cost and the five components, each as start and rise of its bins. */
final class TableFile {
    private static final int TABLES = 6;

    private TableFile() {}

    public static void main(String[] arguments) throws IOException {
        EpisodeClass[] types = EpisodeClass.all();
        int doubles = types.length * TABLES * 2 * Bins.PIECES;
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
        for (double value : Bins.of(law)) {
            bytes.putDouble(value);
        }
    }
}
