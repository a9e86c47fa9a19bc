package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.Outcome;

/** How a quantity is written: to three significant figures at most, and never finer than its standard error. */
public enum Unit {
    DOLLARS("US dollars a year"),
    DOLLARS_PER_CASE("US dollars"),
    RATE("Share of cases"),
    SHARE_OF_STARTS("Share of starts"),
    SHARE_OF_FILLS("Share of fills"),
    SHARE_OF_MEMBERS("Share of members"),
    PER_THOUSAND_MEMBERS("A year per 1,000 members"),
    PROBABILITY("Chance in a year"),
    COUNT("Episodes a year"),
    STARTS("New starts a year"),
    MEMBERS("Members"),
    PHYSICIANS("Physicians"),
    SCORE("Score, 0 worst to 100 best"),
    INDEX("Index");

    private final String axisTitle;

    Unit(String axisTitle) {
        this.axisTitle = axisTitle;
    }

    public static Unit of(Outcome outcome) {
        return switch (outcome) {
            case EPISODES -> COUNT;
            case SPEND_PER_EPISODE, INTERNAL_COST_PER_CASE -> DOLLARS_PER_CASE;
            case READMISSION_RATE, COMPLICATION_RATE, DEATH_RATE, HOME_DISCHARGE_RATE -> RATE;
            case QUALITY_SCORE -> SCORE;
            case VALUE_INDEX -> INDEX;
            case NEW_STARTS -> STARTS;
            case USUAL_FIRST_FILL_RATE, FIRST_FILL_RATE, ADHERENCE_RATE -> SHARE_OF_STARTS;
            case USUAL_GENERIC_RATE, GENERIC_RATE -> SHARE_OF_FILLS;
            case USUAL_PLAN_DRUG_COST_PER_START, PLAN_DRUG_COST_PER_START -> DOLLARS_PER_CASE;
            case MEMBERS -> MEMBERS;
            case SPEND_PER_MEMBER, COMPLICATION_SPEND_PER_MEMBER -> DOLLARS_PER_CASE;
            case COMPLICATIONS_PER_THOUSAND, ADMISSIONS_PER_THOUSAND -> PER_THOUSAND_MEMBERS;
            case MEMBER_QUALITY -> SHARE_OF_MEMBERS;
        };
    }

    public String axisTitle() {
        return axisTitle;
    }

    public String text(Estimate estimate) {
        return text(estimate.value(), estimate.standardError());
    }

    public String text(double value, double standardError) {
        return switch (this) {
            case DOLLARS -> Figures.dollars(value, standardError);
            case DOLLARS_PER_CASE -> Figures.fullDollars(value, standardError);
            case RATE, SHARE_OF_STARTS, SHARE_OF_FILLS, SHARE_OF_MEMBERS -> Figures.percent(value, standardError);
            case PROBABILITY -> Figures.chance(value, standardError);
            case COUNT, STARTS, MEMBERS, PHYSICIANS, PER_THOUSAND_MEMBERS, SCORE -> Figures.plain(value, standardError);
            case INDEX -> Figures.plain(value, Math.max(standardError, 0.01));
        };
    }

    public String change(Estimate estimate) {
        return change(estimate.value(), estimate.standardError());
    }

    /** A change with its sign. */
    public String change(double value, double standardError) {
        String text = text(value, standardError);
        return value > 0 && text.matches(".*[1-9].*") ? "+" + text : text;
    }
}
