package io.bundlecast.scenario;

import io.bundlecast.uncertainty.Mark;

/** One row of a report's appendix of assumptions.
 *
 * @param path where it stands in the resolved scenario, such as {@code episodes.lejr.types.470.readmission.rate}
 * @param value its canonical sentence, such as {@code 4.4%} or {@code lognormal(mean 25000, cv 0.6)}
 * @param settable whether a setting laid over the scenario may name the path; not so for items of lists and for numbers that a contract leaves to its rule */
public record NamedAssumption(String path, String value, Mark mark, String source, boolean settable) {}
