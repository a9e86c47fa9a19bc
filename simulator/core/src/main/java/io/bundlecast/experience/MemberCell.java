package io.bundlecast.experience;

/** A chronic line under contract.
 *
 * @param line its id, such as {@code diabetes}
 * @param expectedMembers members expected in the year */
public record MemberCell(String line, double expectedMembers) {}
