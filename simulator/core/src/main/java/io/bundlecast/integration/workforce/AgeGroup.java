package io.bundlecast.integration.workforce;

/** Physicians of about one age.
 *
 * @param age in years at the start, in [25, 95]
 * @param physicians how many, or which share of all */
public record AgeGroup(double age, double physicians) {

    public AgeGroup {
        if (!(age >= 25 && age <= 95)) {
            throw new IllegalArgumentException("age must be in [25, 95] but was " + age);
        }
        Terms.atLeastZero("physicians", physicians);
    }
}
