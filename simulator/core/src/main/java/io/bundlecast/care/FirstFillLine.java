package io.bundlecast.care;

/** New starts of drugs in one population, by drug class.
 *
 * @param id its name in the scenario, such as {@code first-fills} */
public record FirstFillLine(String id, String title) {}
