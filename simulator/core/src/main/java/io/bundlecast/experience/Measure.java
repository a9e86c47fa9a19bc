package io.bundlecast.experience;

/** What is counted or summed for one episode type in one trial at one level. Dollars are of the performance year. */
public enum Measure {
    /** Stays and procedures, whether or not they count as an episode. */
    ADMISSIONS,
    /** Episodes that count for reconciliation: the patient survived the anchor stay. */
    EPISODES,
    /** Payer's anchor payments (hospital part A or outpatient price) for all admissions. */
    ANCHOR_PAYMENT,
    /** Payer's professional payments during the anchor stay for all admissions. */
    PROFESSIONAL_PAYMENT,
    /** Payer's post-acute payments inside the episode window. */
    POST_ACUTE_PAYMENT,
    /** Payer's payments for readmissions inside the window. */
    READMISSION_PAYMENT,
    /** Payer's other payments after the anchor: outpatient, clinic visits, equipment. */
    OTHER_PAYMENT,
    /** Payer's episode spend, uncapped, over {@link #EPISODES}. */
    SPEND,
    /** Sum over {@link #EPISODES} of the risk weight that a payer's risk model gives the patient; mean 1 in the region. */
    RISK_WEIGHT,
    /** Payer's spend in the 30 days after the episode window, over {@link #EPISODES}. */
    POST_EPISODE_SPEND,
    /** Hospital's internal cost of all admissions, complications included. */
    INTERNAL_COST,
    /** Hospital's internal cost of supplies and implants, a part of {@link #INTERNAL_COST}. */
    SUPPLY_COST,
    /** Hospital's internal cost of the readmissions that return to it. */
    READMISSION_INTERNAL_COST,
    /** Readmission payments that come to this hospital, a part of {@link #READMISSION_PAYMENT}. */
    READMISSION_REVENUE,
    READMISSIONS,
    COMPLICATIONS,
    /** Deaths, in the anchor stay or in the window. */
    DEATHS,
    /** Discharges to home or home health. */
    HOME_DISCHARGES,
    /** Discharges to a skilled nursing or inpatient rehabilitation facility. */
    INSTITUTIONAL_DISCHARGES,
    /** What {@link #ADMISSIONS} would have cost inside the hospital at its present level in this same trial: cost per admission there x admissions here. */
    PRESENT_INTERNAL_COST
}
