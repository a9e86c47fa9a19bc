package io.bundlecast.benchmarks;

import io.bundlecast.random.Law;

/** The total-cost tables of one type at ten levels, side by side in single precision, so that 32 random bits find an episode at all levels in two lines of the cache. */
final class LevelTables {
    private static final int ROW = 2 * LevelsYear.LEVELS;
    private static final int HALF = LevelsYear.LEVELS / 2;

    /** For each piece the start and the rise of each level in turn. */
    private final float[] rows = new float[Bins.PIECES * ROW];

    LevelTables(Law[] laws) {
        for (int level = 0; level < laws.length; level++) {
            double[] pieces = Bins.of(laws[level]);
            for (int piece = 0; piece < Bins.PIECES; piece++) {
                rows[piece * ROW + 2 * level] = (float) pieces[2 * piece];
                rows[piece * ROW + 2 * level + 1] = (float) pieces[2 * piece + 1];
            }
        }
    }

    /** Adds the capped cost of {@code count} episodes to the sums of the levels. */
    void add(long[] bits, int count, float cap, double[] sums) {
        addHalf(bits, count, cap, sums, 0);
        addHalf(bits, count, cap, sums, HALF);
    }

    /** Five levels at a time, so that their sums stay in registers; each 64 bits hold the numbers of two episodes. */
    private void addHalf(long[] bits, int count, float cap, double[] sums, int first) {
        float[] r = rows;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        for (int i = 0; i < count; i++) {
            int number = (int) (bits[i >> 1] >>> ((i & 1) << 5));
            int row = Bins.piece(number) * ROW + 2 * first;
            float place = Bins.place(number);
            a += Capped.at(cap, r[row] + r[row + 1] * place);
            b += Capped.at(cap, r[row + 2] + r[row + 3] * place);
            c += Capped.at(cap, r[row + 4] + r[row + 5] * place);
            d += Capped.at(cap, r[row + 6] + r[row + 7] * place);
            e += Capped.at(cap, r[row + 8] + r[row + 9] * place);
        }
        sums[first] += a;
        sums[first + 1] += b;
        sums[first + 2] += c;
        sums[first + 3] += d;
        sums[first + 4] += e;
    }
}
