package io.bundlecast.integration;

/** A quantity of care that clinical integration moves. */
public enum Driver {
    LOS,
    IPCOST,
    COMP,
    READ,
    PACUSE,
    PACCOST,
    MORT,
    SUPPLY,
    DUP,
    QUAL,
    ORTIME,
    ADE,
    LEAK,
    ADMIN,
    /** New starts that a first-fill program does not reach. */
    MISSED,
    /** Reached brand-intended starts that stay brand. */
    UNCONVERTED,
    /** Patients who stop a new drug, or take it on too few days. */
    LAPSE,
    /** How far mean HbA1c lies above 4.5 points. */
    A1C,
    /** Tests, examinations and controls that members with a chronic disease miss. */
    TESTING,
    /** Admissions and emergency visits of members that do not follow from HbA1c. */
    ADMIT
}
