package io.bundlecast.contract;

import io.bundlecast.uncertainty.Mark;
import java.time.LocalDate;

/** One number of a payment rule, from the day on which it applies.
 *
 * @param name such as {@code track-3.stop-gain}
 * @param from the first day in force
 * @param value fractions of 1 for shares and limits, dollars for amounts
 * @param mark how well the number is supported
 * @param source where it is written */
public record Provision(String name, LocalDate from, double value, Mark mark, String source) {}
