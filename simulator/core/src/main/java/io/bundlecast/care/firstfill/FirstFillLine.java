package io.bundlecast.care.firstfill;

import io.bundlecast.uncertainty.Assumption;
import java.util.List;

/** New starts of drugs in one population, by drug class, and the free first-fill program that a contract may run on them.
 *
 * @param id its name in the scenario, such as {@code generics}
 * @param copayOddsRatio odds of leaving a first prescription unfilled at a copay lower by 10 dollars, over the odds at the copay; above 0, at most 1
 * @param overdispersion variance of a class's yearly starts over their mean, 1 for Poisson
 * @param persistence how long patients stay on a drug, unless their class says otherwise
 * @param marketTrend how generic use grows without any program
 * @param downstream what adherence does to medical spend
 * @param pharmacy what drugs and dispensing cost the pharmacy
 * @param program the free first-fill program; it acts under contracts that run it
 * @param classes the drug classes */
public record FirstFillLine(
        String id,
        String title,
        Assumption copayOddsRatio,
        Assumption overdispersion,
        DrugClass.Persistence persistence,
        MarketTrend marketTrend,
        Downstream downstream,
        Pharmacy pharmacy,
        Program program,
        List<DrugClass> classes) {

    /** How the generic dispensing rate moves by itself.
     *
     * @param growth points by which it grows to the performance year, as a fraction
     * @param deviation standard deviation of one year around it, as a fraction */
    public record MarketTrend(Assumption growth, Assumption deviation) {}

    /** What adherence does to medical spend.
     *
     * @param haircut share of the observed saving that is believed to be caused by adherence
     * @param hospitalShare part of the avoided spend that this hospital would have received
     * @param contribution part of such revenue that the hospital would have kept after the cost of care */
    public record Downstream(Assumption haircut, Assumption hospitalShare, Assumption contribution) {}

    /** What the pharmacy pays for what it dispenses.
     *
     * @param brandCost cost of a brand over its gross price
     * @param genericCost cost of a generic over its gross price
     * @param dispensingCost cost of dispensing one more fill, in dollars */
    public record Pharmacy(Assumption brandCost, Assumption genericCost, Assumption dispensingCost) {}

    /** The free first generic fill.
     *
     * @param reach share of new starts that hear of the offer
     * @param conversion share of reached brand-intended starts that become generic
     * @param staysGeneric share of the converted who stay with the generic after the first fill */
    public record Program(Assumption reach, Assumption conversion, Assumption staysGeneric) {}

    DrugClass.Persistence persistence(DrugClass drugs) {
        DrugClass.Persistence own = drugs.persistence();
        return own == null ? persistence : own;
    }
}
