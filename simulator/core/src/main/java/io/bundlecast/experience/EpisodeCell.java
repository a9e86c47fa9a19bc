package io.bundlecast.experience;

/** An episode type under contract: one MS-DRG, or one outpatient procedure priced as one, of one episode line.
 *
 * @param line the id of the episode line, such as {@code lejr}
 * @param type the id of the type, such as {@code 470} or {@code op-knee}
 * @param specialty the clinical line of the mission: {@code orthopedics}, {@code cardiology} or {@code surgery}
 * @param category the TEAM episode category ({@code LEJR}, {@code SHFFT}, {@code SPINE}, {@code CABG}, {@code BOWEL}), or an empty text
 * @param msDrg the MS-DRG that prices it, such as {@code 470}
 * @param outpatient whether the anchor is an outpatient procedure
 * @param windowDays days after the anchor over which its spend is counted */
public record EpisodeCell(
        String line, String type, String specialty, String category, String msDrg, boolean outpatient, int windowDays) {

    private static final int USUAL_WINDOW = 30;

    /** A type counted over 30 days. */
    public EpisodeCell(String line, String type, String specialty, String category, String msDrg, boolean outpatient) {
        this(line, type, specialty, category, msDrg, outpatient, USUAL_WINDOW);
    }
}
