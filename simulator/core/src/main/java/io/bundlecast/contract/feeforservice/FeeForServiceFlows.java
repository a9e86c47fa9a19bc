package io.bundlecast.contract.feeforservice;

import static io.bundlecast.experience.Measure.ANCHOR_PAYMENT;
import static io.bundlecast.experience.Measure.INTERNAL_COST;
import static io.bundlecast.experience.Measure.OTHER_PAYMENT;
import static io.bundlecast.experience.Measure.POST_ACUTE_PAYMENT;
import static io.bundlecast.experience.Measure.PROFESSIONAL_PAYMENT;
import static io.bundlecast.experience.Measure.READMISSION_INTERNAL_COST;
import static io.bundlecast.experience.Measure.READMISSION_PAYMENT;
import static io.bundlecast.experience.Measure.READMISSION_REVENUE;
import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.OTHER_PROVIDERS;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHYSICIANS;
import static io.bundlecast.ledger.Account.POST_ACUTE;
import static io.bundlecast.ledger.Account.RESOURCES;

import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.terms.FillFlows;
import io.bundlecast.contract.terms.FillTotals;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Posts the payments for services and the hospital's cost of giving them.
 *
 * <p>Payments are allowed amounts: PAYER stands for the plan and the patient's own cost share together. Readmissions elsewhere and clinic visits, equipment and
 * outpatient care after the anchor go to OTHER_PROVIDERS, so that POST_ACUTE shows what nursing, rehabilitation and home health alone receive. */
enum FeeForServiceFlows implements Settlement {
    FLOWS;

    private static final String SOURCE = "Fee schedules and prospective payment systems as they stand";
    private static final String COSTS = "The hospital's cost accounts";

    private static final Rule ANCHOR = new Rule(0, "Anchor stays and procedures", "sum A", SOURCE);
    private static final Rule PROFESSIONAL = new Rule(1, "Professional fees during the anchor", "sum B", SOURCE);
    private static final Rule AFTER_ACUTE =
            new Rule(2, "Post-acute care", "sum over nursing, rehabilitation, home health", SOURCE);
    private static final Rule READMITTED_HERE = new Rule(3, "Readmissions to this hospital", "sum R_here", SOURCE);
    private static final Rule READMITTED_ELSEWHERE =
            new Rule(4, "Readmissions to other hospitals", "sum R - sum R_here", SOURCE);
    private static final Rule OTHER = new Rule(5, "Clinic, outpatient and equipment after the anchor", "sum O", SOURCE);
    private static final Rule STAY_COST = new Rule(6, "Internal cost of stays and procedures", "sum C", COSTS);
    private static final Rule READMISSION_COST =
            new Rule(7, "Internal cost of readmissions to this hospital", "sum C_readmitted", COSTS);

    private static final List<Rule> EPISODES = List.of(
            ANCHOR,
            PROFESSIONAL,
            AFTER_ACUTE,
            READMITTED_HERE,
            READMITTED_ELSEWHERE,
            OTHER,
            STAY_COST,
            READMISSION_COST);

    private static final List<Rule> RULES = Stream.of(EPISODES, MemberFlows.RULES, FillFlows.USUAL.rules())
            .flatMap(List::stream)
            .toList();

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public void settle(Experience experience, Ledger ledger) {
        if (experience.cells() > 0) {
            postEpisodes(experience, ledger);
        }
        MemberFlows.post(experience, ledger);
        if (experience.usualFills().cells() > 0) {
            FillFlows.USUAL.post(FillTotals.all(experience.usualFills()), null, ledger);
        }
    }

    /** The cost lines of the statement together. */
    static double internalCost(Experience experience) {
        return experience.total(INTERNAL_COST)
                + experience.total(READMISSION_INTERNAL_COST)
                + experience.members().total(MemberMeasure.HOSPITAL_COST)
                - experience.usualFills().total(FillMeasure.HOSPITAL_COST_AVOIDED);
    }

    private static void postEpisodes(Experience experience, Ledger ledger) {
        double readmittedHere = experience.total(READMISSION_REVENUE);
        double readmittedElsewhere = experience.total(READMISSION_PAYMENT) - readmittedHere;
        ledger.transfer(ANCHOR, PAYER, HOSPITAL, experience.total(ANCHOR_PAYMENT));
        ledger.transfer(PROFESSIONAL, PAYER, PHYSICIANS, experience.total(PROFESSIONAL_PAYMENT));
        ledger.transfer(AFTER_ACUTE, PAYER, POST_ACUTE, experience.total(POST_ACUTE_PAYMENT));
        ledger.transfer(READMITTED_HERE, PAYER, HOSPITAL, readmittedHere);
        ledger.transfer(READMITTED_ELSEWHERE, PAYER, OTHER_PROVIDERS, readmittedElsewhere);
        ledger.transfer(OTHER, PAYER, OTHER_PROVIDERS, experience.total(OTHER_PAYMENT));
        ledger.transfer(STAY_COST, HOSPITAL, RESOURCES, experience.total(INTERNAL_COST));
        ledger.transfer(READMISSION_COST, HOSPITAL, RESOURCES, experience.total(READMISSION_INTERNAL_COST));
    }
}
