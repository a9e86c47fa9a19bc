package io.bundlecast.integration.workforce;

/** Hospitalists and intensivists, whose number follows from the hospital's volume, since the benchmark sets are older than they are.
 *
 * <p>Hospitalists = lives / 1,000 x admissions x medical share x days / 365 / census x rounds + nights: 7.6 for 60,000 lives. Intensivists = posts x 365 / shifts + backup: 2.5.
 *
 * @param admissions a year per 1,000 lives
 * @param medicalShare share of them that hospitalists care for
 * @param days of such a stay
 * @param census patients of a hospitalist on duty
 * @param rounds hospitalists employed for each on duty
 * @param nights hospitalists for the nights
 * @param posts intensivists on duty every day
 * @param shifts a year of an intensivist
 * @param backup full-time equivalents for leave and backup */
public record VolumeStaffing(
        double admissions,
        double medicalShare,
        double days,
        double census,
        double rounds,
        double nights,
        double posts,
        double shifts,
        double backup) {

    /** No one is staffed by volume. */
    public static final VolumeStaffing NONE = new VolumeStaffing(0, 0, 0, 1, 0, 0, 0, 1, 0);

    private static final double YEAR = 365;

    public VolumeStaffing {
        Terms.atLeastZero("admissions", admissions);
        Terms.share("medicalShare", medicalShare);
        Terms.atLeastZero("days", days);
        Terms.positive("census", census);
        Terms.atLeastZero("rounds", rounds);
        Terms.atLeastZero("nights", nights);
        Terms.atLeastZero("posts", posts);
        Terms.positive("shifts", shifts);
        Terms.atLeastZero("backup", backup);
    }

    /** Days a year in the care of hospitalists. */
    public double hospitalDays(double lives) {
        return lives / 1000 * admissions * medicalShare * days;
    }

    /** Full-time equivalents for so many lives. */
    public double hospitalists(double lives) {
        return hospitalDays(lives) / YEAR / census * rounds + nights;
    }

    /** Full-time equivalents, whatever the lives. */
    public double intensivists() {
        return posts * YEAR / shifts + backup;
    }
}
