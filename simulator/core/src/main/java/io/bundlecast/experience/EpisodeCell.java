package io.bundlecast.experience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An episode type under contract: one MS-DRG, or one outpatient procedure priced as one, of one episode line.
 *
 * @param line the id of the episode line, such as {@code lejr}
 * @param type the id of the type, such as {@code 470} or {@code op-knee}
 * @param specialty the clinical line of the mission: {@code orthopedics}, {@code cardiology} or {@code surgery}
 * @param category the TEAM episode category ({@code LEJR}, {@code SHFFT}, {@code SPINE}, {@code CABG}, {@code BOWEL}), or an empty text
 * @param msDrg the MS-DRG that prices it, such as {@code 470}
 * @param outpatient whether the anchor is an outpatient procedure
 * @param windowDays days after the anchor over which its spend is counted
 * @param viewOf the id of the line whose patients it shows over another window, or an empty text where it has its own */
public record EpisodeCell(
        String line,
        String type,
        String specialty,
        String category,
        String msDrg,
        boolean outpatient,
        int windowDays,
        String viewOf) {

    private static final int USUAL_WINDOW = 30;

    /** A type counted over 30 days. */
    public EpisodeCell(String line, String type, String specialty, String category, String msDrg, boolean outpatient) {
        this(line, type, specialty, category, msDrg, outpatient, USUAL_WINDOW);
    }

    /** A type that has its own patients. */
    public EpisodeCell(
            String line,
            String type,
            String specialty,
            String category,
            String msDrg,
            boolean outpatient,
            int windowDays) {
        this(line, type, specialty, category, msDrg, outpatient, windowDays, "");
    }

    /** Whether it shows patients who are counted elsewhere. */
    public boolean isView() {
        return !viewOf.isEmpty();
    }

    /** The id of the line that its patients are counted in. */
    public String patients() {
        return isView() ? viewOf : line;
    }

    /** Whether it belongs to one of these lines; where none is named, to any line with its own patients.
     *
     * @param lines ids, or null */
    public boolean isOf(@Nullable List<String> lines) {
        return lines == null ? !isView() : lines.contains(line);
    }
}
