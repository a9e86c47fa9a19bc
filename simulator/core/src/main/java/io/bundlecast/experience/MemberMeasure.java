package io.bundlecast.experience;

/** What is counted or summed for the members of one chronic line in one trial at one level. Dollars are of the performance year. */
public enum MemberMeasure {
    /** Members for a whole year. */
    MEMBERS,
    /** Payer's spend on all services of the members. */
    SPEND,
    /** Visits, tests and outpatient care, a part of {@link #SPEND}. */
    ROUTINE_SPEND,
    /** Drugs, a part of {@link #SPEND}. */
    DRUG_SPEND,
    /** Potentially avoidable complications, a part of {@link #SPEND}. */
    COMPLICATION_SPEND,
    /** Admissions and emergency visits that are not avoidable complications, a part of {@link #SPEND}. */
    OTHER_EVENT_SPEND,
    /** The part of routine care and drugs that treats the disease. */
    RELEVANT_SPEND,
    /** Payments to the network's hospital. */
    HOSPITAL_PAYMENT,
    /** Payments to physicians. */
    PHYSICIAN_PAYMENT,
    /** Payments to other hospitals. */
    OUTSIDE_PAYMENT,
    /** Hospital's internal cost of what it is paid for. */
    HOSPITAL_COST,
    /** What the drugs cost the pharmacy. */
    DRUG_COST,
    ADMISSIONS,
    EMERGENCY_VISITS,
    /** Potentially avoidable complications. */
    COMPLICATIONS,
    /** What as many members would be expected to cost at the present level and at forecast prices: the group's own history. */
    PRESENT_SPEND,
    /** The part of {@link #PRESENT_SPEND} that is avoidable complications. */
    PRESENT_COMPLICATION_SPEND,
    /** The part of {@link #PRESENT_SPEND} that treats the disease, without complications. */
    PRESENT_RELEVANT_SPEND,
    /** Admissions that the group's own history makes of as many members. */
    PRESENT_ADMISSIONS,
    /** Emergency visits that it makes of them. */
    PRESENT_EMERGENCY_VISITS
}
