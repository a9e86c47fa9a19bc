package io.bundlecast.contract.cjr;

import io.bundlecast.contract.Terms;
import java.time.LocalDate;
import java.util.Map;

/** CJR's discounts by quality category: one for a gain, another, no larger, for a repayment.
 *
 * @param reconciliation by category's ordinal
 * @param repayment by category's ordinal */
record CjrDiscounts(double[] reconciliation, double[] repayment) {

    static CjrDiscounts of(Cjr terms) {
        return of(terms.reconciliationDiscounts(), terms.repaymentDiscounts(), terms.firstDay());
    }

    /** Refuses a repayment discount above the other: a loss would begin before the gain has ended. */
    static void check(Map<CjrCategory, Double> reconciliation, Map<CjrCategory, Double> repayment, LocalDate day) {
        CjrDiscounts discounts = of(reconciliation, repayment, day);
        for (CjrCategory category : CjrCategory.values()) {
            double gain = discounts.reconciliation[category.ordinal()];
            double loss = discounts.repayment[category.ordinal()];
            if (loss > gain) {
                throw new IllegalArgumentException("repaymentDiscounts of " + category + " must be at most "
                        + Terms.percent(gain) + ", the discount for a gain, but was " + Terms.percent(loss));
            }
        }
    }

    private static CjrDiscounts of(
            Map<CjrCategory, Double> reconciliation, Map<CjrCategory, Double> repayment, LocalDate day) {
        return new CjrDiscounts(
                table(reconciliation, "discount.reconciliation.", day), table(repayment, "discount.repayment.", day));
    }

    private static double[] table(Map<CjrCategory, Double> stated, String name, LocalDate day) {
        double[] table = new double[CjrCategory.values().length];
        for (CjrCategory category : CjrCategory.values()) {
            double rule = CjrProvisions.TABLE.value(name + category.key(), day);
            table[category.ordinal()] = Terms.orElse(stated.get(category), rule);
        }
        return table;
    }
}
