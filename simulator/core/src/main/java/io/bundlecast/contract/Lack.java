package io.bundlecast.contract;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that a contract's terms need of a scenario and do not find in it.
 *
 * @param field the field of the terms that needs it, with dots between a group and its fields; empty for the terms as a whole
 * @param rule what is needed, and what there is, as words that follow the contract's name
 * @param fix what to do about it */
public record Lack(String field, String rule, String fix) {

    private static final String MEASURES =
            "Add a measure under 'quality: {measures: ...}', or all of a programme such as "
                    + "'quality: {catalogue: team-2027}'";

    /** Measures of members that terms name and no line of theirs has.
     *
     * @param lines the ids of the chronic lines covered; null for all */
    public static List<Lack> ofMembers(
            Collection<String> measures, @Nullable List<String> lines, CareScope care, String field) {
        Set<String> known = care.measuresOf(MemberScope.lines(lines, care));
        return measures.stream()
                .filter(measure -> !known.contains(measure))
                .sorted()
                .map(measure -> new Lack(
                        field + "." + measure,
                        "pays by '" + measure + "', which none of its lines measures.",
                        known.isEmpty() ? "" : "They measure " + String.join(", ", known) + "."))
                .toList();
    }

    /** The lack of any measure in the lines of a contract on members. */
    public static List<Lack> ofMembers(@Nullable List<String> lines, CareScope care, String field) {
        return care.measuresOf(MemberScope.lines(lines, care)).isEmpty()
                ? List.of(new Lack(
                        field, "decides on gains by quality, but its lines have no measure.", "Leave the gate out."))
                : List.of();
    }

    /** The lack of every quality measure on which a payment depends; empty when the scenario has one of them.
     *
     * @param measures their ids; null for all of the scenario */
    public static List<Lack> ofMeasures(@Nullable List<String> measures, CareScope care, String field, String why) {
        if (measures == null) {
            return care.qualityMeasures().isEmpty()
                    ? List.of(new Lack(field, why + ", but the scenario has no quality measure.", MEASURES + "."))
                    : List.of();
        }
        return care.qualityMeasures().stream().anyMatch(measures::contains)
                ? List.of()
                : List.of(new Lack(
                        field,
                        why + ", but names no quality measure of the scenario.",
                        "Leave the list out to take all measures of the scenario, or name one."));
    }
}
