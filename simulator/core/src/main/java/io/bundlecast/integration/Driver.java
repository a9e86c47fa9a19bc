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
    ADMIN
}
