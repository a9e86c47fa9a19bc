package io.bundlecast.contract;

import java.util.List;
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

    /** The lack of every quality measure on which a payment depends; empty when the scenario has one of them.
     *
     * @param measures their ids; null for all of the scenario */
    static List<Lack> ofMeasures(@Nullable List<String> measures, CareScope care, String field, String why) {
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
