package io.bundlecast.care.acute;

import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.integration.Family;
import io.bundlecast.uncertainty.Assumption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One clinical service under contract, made of one or more episode types.
 *
 * @param id its name in the scenario, such as {@code lejr}
 * @param specialty {@code orthopedics}, {@code cardiology} or {@code surgery}
 * @param family which effects of integration apply to it
 * @param windowDays days after the anchor that belong to the episode (30 under TEAM, 90 under CJR)
 * @param viewOf the id of the line whose patients it shows over its own window; null where it has its own patients
 * @param cases yearly cases of the whole line; null when every type states its own
 * @param overdispersion variance of the yearly count over its mean, 1 for Poisson
 * @param physicians who gives the care
 * @param leakage share of referrals that go elsewhere at the present level
 * @param riskStrata patients by clinical need, mean need 1
 * @param types the episode types */
public record EpisodeLine(
        String id,
        String title,
        String specialty,
        Family family,
        int windowDays,
        @Nullable String viewOf,
        @Nullable Assumption cases,
        Assumption overdispersion,
        Physicians physicians,
        Assumption leakage,
        List<RiskStratum> riskStrata,
        List<EpisodeType> types) {

    /** Whether it shows patients who are counted in another line. */
    public boolean isView() {
        return viewOf != null;
    }

    /** The id of the line that its patients are counted in: streams are addressed by it, so that a view draws the same patients. */
    public String patients() {
        return viewOf == null ? id : viewOf;
    }

    /** Its types as contracts see them. */
    public List<EpisodeCell> cells() {
        return types.stream().map(this::cell).toList();
    }

    private EpisodeCell cell(EpisodeType type) {
        return new EpisodeCell(
                id,
                type.id(),
                specialty,
                type.category(),
                type.msDrg(),
                type.outpatient(),
                windowDays,
                viewOf == null ? "" : viewOf);
    }

    /** The physicians among whom the cases of a line are dealt evenly.
     *
     * @param count how many
     * @param postAcuteIcc share of the variance of post-acute spend that lies between physicians
     * @param supplyIcc share of the variance of supply cost that lies between physicians */
    public record Physicians(int count, Assumption postAcuteIcc, Assumption supplyIcc) {}

    /** Patients with a like number of chronic conditions.
     *
     * @param title such as {@code 2 conditions}
     * @param share of patients; shares sum to 1
     * @param need multiplier on post-acute spend and on the chance of readmission and complication; its mean over strata is scaled to 1 */
    public record RiskStratum(String title, double share, double need) {}
}
