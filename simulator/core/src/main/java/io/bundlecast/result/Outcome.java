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
    VALUE_INDEX("Value"),
    NEW_STARTS("New drug starts", Care.FILLS),
    USUAL_FIRST_FILL_RATE("New starts filled, without a program", Care.FILLS),
    FIRST_FILL_RATE("New starts filled, with the program", Care.FILLS),
    USUAL_GENERIC_RATE("Generic dispensing rate, without a program", Care.FILLS),
    GENERIC_RATE("Generic dispensing rate, with the program", Care.FILLS),
    ADHERENCE_RATE("Adherent (80% of days), with the program", Care.FILLS),
    USUAL_PLAN_DRUG_COST_PER_START("Plan's drug cost per new start, without a program", Care.FILLS),
    PLAN_DRUG_COST_PER_START("Plan's drug cost per new start, with the program", Care.FILLS),
    MEMBERS("Members", Care.MEMBERS),
    SPEND_PER_MEMBER("Payer's spend per member-year", Care.MEMBERS),
    COMPLICATION_SPEND_PER_MEMBER("Spend on avoidable complications per member-year", Care.MEMBERS),
    COMPLICATIONS_PER_THOUSAND("Avoidable complications per 1,000 members", Care.MEMBERS),
    ADMISSIONS_PER_THOUSAND("Admissions per 1,000 members", Care.MEMBERS),
    MEMBER_QUALITY("Members' quality measures met", Care.MEMBERS);

    /** The family of care in which an outcome is counted. */
    public enum Care {
        EPISODES,
        MEMBERS,
        FILLS
    }

    private final String title;
    private final Care care;

    Outcome(String title) {
        this(title, Care.EPISODES);
    }

    Outcome(String title, Care care) {
        this.title = title;
        this.care = care;
    }

    public String title() {
        return title;
    }

    /** Which family of care a scenario must have for the outcome to exist. */
    public Care care() {
        return care;
    }

    /** Whether the outcome is an amount in dollars, not a count, a rate or an index. */
    public boolean isDollars() {
        return this == SPEND_PER_EPISODE
                || this == INTERNAL_COST_PER_CASE
                || this == USUAL_PLAN_DRUG_COST_PER_START
                || this == PLAN_DRUG_COST_PER_START
                || this == SPEND_PER_MEMBER
                || this == COMPLICATION_SPEND_PER_MEMBER;
    }
}
