package io.bundlecast.integration.workforce;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The physicians at the start, by specialty and age: as the user lists them, else by a usual cover of the need and a usual mix of ages.
 *
 * @param cover physicians over those needed, for specialties that are not listed
 * @param mix shares of physicians by age, which sum to 1
 * @param listed whole physicians by age, for each specialty that the user knows; none at all is an empty list */
public record Roster(double cover, List<AgeGroup> mix, Map<String, List<AgeGroup>> listed) {

    private static final double EQUAL = 1e-9;

    public Roster {
        Terms.atLeastZero("cover", cover);
        mix = List.copyOf(mix);
        double sum = mix.stream().mapToDouble(AgeGroup::physicians).sum();
        if (Math.abs(sum - 1) > EQUAL) {
            throw new IllegalArgumentException("shares of physicians by age must sum to 1 but sum to " + sum);
        }
        listed = listed.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        listed.forEach(Roster::requireWhole);
    }

    private static void requireWhole(String specialty, List<AgeGroup> groups) {
        for (AgeGroup group : groups) {
            if (group.physicians() != Math.rint(group.physicians())) {
                throw new IllegalArgumentException("the roster of " + specialty
                        + " must count whole physicians but has " + group.physicians() + " of age " + group.age());
            }
        }
    }

    /** The physicians of a specialty by age.
     *
     * @param need full-time equivalents needed at the start */
    List<AgeGroup> of(String specialty, double need) {
        List<AgeGroup> known = listed.get(specialty);
        return known != null
                ? known
                : mix.stream()
                        .map(group -> new AgeGroup(group.age(), group.physicians() * cover * need))
                        .toList();
    }
}
