package io.bundlecast.care.chronic;

import io.bundlecast.care.acute.EpisodeType.Amount;
import io.bundlecast.uncertainty.Assumption;

/** Something that may happen to a member in a year, such as a stroke.
 *
 * <p>Hazard of a member with HbA1c a: h0 exp(beta (a - 7.4)), beta = -ln(1 - slope); h0 is such that the mean over members is the rate. An event without slope
 * does not depend on HbA1c and moves with the driver ADMIT.
 *
 * @param ratePerThousand events a year per 1,000 members at the present level
 * @param slope relative fall of the hazard for one point lower HbA1c; 0 for none
 * @param macrovascular whether only a part of the slope is causal
 * @param avoidable whether it counts as a potentially avoidable complication
 * @param admittedShare events that lead to a hospital stay
 * @param emergency whether it begins in the emergency department
 * @param payment payer's payment in the year of the event */
public record ChronicEvent(
        String id,
        String title,
        Assumption ratePerThousand,
        Assumption slope,
        boolean macrovascular,
        boolean avoidable,
        Assumption admittedShare,
        boolean emergency,
        Amount payment) {}
