package io.bundlecast.integration.workforce;

/** How physicians leave a network: by retirement, for another post, or because they do not meet the criteria for participation.
 *
 * @param established yearly departures, other than retirement, of those there at the start, in [0, 1)
 * @param recruits yearly departures of those hired since, in [0, 1)
 * @param excluded share of the established who leave at the deadline of the criteria, where no journey says so
 * @param deadlineYear the year of that deadline; 0 for none */
public record Departures(
        Retirement retirement, double established, double recruits, double excluded, int deadlineYear) {

    public Departures {
        Terms.share("established", established);
        Terms.share("recruits", recruits);
        Terms.share("excluded", excluded);
        if (recruits == 1) {
            throw new IllegalArgumentException("recruits must be below 1, or no hire ever helps");
        }
        if (deadlineYear < 0) {
            throw new IllegalArgumentException("deadlineYear must be at least 0 but was " + deadlineYear);
        }
    }

    /** Share of the established who are excluded in a year. */
    double excludedIn(int year) {
        return year > 0 && year == deadlineYear ? excluded : 0;
    }
}
