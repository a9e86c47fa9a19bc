package io.bundlecast.care;

/** The members with one chronic disease, and a year of their care.
 *
 * @param id its name in the scenario, such as {@code diabetes} */
public record ChronicLine(String id, String title) {}
