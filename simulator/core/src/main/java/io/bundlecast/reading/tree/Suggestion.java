package io.bundlecast.reading.tree;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The valid word that a misspelt one most likely stands for. */
public final class Suggestion {

    private Suggestion() {}

    /** {@code Maybe 'discount'?}, or the valid words when they are few, or an empty text. */
    public static String of(String written, Collection<String> valid) {
        String nearest = nearest(written, valid);
        if (nearest != null) {
            return "Maybe '" + nearest + "'?";
        }
        return valid.isEmpty() || valid.size() > 12 ? "" : "Known: " + String.join(", ", valid) + ".";
    }

    public static @Nullable String nearest(String written, Collection<String> valid) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : valid) {
            int edits = edits(plain(written), plain(word));
            if (edits < least && edits <= Math.max(1, Math.min(written.length(), word.length()) / 3)) {
                least = edits;
                nearest = word;
            }
        }
        return nearest;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** Letters inserted, deleted, replaced or swapped with their neighbour to turn one word into the other. */
    static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
