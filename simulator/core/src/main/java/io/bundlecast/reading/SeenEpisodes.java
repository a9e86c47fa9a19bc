package io.bundlecast.reading;

import io.bundlecast.random.AddressedStream;

/** Finds episodes that stand twice in a file, with 12 to 48 bytes for each that was read.
 *
 * <p>Ids are told apart by 64 bits: among a million of them the chance that any two are confused is 3 in 100 million. */
final class SeenEpisodes {

    private long[] keys = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int size;

    /** The line on which the id was read before, or 0 when it is new. */
    int firstLine(String id, int line) {
        if (2 * size >= keys.length) {
            grow();
        }
        long key = key(id);
        int slot = slot(key);
        if (keys[slot] == key) {
            return lines[slot];
        }
        keys[slot] = key;
        lines[slot] = line;
        size++;
        return 0;
    }

    private static long key(String id) {
        long key = AddressedStream.address(id.length(), id);
        return key == 0 ? 1 : key;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[2 * oldKeys.length];
        lines = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lines[slot] = oldLines[i];
            }
        }
    }
}
