package io.bundlecast.integration.workforce;

import java.util.ArrayList;
import java.util.List;

/** The expected workforce over the years: who is needed, who leaves, who is hired a year ahead. Fractions of people, no call cover, no limit to recruiting, every post filled in a year.
 *
 * <p>Established physicians, by age, become fewer by retirement h(a), turnover v, and at the deadline of the criteria by x; recruits by v_new. A recruit gives pi of an established physician. Hires in t =
 * [need(t + 1) - FTE(t + 1) without hiring] / (pi (1 - v_new)), at least 0, since a hire works a year later. For example family medicine at 22.5 per 100,000, from 50,000 to 60,000
 * lives in seven years: 15.8 hires, and 16.35 heads for 13.50 full-time equivalents.
 *
 * @param years the start, then the end of each year */
public record WorkforcePlan(List<Year> years) {

    /** The state at the end of a year and what the year brought; year 0 is the start.
     *
     * @param need full-time equivalents needed
     * @param established physicians there since the start
     * @param recruits physicians hired since
     * @param fte full-time equivalents of an established physician
     * @param hires made in the year, at work from the next */
    public record Year(
            double lives,
            double need,
            double established,
            double recruits,
            double fte,
            double retired,
            double quit,
            double excluded,
            double hires) {

        public double heads() {
            return established + recruits;
        }

        private Year plus(Year other) {
            return new Year(
                    lives,
                    need + other.need,
                    established + other.established,
                    recruits + other.recruits,
                    fte + other.fte,
                    retired + other.retired,
                    quit + other.quit,
                    excluded + other.excluded,
                    hires + other.hires);
        }
    }

    public WorkforcePlan {
        years = List.copyOf(years);
    }

    /** Plans one specialty. */
    public static WorkforcePlan of(Specialty specialty, WorkforceTerms terms) {
        return new WorkforcePlan(new ExpectedSpecialty(specialty, terms).years());
    }

    /** Plans all specialties, as one table. */
    public static WorkforcePlan of(WorkforceTerms terms) {
        List<Year> sums = new ArrayList<>();
        for (Specialty specialty : terms.demand().specialties()) {
            List<Year> years = of(specialty, terms).years();
            for (int year = 0; year < years.size(); year++) {
                if (sums.size() == year) {
                    sums.add(years.get(year));
                } else {
                    sums.set(year, sums.get(year).plus(years.get(year)));
                }
            }
        }
        return new WorkforcePlan(sums);
    }

    /** Hires of all years. */
    public double hires() {
        return years.stream().mapToDouble(Year::hires).sum();
    }

    public Year last() {
        return years.get(years.size() - 1);
    }
}
