package io.bundlecast.care.chronic;

import io.bundlecast.care.YearConditions;
import io.bundlecast.care.acute.TypeParameters;
import io.bundlecast.experience.Columns;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.random.TrialPoint;

/** Deals what the payer spends on the members of a line to those who give the care. */
final class MemberAccounts {

    private final ChronicYearModel model;

    // the trial at hand
    private double professionalShare;
    private double outpatientShare;
    private double networkShare;
    private double costToPayment;
    private double fixedCostShare;
    private double drugCostShare;
    private double price;
    private double expectedHospital;

    MemberAccounts(ChronicYearModel model) {
        this.model = model;
    }

    void set(TrialPoint point, YearConditions conditions, double price) {
        this.price = price;
        professionalShare = TypeParameters.share(model.payees[0], point);
        outpatientShare = TypeParameters.share(model.payees[1], point);
        networkShare = TypeParameters.share(model.payees[2], point);
        costToPayment = Math.max(0, model.payees[3].at(point)) * conditions.relativeCost();
        fixedCostShare = TypeParameters.share(model.payees[4], point);
        drugCostShare = TypeParameters.share(model.payees[5], point);
    }

    /** States what the network's hospital expects to be paid in the year at the present level, for which its fixed cost is laid out. */
    void expect(double routine, double events) {
        expectedHospital = hospital(routine, events) * networkShare;
    }

    private double hospital(double routine, double events) {
        return outpatientShare * routine + (1 - professionalShare) * events;
    }

    void store(Experience experience, int level, int members, double routine, double drugs, EventTotals totals) {
        Columns<MemberMeasure> to = experience.members();
        int cell = model.cell;
        double events = totals.avoidable[level] + totals.other[level];
        double hospitals = hospital(routine, events);
        double here = hospitals * networkShare;
        to.set(cell, MemberMeasure.MEMBERS, members);
        to.set(cell, MemberMeasure.SPEND, routine + drugs + events);
        to.set(cell, MemberMeasure.ROUTINE_SPEND, routine);
        to.set(cell, MemberMeasure.DRUG_SPEND, drugs);
        to.set(cell, MemberMeasure.COMPLICATION_SPEND, totals.avoidable[level]);
        to.set(cell, MemberMeasure.OTHER_EVENT_SPEND, totals.other[level]);
        to.set(cell, MemberMeasure.HOSPITAL_PAYMENT, here);
        to.set(cell, MemberMeasure.OUTSIDE_PAYMENT, hospitals - here);
        to.set(cell, MemberMeasure.PHYSICIAN_PAYMENT, routine + events - hospitals);
        to.set(cell, MemberMeasure.HOSPITAL_COST, hospitalCost(here));
        to.set(cell, MemberMeasure.DRUG_COST, drugCostShare * drugs);
        to.set(cell, MemberMeasure.ADMISSIONS, totals.admissions[level]);
        to.set(cell, MemberMeasure.EMERGENCY_VISITS, totals.emergencies[level]);
        to.set(cell, MemberMeasure.COMPLICATIONS, totals.complications[level]);
    }

    /** Cost follows volume, not the year's prices, and only its variable part does. */
    private double hospitalCost(double payment) {
        return costToPayment * (fixedCostShare * expectedHospital + (1 - fixedCostShare) * payment / price);
    }
}
