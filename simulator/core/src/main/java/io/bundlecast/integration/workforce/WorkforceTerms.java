package io.bundlecast.integration.workforce;

/** All that a plan of the physician workforce rests on, checked and ready to compute with.
 *
 * @param demand who is needed
 * @param roster who is there at the start
 * @param departures who leaves
 * @param recruiting who comes, and when
 * @param cost what it costs
 * @param staffing hospitalists and intensivists by volume
 * @param horizon years to plan */
public record WorkforceTerms(
        Demand demand,
        Roster roster,
        Departures departures,
        Recruiting recruiting,
        WorkforceCost cost,
        VolumeStaffing staffing,
        int horizon) {

    public WorkforceTerms {
        if (horizon < 1) {
            throw new IllegalArgumentException("horizon must be at least 1 year but was " + horizon);
        }
        for (String listed : roster.listed().keySet()) {
            if (demand.specialties().stream().noneMatch(each -> each.name().equals(listed))) {
                throw new IllegalArgumentException("the roster lists '" + listed + "', which is not a specialty");
            }
        }
    }

    /** Physicians of all specialties needed at the end of a year, in full-time equivalents, every assumption at its printed value. */
    public double need(int year) {
        double sum = 0;
        for (Specialty specialty : demand.specialties()) {
            sum += demand.need(specialty, year);
        }
        return sum;
    }

    /** Hospitalists and intensivists needed beside them, in full-time equivalents. For 60,000 lives 93.4 + 10.1 = 103.5 in all. */
    public double staffed(int year) {
        return staffing.hospitalists(demand.lives().at(year)) + staffing.intensivists();
    }
}
