package io.bundlecast.result;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;

/** A figure of a line of episodes whose mean is known without simulating patients. */
public enum CheckedFigure {
    EPISODES("Episodes"),
    SPEND("Payer's spend on episodes"),
    POST_ACUTE_PAYMENT("of which post-acute care"),
    READMISSION_PAYMENT("of which readmissions"),
    INTERNAL_COST("Hospital's internal cost"),
    HOSPITAL_MARGIN("Hospital's margin under fee for service"),
    READMISSIONS("Readmissions"),
    COMPLICATIONS("Complications"),
    DEATHS("Deaths"),
    HOME_DISCHARGES("Discharges home");

    private final String title;

    CheckedFigure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is an amount in dollars, not a count. */
    public boolean isDollars() {
        return switch (this) {
            case SPEND, POST_ACUTE_PAYMENT, READMISSION_PAYMENT, INTERNAL_COST, HOSPITAL_MARGIN -> true;
            case EPISODES, READMISSIONS, COMPLICATIONS, DEATHS, HOME_DISCHARGES -> false;
        };
    }

    /** The figure of one cell in one year. */
    public double in(Experience year, int cell) {
        return switch (this) {
            case EPISODES -> year.get(cell, Measure.EPISODES);
            case SPEND -> year.get(cell, Measure.SPEND);
            case POST_ACUTE_PAYMENT -> year.get(cell, Measure.POST_ACUTE_PAYMENT);
            case READMISSION_PAYMENT -> year.get(cell, Measure.READMISSION_PAYMENT);
            case INTERNAL_COST -> year.get(cell, Measure.INTERNAL_COST);
            case HOSPITAL_MARGIN ->
                year.get(cell, Measure.ANCHOR_PAYMENT)
                        + year.get(cell, Measure.READMISSION_REVENUE)
                        - year.get(cell, Measure.INTERNAL_COST)
                        - year.get(cell, Measure.READMISSION_INTERNAL_COST);
            case READMISSIONS -> year.get(cell, Measure.READMISSIONS);
            case COMPLICATIONS -> year.get(cell, Measure.COMPLICATIONS);
            case DEATHS -> year.get(cell, Measure.DEATHS);
            case HOME_DISCHARGES -> year.get(cell, Measure.HOME_DISCHARGES);
        };
    }
}
