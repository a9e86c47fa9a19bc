package io.bundlecast.scenario;

import io.bundlecast.uncertainty.Mark;

/** One row of a report's appendix of assumptions.
 *
 * @param path where it stands in the resolved scenario, such as {@code lejr.470.readmission.rate}
 * @param value its canonical sentence, such as {@code 4.4%} or {@code lognormal(mean 25000, cv 0.6)} */
public record NamedAssumption(String path, String value, Mark mark, String source) {}
