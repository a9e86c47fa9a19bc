package io.bundlecast.reports.store;

import io.bundlecast.result.SimulationResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
final class Hash {

    private Hash() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of a file, of which no more than a little is in memory at once. */
    static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] some = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                digest.update(some, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of all values of a result, bit for bit, in the order of {@code trials.csv.gz}'s columns; independent of how the file is compressed. */
    static String of(SimulationResult result) {
        Layout layout = Layout.of(result);
        MessageDigest digest = digest();
        ByteBuffer bytes = ByteBuffer.allocate(8 * result.trials());
        for (int column = 0; column < layout.columns(); column++) {
            for (int level = 0; level < result.levels().size(); level++) {
                bytes.clear();
                bytes.asDoubleBuffer().put(layout.values(column, level));
                digest.update(bytes.array());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
