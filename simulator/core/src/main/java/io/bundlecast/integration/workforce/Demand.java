package io.bundlecast.integration.workforce;

import io.bundlecast.uncertainty.Assumption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The physicians that the lives of a network need.
 *
 * <p>Need = ratio x lives / 100,000 x age-sex index x (1 - substitution) x (1 - relief), the last where hospitalists take over part of the work.
 *
 * @param ageSexIndex need of this population over that of the benchmark's, positive
 * @param primarySubstitution part of primary care's need met by nurse practitioners and physician assistants
 * @param otherSubstitution the same of other specialties
 * @param relief part of a relieved specialty's need that hospitalists take over; 0 without hospitalists */
public record Demand(
        List<Specialty> specialties,
        LivesPath lives,
        double ageSexIndex,
        Assumption primarySubstitution,
        Assumption otherSubstitution,
        double relief) {

    public Demand {
        specialties = List.copyOf(specialties);
        Set<String> names = new HashSet<>();
        for (Specialty specialty : specialties) {
            if (!names.add(specialty.name())) {
                throw new IllegalArgumentException("specialty '" + specialty.name() + "' is given twice");
            }
        }
        Terms.positive("ageSexIndex", ageSexIndex);
        Terms.share("primarySubstitution", primarySubstitution.quantity().nominal());
        Terms.share("otherSubstitution", otherSubstitution.quantity().nominal());
        Terms.share("relief", relief);
    }

    Assumption substitution(Specialty specialty) {
        return specialty.primaryCare() ? primarySubstitution : otherSubstitution;
    }

    /** Full-time equivalents of a specialty at the end of a year, every assumption at its printed value. */
    public double need(Specialty specialty, int year) {
        return need(
                specialty,
                specialty.ratio().quantity().nominal(),
                substitution(specialty).quantity().nominal(),
                lives.at(year));
    }

    double need(Specialty specialty, double ratio, double substitution, double served) {
        double left = specialty.relieved() ? 1 - relief : 1;
        return ratio * served / 1e5 * ageSexIndex * (1 - substitution) * left;
    }
}
