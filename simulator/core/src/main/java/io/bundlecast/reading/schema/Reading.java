package io.bundlecast.reading.schema;

import io.bundlecast.uncertainty.Assumption;

/** A number that was read, with its unit. */
public record Reading(Assumption assumption, Unit unit) {

    /** Its value in the words of a report: {@code 4.4%}, {@code $25,000}, {@code pert(0.01, 0.05, 0.12)}. */
    public String words() {
        return assumption.quantity().isCertain()
                ? unit.show(assumption.base())
                : assumption.quantity().sentence();
    }
}
