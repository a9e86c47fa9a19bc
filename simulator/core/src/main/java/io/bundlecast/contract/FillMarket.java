package io.bundlecast.contract;

import io.bundlecast.care.firstfill.ExpectedFills;
import java.util.List;

/** What a contract must know of new drug starts before the year begins.
 *
 * @param classes the drug classes of all first-fill lines, in the order of the experience's fills */
public record FillMarket(List<DrugClassMarket> classes) {

    public static final FillMarket NONE = new FillMarket(List.of());

    /** One drug class.
     *
     * @param line the id of its first-fill line
     * @param drugClass its own id
     * @param expected its expected year at the present level, at the market's expected trend */
    public record DrugClassMarket(String line, String drugClass, ExpectedFills expected) {}
}
