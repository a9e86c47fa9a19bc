package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that a formula's terms leave to their default, and keeps a list of those that it used. */
final class Defaults {

    /** Numbers that do not change by year are those in force in this one. */
    static final int LATEST = 2026;

    private final int year;
    private final List<Provision> used = new ArrayList<>();

    private Defaults(int year) {
        this.year = year;
    }

    static Defaults latest() {
        return new Defaults(LATEST);
    }

    static Defaults of(int year) {
        return new Defaults(year);
    }

    static double orElse(@Nullable Double stated, String name) {
        return stated == null ? ValueFormula.PROVISIONS.value(name, LATEST) : stated;
    }

    static double orElse(@Nullable Double stated, String name, int year) {
        return stated == null ? ValueFormula.PROVISIONS.value(name, year) : stated;
    }

    /** Lists a number if the terms hold the default. */
    Defaults and(String name, double held) {
        Provision provision = ValueFormula.PROVISIONS.inForce(name, year);
        if (provision.value() == held) {
            used.add(provision);
        }
        return this;
    }

    List<Provision> list() {
        return List.copyOf(used);
    }
}
