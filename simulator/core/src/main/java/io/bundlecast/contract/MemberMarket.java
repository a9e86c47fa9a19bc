package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberCell;
import io.bundlecast.experience.MemberRate;
import java.util.List;

/** What a contract must know of the members of chronic lines before the year starts.
 *
 * @param cells the chronic lines, in the order of the experience's members
 * @param rates their quality measures, in the order of the experience's member rates
 * @param limit the index of the amount to which the contract limits a member's year, or {@link Experience#UNCAPPED} */
public record MemberMarket(List<MemberCell> cells, List<MemberRate> rates, int limit) {

    /** A scenario without chronic lines. */
    public static final MemberMarket NONE = new MemberMarket(List.of(), List.of(), Experience.UNCAPPED);
}
