package io.bundlecast.reading.episodes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds episodes that stand twice in a file, exactly: it keeps every id.
 *
 * <p>An episode costs the bytes of its id in UTF-8, 8 for its line and its length, and 6 to 12 for finding it; while room is made for more, up to twice that. */
final class SeenEpisodes {

    private static final int HEAD = 2 * Integer.BYTES;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    /** For each id its line, its length and its letters, one after the other. */
    private ByteBuffer entries = ByteBuffer.allocate(1 << 16);

    private int end = 1;

    /** Where an entry begins, at a place that its hash gives; 0 where there is none. */
    private int[] slots = new int[1 << 12];

    private int size;

    /** The line on which the id was read before, or 0 when it is new.
     *
     * @throws OutOfMemoryError when the ids together are above 2 GiB */
    int firstLine(String id, int line) {
        byte[] letters = id.getBytes(StandardCharsets.UTF_8);
        int slot = (int) hash(letters, 0, letters.length) & slots.length - 1;
        while (slots[slot] != 0) {
            int entry = slots[slot];
            int start = entry + HEAD;
            if (Arrays.equals(
                    entries.array(),
                    start,
                    start + entries.getInt(entry + Integer.BYTES),
                    letters,
                    0,
                    letters.length)) {
                return entries.getInt(entry);
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = append(letters, line);
        size++;
        if (3L * size > 2L * slots.length) {
            spread();
        }
        return 0;
    }

    private int append(byte[] letters, int line) {
        int entry = end;
        long needed = (long) end + HEAD + letters.length;
        if (needed > entries.capacity()) {
            long more = Math.max(needed, entries.capacity() * 3L / 2);
            entries = ByteBuffer.wrap(Arrays.copyOf(entries.array(), (int) Math.min(more, Integer.MAX_VALUE)));
        }
        entries.putInt(entry, line).putInt(entry + Integer.BYTES, letters.length);
        entries.put(entry + HEAD, letters);
        end = (int) needed;
        return entry;
    }

    /** Doubles the places, and gives every entry its new one. */
    private void spread() {
        slots = new int[2 * slots.length];
        int entry = 1;
        while (entry < end) {
            int length = entries.getInt(entry + Integer.BYTES);
            int slot = (int) hash(entries.array(), entry + HEAD, length) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = entry;
            entry += HEAD + length;
        }
    }

    private static long hash(byte[] bytes, int start, int length) {
        long hash = length;
        for (int i = start; i < start + length; i++) {
            hash = (hash ^ bytes[i]) * ODD;
            hash ^= hash >>> 29;
        }
        return hash ^ hash >>> 32;
    }
}
