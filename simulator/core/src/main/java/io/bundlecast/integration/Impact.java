package io.bundlecast.integration;

/** How much a component of integration changes the culture or the daily work of physicians. */
public enum Impact {
    LOW,
    MEDIUM,
    HIGH
}
