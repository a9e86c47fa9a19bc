package io.bundlecast.contract.terms;

import static io.bundlecast.experience.FillMeasure.COPAYS;
import static io.bundlecast.experience.FillMeasure.DISPENSING_COST;
import static io.bundlecast.experience.FillMeasure.DRUG_COST;
import static io.bundlecast.experience.FillMeasure.HOSPITAL_COST_AVOIDED;
import static io.bundlecast.experience.FillMeasure.HOSPITAL_REVENUE_LOST;
import static io.bundlecast.experience.FillMeasure.MEDICAL_SAVING;
import static io.bundlecast.experience.FillMeasure.PAID;
import static io.bundlecast.experience.FillMeasure.REBATES;
import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.MANUFACTURER;
import static io.bundlecast.ledger.Account.OTHER_PROVIDERS;
import static io.bundlecast.ledger.Account.PATIENT;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHARMACY;
import static io.bundlecast.ledger.Account.RESOURCES;

import io.bundlecast.experience.FillMeasure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts what plan and patients pay for new drugs, what the pharmacy and manufacturers do with it, and what adherence avoids elsewhere; or how all this changes.
 *
 * <p>Unlike payments for episodes, copays are posted apart from what the plan pays. Medical spend is posted against usual care at the present level. */
public final class FillFlows {

    private static final String CLAIMS = "The plan's pharmacy claims";
    private static final String ADHERENCE =
            "Roebuck et al. 2011, Health Affairs 30:91 (sourced), with the scenario's haircut (assumed)";

    /** Usual care: lines 72 to 79. */
    public static final FillFlows USUAL = new FillFlows(72, "");

    private final List<Rule> rules;

    /** @param first the number of the first of eight lines
     * @param suffix what the titles end with */
    public FillFlows(int first, String suffix) {
        String pharmacy = "The pharmacy's accounts";
        rules = List.of(
                new Rule(first, "Plan's payments for drugs" + suffix, "sum of price - copay", CLAIMS),
                new Rule(first + 1, "Copays" + suffix, "sum of copays", CLAIMS),
                new Rule(
                        first + 2, "Pharmacy's purchase of drugs" + suffix, "sum of price x cost over price", pharmacy),
                new Rule(first + 3, "Pharmacy's cost of dispensing" + suffix, "fills x cost per fill", pharmacy),
                new Rule(
                        first + 4,
                        "Manufacturers' rebates" + suffix,
                        "sum of brand price x rebate",
                        "The plan's rebate agreements"),
                new Rule(
                        first + 5,
                        "Hospital revenue that adherence avoids" + suffix,
                        "medical saving x hospital share",
                        ADHERENCE),
                new Rule(
                        first + 6,
                        "Other care that adherence avoids" + suffix,
                        "medical saving x (1 - hospital share)",
                        ADHERENCE),
                new Rule(
                        first + 7,
                        "Hospital's cost of the avoided care" + suffix,
                        "revenue x (1 - contribution)",
                        ADHERENCE));
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Posts a year, or how it differs from another.
     *
     * @param before the other year; null for none */
    public void post(FillTotals year, @Nullable FillTotals before, Ledger ledger) {
        double copays = change(COPAYS, year, before);
        double here = change(HOSPITAL_REVENUE_LOST, year, before);
        post(0, PAYER, PHARMACY, change(PAID, year, before) - copays, ledger);
        post(1, PATIENT, PHARMACY, copays, ledger);
        post(2, PHARMACY, MANUFACTURER, change(DRUG_COST, year, before), ledger);
        post(3, PHARMACY, RESOURCES, change(DISPENSING_COST, year, before), ledger);
        post(4, MANUFACTURER, PAYER, change(REBATES, year, before), ledger);
        post(5, HOSPITAL, PAYER, here, ledger);
        post(6, OTHER_PROVIDERS, PAYER, change(MEDICAL_SAVING, year, before) - here, ledger);
        post(7, RESOURCES, HOSPITAL, change(HOSPITAL_COST_AVOIDED, year, before), ledger);
    }

    private void post(int rule, Account from, Account to, double amount, Ledger ledger) {
        ledger.transfer(rules.get(rule), from, to, amount);
    }

    private static double change(FillMeasure measure, FillTotals year, @Nullable FillTotals before) {
        return year.of(measure) - (before == null ? 0 : before.of(measure));
    }
}
