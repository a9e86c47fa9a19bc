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

    /** The family of care in which an outcome is counted. */
    public enum Care {
        EPISODES,
        MEMBERS,
        FILLS
    }

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Which family of care a scenario must have for the outcome to exist. */
    public Care care() {
        return Care.EPISODES;
    }

    /** Whether the outcome is an amount in dollars, not a count, a rate or an index. */
    public boolean isDollars() {
        return this == SPEND_PER_EPISODE || this == INTERNAL_COST_PER_CASE;
    }
}
