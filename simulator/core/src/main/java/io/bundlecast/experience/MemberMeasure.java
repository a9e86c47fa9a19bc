package io.bundlecast.experience;

/** What is counted or summed for the members of one chronic line in one trial at one level. Dollars are of the performance year. */
public enum MemberMeasure {
    /** Members for a whole year. */
    MEMBERS,
    /** Payer's spend on all services of the members. */
    SPEND
}
