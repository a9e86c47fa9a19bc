package io.bundlecast.integration.workforce;

import java.util.Locale;

/** What a network of physicians is built around; sets how many physicians it starts with, how many are employed, and the usual level of integration at the start. */
public enum Nucleus {
    /** The hospital's own employed group. */
    EMPLOYED("employed"),
    /** A physician-hospital organization. */
    PHO("pho"),
    /** Nothing yet. */
    SCRATCH("solo");

    private final String preset;

    Nucleus(String preset) {
        this.preset = preset;
    }

    /** Id of the catalogue's level of integration that such a network usually starts from. */
    public String preset() {
        return preset;
    }

    /** Its name in tables, such as {@code pho}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
