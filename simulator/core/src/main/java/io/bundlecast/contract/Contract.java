package io.bundlecast.contract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms of a payment contract, as agreed. */
public interface Contract {

    /** How far a single episode's spend counts: in full, where the terms do not limit it. */
    default OutlierCap outlierCap() {
        return OutlierCap.NONE;
    }

    /** The most that one member's year counts for under the contract, in dollars; infinite where it is not limited. */
    default double memberLimit() {
        return Double.POSITIVE_INFINITY;
    }

    /** The numbers of the payment rule that these terms rest on, because they do not state their own. */
    List<Provision> provisions();

    /** The ids of the lines of care whose payment it changes; no two contracts of a portfolio may share one. */
    Set<String> lines(CareScope care);

    /** The lines that it can cover, in words, such as {@code chronic lines}. */
    String coverage();

    /** What the terms need of a scenario and do not find in it; they can be settled when that is nothing. */
    default List<Lack> lacks(CareScope care) {
        return List.of();
    }

    /** The episodes that it speaks of and their window; null where no window matters to it. */
    default @Nullable EpisodeScope scope() {
        return null;
    }

    /** Binds the terms to the hospital's episodes, so that trials can be settled.
     *
     * <p>The settlement holds no state, so that many threads may use it at once. */
    Settlement settlement(Market market);
}
