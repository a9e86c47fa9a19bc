package io.bundlecast.scenario;

import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.journey.Sequence;
import io.bundlecast.integration.workforce.WorkforceChoice;
import io.bundlecast.uncertainty.Assumption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The change of clinical integration that is planned, and the orders in which it may be made.
 *
 * @param target the level that is planned for
 * @param employers separate employing entities, at least 1
 * @param boardSupport whether the board is seen to support the plan
 * @param sequences the orders compared, at least one
 * @param workforce how the network's physicians are planned
 * @param exclusion whom the criteria exclude, and what leaves with them
 * @param prices what joint contracting does to commercial prices; null where no price moves
 * @param antitrust whether it may meet an antitrust action */
public record Journey(
        IntegrationLevel target,
        int employers,
        boolean boardSupport,
        List<Sequence> sequences,
        WorkforceChoice workforce,
        Exclusion exclusion,
        @Nullable Prices prices,
        boolean antitrust) {

    /** Who is excluded by the criteria for participation, and what leaves with them, of all care of the network.
     *
     * @param agreement share of those who do not use what a criterion asks for when it falls due, who have agreed to and so meet it
     * @param patientsLeave share of their patients who follow them out of the network
     * @param marginEach dollars a year that a person brings the network over what the care costs at the margin
     * @param years until those hired in their place are as productive, at least 1 */
    public record Exclusion(Assumption agreement, Assumption patientsLeave, Assumption marginEach, int years) {

        /** The part of the loss that is left in a year after the deadline, counted from 1: all of it at first, then less in equal steps. */
        public double remaining(int yearsAfter) {
            return yearsAfter < 1 ? 0 : Math.max(0, 1 - (yearsAfter - 1.0) / years);
        }
    }

    /** How the network's hold on commercial prices changes.
     *
     * @param commercialShare commercial part of fee-for-service revenue
     * @param employedShare share of the network's physicians who are employed once the steps are taken
     * @param employedYears years that they take, at least 1 */
    public record Prices(Assumption commercialShare, double employedShare, int employedYears) {

        /** The share of physicians who are employed in a year, counted from 1, beyond that of the first. */
        public double employedGain(double start, int year) {
            return (employedShare - start) * Math.min(1, (year - 1.0) / employedYears);
        }
    }
}
