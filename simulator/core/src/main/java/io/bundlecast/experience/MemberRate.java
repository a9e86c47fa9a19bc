package io.bundlecast.experience;

/** A quality measure of a chronic line's members: the share of them who meet it.
 *
 * @param line the id of the line
 * @param measure the id of the measure, such as {@code a1c-up-to-9}
 * @param outcome whether it measures an outcome of care, not a process
 * @param expected the share expected at the present level */
public record MemberRate(String line, String measure, boolean outcome, double expected) {}
