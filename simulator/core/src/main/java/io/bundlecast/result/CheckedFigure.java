package io.bundlecast.result;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import java.util.List;

/** A figure of a line of episodes whose mean is known without simulating patients. */
public enum CheckedFigure {
    EPISODES("Episodes", Measure.EPISODES),
    SPEND("Payer's spend on episodes", Measure.SPEND),
    POST_ACUTE_PAYMENT("of which post-acute care", Measure.POST_ACUTE_PAYMENT),
    READMISSION_PAYMENT("of which readmissions", Measure.READMISSION_PAYMENT),
    INTERNAL_COST("Hospital's internal cost", Measure.INTERNAL_COST),
    HOSPITAL_MARGIN(
            "Hospital's margin under fee for service",
            List.of(Measure.ANCHOR_PAYMENT, Measure.READMISSION_REVENUE),
            List.of(Measure.INTERNAL_COST, Measure.READMISSION_INTERNAL_COST)),
    READMISSIONS("Readmissions", Measure.READMISSIONS),
    COMPLICATIONS("Complications", Measure.COMPLICATIONS),
    DEATHS("Deaths", Measure.DEATHS),
    HOME_DISCHARGES("Discharges home", Measure.HOME_DISCHARGES);

    private final String title;
    private final List<Measure> gains;
    private final List<Measure> costs;

    CheckedFigure(String title, Measure measure) {
        this(title, List.of(measure), List.of());
    }

    CheckedFigure(String title, List<Measure> gains, List<Measure> costs) {
        this.title = title;
        this.gains = gains;
        this.costs = costs;
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
        double sum = 0;
        for (int i = 0; i < gains.size(); i++) {
            sum += year.get(cell, gains.get(i));
        }
        for (int i = 0; i < costs.size(); i++) {
            sum -= year.get(cell, costs.get(i));
        }
        return sum;
    }
}
