package io.bundlecast.contract;

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

import io.bundlecast.experience.Columns;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;

/** Posts what plan and patients pay for new drugs in usual care, what the pharmacy and manufacturers do with it, and what adherence avoids elsewhere.
 *
 * <p>Unlike payments for episodes, copays are posted apart from what the plan pays. Medical spend is posted against usual care at the present level. */
final class FillFlows {

    private static final String CLAIMS = "The plan's pharmacy claims";
    private static final String ADHERENCE =
            "Roebuck et al. 2011, Health Affairs 30:91 (sourced), with the scenario's haircut (assumed)";

    private static final Rule PLAN = new Rule(72, "Plan's payments for drugs", "sum of price - copay", CLAIMS);
    private static final Rule PATIENTS = new Rule(73, "Copays", "sum of copays", CLAIMS);
    private static final Rule PURCHASE =
            new Rule(74, "Pharmacy's purchase of drugs", "sum of price x cost over price", "The pharmacy's accounts");
    private static final Rule DISPENSING =
            new Rule(75, "Pharmacy's cost of dispensing", "fills x cost per fill", "The pharmacy's accounts");
    private static final Rule REBATE =
            new Rule(76, "Manufacturers' rebates", "sum of brand price x rebate", "The plan's rebate agreements");
    private static final Rule AVOIDED_HERE =
            new Rule(77, "Hospital revenue that adherence avoids", "medical saving x hospital share", ADHERENCE);
    private static final Rule AVOIDED_ELSEWHERE =
            new Rule(78, "Other care that adherence avoids", "medical saving x (1 - hospital share)", ADHERENCE);
    private static final Rule COST_AVOIDED =
            new Rule(79, "Hospital's cost of the avoided care", "revenue x (1 - contribution)", ADHERENCE);

    static final List<Rule> RULES =
            List.of(PLAN, PATIENTS, PURCHASE, DISPENSING, REBATE, AVOIDED_HERE, AVOIDED_ELSEWHERE, COST_AVOIDED);

    private FillFlows() {}

    static void post(Experience experience, Ledger ledger) {
        Columns<FillMeasure> fills = experience.usualFills();
        if (fills.cells() == 0) {
            return;
        }
        double copays = fills.total(COPAYS);
        double here = fills.total(HOSPITAL_REVENUE_LOST);
        ledger.transfer(PLAN, PAYER, PHARMACY, fills.total(PAID) - copays);
        ledger.transfer(PATIENTS, PATIENT, PHARMACY, copays);
        ledger.transfer(PURCHASE, PHARMACY, MANUFACTURER, fills.total(DRUG_COST));
        ledger.transfer(DISPENSING, PHARMACY, RESOURCES, fills.total(DISPENSING_COST));
        ledger.transfer(REBATE, MANUFACTURER, PAYER, fills.total(REBATES));
        ledger.transfer(AVOIDED_HERE, HOSPITAL, PAYER, here);
        ledger.transfer(AVOIDED_ELSEWHERE, OTHER_PROVIDERS, PAYER, fills.total(MEDICAL_SAVING) - here);
        ledger.transfer(COST_AVOIDED, RESOURCES, HOSPITAL, fills.total(HOSPITAL_COST_AVOIDED));
    }
}
