package io.bundlecast.experience;

/** What is counted or summed for one drug class in one trial at one level. Fills are of 30 days; dollars are of the performance year. */
public enum FillMeasure {
    /** New starts of the class that were prescribed. */
    STARTS,
    /** New starts whose first prescription was filled. */
    FILLED_STARTS,
    BRAND_FILLS,
    GENERIC_FILLS,
    /** Filled starts with the drug on at least 80% of the days of the year. */
    ADHERENT,
    /** Brand-intended starts that the program turned into filled generic ones. */
    CONVERSIONS,
    /** What plan and patients pay the pharmacy. */
    PAID,
    /** Patients' part of {@link #PAID}, before the program takes any of it over. */
    COPAYS,
    /** Copays of first generic fills that the plan takes over. */
    WAIVED_COPAYS,
    /** What manufacturers return to the plan. */
    REBATES,
    /** What the drugs cost the pharmacy. */
    DRUG_COST,
    /** What dispensing costs the pharmacy. */
    DISPENSING_COST,
    /** Medical spend that adherence avoids, against usual care at the present level in the same trial. */
    MEDICAL_SAVING,
    /** The part of {@link #MEDICAL_SAVING} that is revenue lost to the hospital. */
    HOSPITAL_REVENUE_LOST,
    /** What the hospital no longer spends on that care. */
    HOSPITAL_COST_AVOIDED
}
