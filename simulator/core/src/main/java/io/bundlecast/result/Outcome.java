package io.bundlecast.result;

/** What happened to patients at one integration level, whatever the contract. */
public enum Outcome {
    EPISODES("Episodes"),
    SPEND_PER_EPISODE("Payer's spend per episode"),
    INTERNAL_COST_PER_CASE("Hospital's internal cost per case"),
    READMISSION_RATE("Readmissions"),
    COMPLICATION_RATE("Complications"),
    DEATH_RATE("Deaths"),
    HOME_DISCHARGE_RATE("Discharged home"),
    QUALITY_SCORE("Quality score"),
    VALUE_INDEX("Value");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the outcome is an amount in dollars, not a count, a rate or an index. */
    public boolean isDollars() {
        return this == SPEND_PER_EPISODE || this == INTERNAL_COST_PER_CASE;
    }
}
