package io.bundlecast.uncertainty;

/** How well a number is supported. */
public enum Mark {
    /** Read at a public source that is cited. */
    SOURCED,
    /** Computed from sourced figures. */
    DERIVED,
    /** Known to the authors with a citation, not checked at the source. */
    KNOWN,
    /** A modelling choice without evidence of its own. */
    ASSUMED,
    /** Written in the scenario by its author. */
    GIVEN
}
