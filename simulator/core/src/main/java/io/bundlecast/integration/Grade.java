package io.bundlecast.integration;

/** The eight steps of clinical integration, by the index at which each begins.
 *
 * <p>The cut-points are assumptions of this model. The pattern of further conditions, without which a step is not reached whatever the index, follows HIMSS
 * EMRAM (all lower stages required) and NCQA accreditation of accountable care organisations (must-pass items). */
public enum Grade {
    FRAGMENTED("Fragmented", 0),
    LOOSE_CONTRACTING("Loose contracting", 0.12),
    UNALIGNED("Co-owned or co-wired, unaligned", 0.20),
    STRUCTURALLY_LINKED("Structurally linked", 0.27),
    SERVICE_LINE("Service-line integrated", 0.36),
    CLINICALLY_INTEGRATED("Clinically integrated", 0.48),
    GROUP_PRACTICE("Group-practice integrated", 0.62),
    DELIVERY_SYSTEM("Integrated delivery system", 0.77);

    private final String title;
    private final double from;

    Grade(String title, double from) {
        this.title = title;
        this.from = from;
    }

    public String title() {
        return title;
    }

    /** The smallest index of the step. */
    public double from() {
        return from;
    }

    /** The step that an index reaches, before its conditions are looked at. */
    static Grade ofIndex(double index) {
        Grade reached = FRAGMENTED;
        for (Grade grade : values()) {
            reached = index >= grade.from ? grade : reached;
        }
        return reached;
    }
}
