package io.bundlecast.care.chronic;

import io.bundlecast.care.acute.EpisodeType.Amount;
import io.bundlecast.uncertainty.Assumption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members with one chronic disease, and a year of their care.
 *
 * <p>A member belongs to one line only: the lines of a scenario share out a population. Dollars are of the performance year.
 *
 * @param id its name in the scenario, such as {@code diabetes}
 * @param specialty by which service-line cohesion is stated, such as {@code primary-care}
 * @param members how many, for a whole year
 * @param hemoglobin HbA1c of the members; null for a disease that it does not govern
 * @param routine visits, tests and outpatient care of a member-year
 * @param drugs drugs of a member-year
 * @param relevantShare part of routine care and drugs that treats the disease
 * @param frailty coefficient of variation between members of their chance of every event
 * @param macrovascularSlope part of the observed slope of macrovascular events on HbA1c that is causal
 * @param groupSpread coefficient of variation between provider groups of spend on like members
 * @param payees who is paid for what
 * @param events what may happen in a year
 * @param measures quality of care as shares of members */
public record ChronicLine(
        String id,
        String title,
        String specialty,
        Assumption members,
        @Nullable Hemoglobin hemoglobin,
        Amount routine,
        Amount drugs,
        Assumption relevantShare,
        Assumption frailty,
        Assumption macrovascularSlope,
        Assumption groupSpread,
        Payees payees,
        List<ChronicEvent> events,
        List<ChronicMeasure> measures) {

    public ChronicLine {
        for (ChronicMeasure measure : measures) {
            if (measure.basis() != ChronicMeasure.Basis.RATE && hemoglobin == null) {
                throw new IllegalArgumentException(
                        "measures." + measure.id() + " rests on HbA1c, but the line states no hemoglobin");
            }
        }
    }

    /** HbA1c between members at the present level: 4.5 + exp(N(mu, sigma)), in percentage points.
     *
     * @param mu mean of the logarithm of HbA1c less 4.5
     * @param sigma its standard deviation
     * @param untestedShare members without a test in the year, whom quality measures count as uncontrolled
     * @param yearsSinceChange years for which care has been given at the levels compared: 1, 2 or 3 and more
     * @param lag part of a change in HbA1c that shows in events in the first, second and every later year */
    public record Hemoglobin(
            double mu, double sigma, Assumption untestedShare, int yearsSinceChange, List<Double> lag) {

        public Hemoglobin {
            if (lag.isEmpty()) {
                throw new IllegalArgumentException("lag must hold at least one share");
            }
        }

        double felt() {
            return lag.get(Math.min(yearsSinceChange, lag.size()) - 1);
        }
    }

    /** Who is paid for the members' care.
     *
     * @param professionalShare part of the payment for an event that goes to physicians
     * @param outpatientShare part of routine care that is paid to hospitals
     * @param networkShare part of hospital payments that goes to the network's own hospital
     * @param costToPayment hospital's internal cost over its payment, at expected volume
     * @param fixedCostShare part of that cost which does not vary with volume
     * @param drugCostShare what drugs cost the pharmacy, over their payment */
    public record Payees(
            Assumption professionalShare,
            Assumption outpatientShare,
            Assumption networkShare,
            Assumption costToPayment,
            Assumption fixedCostShare,
            Assumption drugCostShare) {}
}
