package io.bundlecast.reports.exhibit;

import io.bundlecast.result.ContractMeasure;

/** What a hospital stands to win or lose in a year, in words. */
public enum Stake {
    MARGIN(ContractMeasure.HOSPITAL_MARGIN, "margin", "Hospital's margin", "lose money", "loses money", "loss"),
    PAYMENT(
            ContractMeasure.NET_PAYMENT,
            "contract-effect",
            "What the contract adds to fee for service",
            "pay less than fee for service",
            "pays less than fee for service",
            "shortfall against fee for service");

    private final ContractMeasure measure;
    private final String id;
    private final String title;
    private final String plural;
    private final String singular;
    private final String noun;

    Stake(ContractMeasure measure, String id, String title, String plural, String singular, String noun) {
        this.measure = measure;
        this.id = id;
        this.title = title;
        this.plural = plural;
        this.singular = singular;
        this.noun = noun;
    }

    public ContractMeasure measure() {
        return measure;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The verb for many futures below zero: {@code lose money}. */
    public String lose() {
        return plural;
    }

    /** The verb for one future below zero: {@code loses money}. */
    public String loses() {
        return singular;
    }

    /** The event of ending below zero: {@code loss}. */
    public String loss() {
        return noun;
    }
}
