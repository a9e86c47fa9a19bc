package io.bundlecast.contract;

import io.bundlecast.experience.EpisodeCell;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which episodes a contract speaks of, and over how many days after the anchor it counts their spend.
 *
 * @param windowDays days after the anchor, such as 90
 * @param episodes what it would cover, whatever the window */
public record EpisodeScope(int windowDays, Predicate<EpisodeCell> episodes) {

    /** The same scope within the lines that the terms name, their views included; all lines when they name none. */
    public EpisodeScope within(@Nullable List<String> lines) {
        return lines == null
                ? this
                : new EpisodeScope(
                        windowDays,
                        episodes.and(cell -> lines.contains(cell.line()) || lines.contains(cell.patients())));
    }

    /** Whether it speaks of the episodes and counts them over their own window. */
    public boolean covers(EpisodeCell cell) {
        return episodes.test(cell) && cell.windowDays() == windowDays;
    }

    /** The places of the covered cells. */
    public int[] cells(Market market) {
        return IntStream.range(0, market.cells().size())
                .filter(cell -> covers(market.cells().get(cell)))
                .toArray();
    }
}
