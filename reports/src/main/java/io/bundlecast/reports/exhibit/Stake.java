package io.bundlecast.reports.exhibit;

import io.bundlecast.ledger.Party;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.SimulationResult;
import java.util.Locale;

/** What the party in focus stands to win or lose in a year, in words. */
public enum Stake {
    MARGIN("margin", "lose money", "loses money", "loss"),
    PAYMENT(
            "contract-effect",
            "pay less than fee for service",
            "pays less than fee for service",
            "shortfall against fee for service");

    private final String id;
    private final String plural;
    private final String singular;
    private final String noun;

    Stake(String id, String plural, String singular, String noun) {
        this.id = id;
        this.plural = plural;
        this.singular = singular;
        this.noun = noun;
    }

    /** The column of a result that shows it. */
    public ContractMeasure measure(SimulationResult result) {
        return this == MARGIN ? result.margin() : ContractMeasure.NET_PAYMENT;
    }

    public String id() {
        return id;
    }

    public String title(SimulationResult result) {
        return this == MARGIN
                ? Parties.whose(result.party()) + " margin"
                : result.party() == Party.HOSPITAL
                        ? "What the contract adds to fee for service"
                        : "What the contract adds to "
                                + Parties.whose(result.party()).toLowerCase(Locale.ROOT) + " margin";
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
