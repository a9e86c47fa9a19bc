package io.bundlecast.integration.workforce;

import java.util.ArrayList;
import java.util.List;

/** Follows the expected physicians of one specialty from year to year. */
final class ExpectedSpecialty {

    private final Specialty specialty;
    private final WorkforceTerms terms;
    private final double[] ages;
    private final double[] established;
    private final double output;
    private final double kept;
    private double recruits;
    private double hires;
    private double retired;
    private double quit;
    private double excluded;

    ExpectedSpecialty(Specialty specialty, WorkforceTerms terms) {
        this.specialty = specialty;
        this.terms = terms;
        List<AgeGroup> start =
                terms.roster().of(specialty.name(), terms.demand().need(specialty, 0));
        ages = start.stream().mapToDouble(AgeGroup::age).toArray();
        established = start.stream().mapToDouble(AgeGroup::physicians).toArray();
        output = terms.recruiting().output();
        kept = 1 - terms.departures().recruits();
    }

    /** The start and the end of every year, from the state at the start; to be asked once. */
    List<WorkforcePlan.Year> years() {
        List<WorkforcePlan.Year> years = new ArrayList<>();
        for (int year = 0; year <= terms.horizon(); year++) {
            if (year > 0) {
                pass(year);
            }
            hires = year < terms.horizon() ? wanted(year) : 0;
            years.add(state(year));
        }
        return years;
    }

    private void pass(int year) {
        retired = 0;
        quit = 0;
        excluded = 0;
        for (int group = 0; group < ages.length; group++) {
            double retiring = established[group] * chanceToRetire(group, year);
            double moving = (established[group] - retiring) * terms.departures().established();
            double staying = established[group] - retiring - moving;
            double leaving = staying * terms.departures().excludedIn(year);
            established[group] = staying - leaving;
            retired += retiring;
            quit += moving;
            excluded += leaving;
        }
        recruits = (recruits + hires) * kept;
    }

    private double chanceToRetire(int group, int year) {
        return terms.departures().retirement().chance(ages[group] + year - 1);
    }

    private double wanted(int year) {
        Departures departures = terms.departures();
        double without = output * recruits * kept;
        for (int group = 0; group < ages.length; group++) {
            without += established[group]
                    * (1 - chanceToRetire(group, year + 1))
                    * (1 - departures.established())
                    * (1 - departures.excludedIn(year + 1));
        }
        return Math.max(0, (terms.demand().need(specialty, year + 1) - without) / (output * kept));
    }

    private WorkforcePlan.Year state(int year) {
        double here = 0;
        for (double physicians : established) {
            here += physicians;
        }
        return new WorkforcePlan.Year(
                terms.demand().lives().at(year),
                terms.demand().need(specialty, year),
                here,
                recruits,
                here + output * recruits,
                retired,
                quit,
                excluded,
                hires);
    }
}
