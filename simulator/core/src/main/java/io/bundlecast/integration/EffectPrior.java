package io.bundlecast.integration;

import io.bundlecast.uncertainty.Assumption;
import org.jspecify.annotations.Nullable;

/** What one component is believed to do to one driver of care when it fully works: a relative reduction, not known exactly.
 *
 * @param component id of the component
 * @param driver what it moves
 * @param families letters of the families of episodes for which it holds, such as {@code SPMC}, or {@code D} for members with a chronic disease
 * @param reduction relative reduction of the driver; negative is harm. Already shrunk from what was published
 * @param harm for an effect that runs against the component's others; null for the usual kind */
public record EffectPrior(
        String component,
        Driver driver,
        String families,
        Assumption reduction,
        @Nullable Harm harm) {

    /** An unwanted effect of a component, which another component relieves.
     *
     * @param tie correlation of its score with that of the component's wanted effects, in (-1, 1)
     * @param relievedBy id of the component whose realised maturity r scales the effect by 1 - r */
    public record Harm(double tie, String relievedBy) {
        public Harm {
            if (!(tie > -1 && tie < 1)) {
                throw new IllegalArgumentException("tie must be between -1 and 1 but was " + tie);
            }
        }
    }

    public EffectPrior {
        for (int i = 0; i < families.length(); i++) {
            Family.ofLetter(families.charAt(i));
        }
    }

    boolean appliesTo(Family family) {
        return families.indexOf(family.letter()) >= 0;
    }

    /** Its name in reports and in the address of its random numbers, such as {@code path/COMP}. */
    public String name() {
        return component + "/" + driver;
    }
}
