package io.bundlecast.reading.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Ids that stand twice, against a map that keeps them all. */
final class SeenEpisodesTest {

    private static final String LETTERS = "01aA-\u00e9\u6c34";

    @Test
    void findsEveryIdThatStandsTwiceAndNoOther() {
        SplittableRandom random = new SplittableRandom(7);
        SeenEpisodes seen = new SeenEpisodes();
        Map<String, Integer> expected = new HashMap<>();
        for (int line = 2; line < 200_000; line++) {
            String id = id(random);
            Integer first = expected.putIfAbsent(id, line);
            assertThat(seen.firstLine(id, line)).isEqualTo(first == null ? 0 : first);
        }
        assertThat(expected).hasSizeBetween(100_000, 190_000);
    }

    private static String id(SplittableRandom random) {
        StringBuilder id = new StringBuilder();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
