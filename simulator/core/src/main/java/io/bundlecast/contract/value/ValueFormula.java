package io.bundlecast.contract.value;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
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
                PeerFormula,
                GatedSharing,
                NetMonetaryValue,
                ComplicationScorecard {

    /** The numbers that formulas leave to their default. */
    Provisions PROVISIONS = Provisions.beside(ValueFormula.class, "value.txt");

    /** What a value counts. */
    enum Scale {
        /** A ratio; 1 is as expected, or the formula says otherwise. */
        INDEX,
        /** Points of a score, a factor or units of pay. */
        SCORE,
        /** Dollars of a year. */
        DOLLARS
    }

    /** The care that a formula can value. */
    enum Reads {
        /** Episodes alone, which stand beside those of the nation's hospitals. */
        EPISODES("an episode line: it sets hospitals and their physicians against the nation's"),
        /** Episodes and members of chronic lines, whose cost and quality it weighs. */
        COST_AND_QUALITY("an episode line or a chronic line, whose cost and quality it weighs"),
        /** Whatever can be told in dollars, first fills alone too. */
        ANY("some care");

        private final String need;

        Reads(String need) {
            this.need = need;
        }

        /** What a scenario must have for the formula to say anything. */
        public String need() {
            return need;
        }

        public boolean isMetBy(CareScope care) {
            return switch (this) {
                case EPISODES -> !care.episodes().isEmpty();
                case COST_AND_QUALITY ->
                    !care.episodes().isEmpty() || !care.chronic().isEmpty();
                case ANY -> true;
            };
        }
    }

    Scale scale();

    /** The care that it can value. */
    default Reads reads() {
        return Reads.COST_AND_QUALITY;
    }

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
