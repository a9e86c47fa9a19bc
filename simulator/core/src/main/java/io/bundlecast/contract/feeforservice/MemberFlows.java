package io.bundlecast.contract.feeforservice;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.MANUFACTURER;
import static io.bundlecast.ledger.Account.OTHER_PROVIDERS;
import static io.bundlecast.ledger.Account.PAYER;
import static io.bundlecast.ledger.Account.PHARMACY;
import static io.bundlecast.ledger.Account.PHYSICIANS;
import static io.bundlecast.ledger.Account.RESOURCES;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;

/** Posts the payments for a year's care of the members of chronic lines, and what it costs to give. */
final class MemberFlows {

    private static final String SOURCE = "Fee schedules and prospective payment systems as they stand";

    private static final Rule PHYSICIAN = new Rule(64, "Physicians' care of members", "sum B", SOURCE);
    private static final Rule HOSPITAL_CARE = new Rule(65, "Hospital's care of members", "sum A_here", SOURCE);
    private static final Rule ELSEWHERE =
            new Rule(66, "Other hospitals' care of members", "sum A - sum A_here", SOURCE);
    private static final Rule DRUGS = new Rule(67, "Drugs of members", "sum D", SOURCE);
    private static final Rule HOSPITAL_COST = new Rule(
            68,
            "Internal cost of members' hospital care",
            "cost over payment x (fixed part of expected + variable part of actual)",
            "The hospital's cost accounts");
    private static final Rule DRUG_COST = new Rule(
            69,
            "Pharmacy's cost of members' drugs",
            "cost over payment x D",
            "The pharmacy's invoices (assumed share)");

    static final List<Rule> RULES = List.of(PHYSICIAN, HOSPITAL_CARE, ELSEWHERE, DRUGS, HOSPITAL_COST, DRUG_COST);

    private MemberFlows() {}

    static void post(Experience experience, Ledger ledger) {
        var members = experience.members();
        if (members.cells() == 0) {
            return;
        }
        ledger.transfer(PHYSICIAN, PAYER, PHYSICIANS, members.total(MemberMeasure.PHYSICIAN_PAYMENT));
        ledger.transfer(HOSPITAL_CARE, PAYER, HOSPITAL, members.total(MemberMeasure.HOSPITAL_PAYMENT));
        ledger.transfer(ELSEWHERE, PAYER, OTHER_PROVIDERS, members.total(MemberMeasure.OUTSIDE_PAYMENT));
        ledger.transfer(DRUGS, PAYER, PHARMACY, members.total(MemberMeasure.DRUG_SPEND));
        ledger.transfer(HOSPITAL_COST, HOSPITAL, RESOURCES, members.total(MemberMeasure.HOSPITAL_COST));
        ledger.transfer(DRUG_COST, PHARMACY, MANUFACTURER, members.total(MemberMeasure.DRUG_COST));
    }
}
