package io.bundlecast.contract.value;

import io.bundlecast.contract.Provision;
import java.util.List;

/** A way to say how good a year of care was for its money, and what that would pay.
 *
 * <p>The seed of this project wrote value = quality / cost + utilization management, without units; each family here has them. Every family sees the same
 * simulated year, so that they can be compared. */
public sealed interface ValueFormula
        permits AdditiveReading,
                ProgramCostReading,
                AdditiveIndex,
                DenominatorIndex,
                PowerIndex,
                TierGrid,
                LinearExchange,
                MeritScore,
                GatedSharing,
                NetMonetaryValue,
                ComplicationScorecard {

    /** What a value counts. */
    enum Scale {
        /** A ratio; 1 is as expected, or the formula says otherwise. */
        INDEX,
        /** Points of a score, a factor or units of pay. */
        SCORE,
        /** Dollars of a year. */
        DOLLARS
    }

    Scale scale();

    /** The year's value; higher is better. */
    double value(CareYear year);

    /** What the formula pays providers for the year, in dollars; below 0 they pay. */
    double pay(CareYear year);

    /** Whether a contract's payments, which are cost to the payer, change the value. */
    default boolean weighsCost() {
        return true;
    }

    /** Whether the formula rewards avoided use for itself when cost already contains that use, so that it counts twice.
     *
     * @param uses kinds of use that the scenario counts */
    default boolean countsTwice(List<Use> uses) {
        return false;
    }

    /** The numbers that the terms leave to their default. */
    List<Provision> provisions();
}
