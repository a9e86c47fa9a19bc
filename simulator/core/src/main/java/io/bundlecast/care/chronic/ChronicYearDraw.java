package io.bundlecast.care.chronic;

import io.bundlecast.care.CareDraw;
import io.bundlecast.care.YearConditions;
import io.bundlecast.care.acute.EpisodeType;
import io.bundlecast.care.acute.TypeParameters;
import io.bundlecast.experience.Columns;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.integration.Driver;
import io.bundlecast.integration.Drivers;
import io.bundlecast.random.Counts;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TrialPoint;

/** One thread's workplace for drawing a year of a chronic line's members, trial after trial.
 *
 * <p>What is drawn is the same at every level: a level moves hazards, and with them how many of the same sequence of events come about. */
public final class ChronicYearDraw implements CareDraw {

    private final ChronicYearModel model;
    private final ChronicEventParameters[] events;
    private final EventTotals totals;
    private final MemberQuality quality;
    private final MemberAccounts accounts;

    // the trial at hand
    private int members;
    private double routineMean;
    private double drugMean;

    ChronicYearDraw(ChronicYearModel model, int levels) {
        this.model = model;
        this.events = new ChronicEventParameters[model.paymentTables.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = new ChronicEventParameters(
                    model.line.id(), model.line.events().get(i), model.paymentTables[i], model.seed, model.uncertain);
        }
        this.totals = new EventTotals(levels, model.eventLimits.length);
        this.quality = new MemberQuality(model);
        this.accounts = new MemberAccounts(model);
    }

    @Override
    public void draw(TrialPoint point, long trial, YearConditions conditions, Drivers drivers, Experience[] levels) {
        double expected = Math.max(0, model.members.at(point)) * conditions.volumeFactor();
        members = Counts.poisson(expected, point.process(model.memberAddress));
        double groupFactor =
                model.uncertain ? lognormal(model.groupSpread.at(point), point.parameter(model.groupAddress)) : 1;
        double price = conditions.priceFactor() * conditions.trendRatio();
        double causal = TypeParameters.share(model.causal, point);
        for (ChronicEventParameters event : events) {
            event.set(point, causal, groupFactor);
        }
        drawEvents(point, trial, price, drivers);
        accounts.set(point, conditions, price);
        routineMean = Math.max(0, model.routine.at(point)) * groupFactor;
        drugMean = Math.max(0, model.drugs.at(point)) * groupFactor;
        double routine = price * total(routineMean, model.line.routine(), point.process(model.routineAddress));
        double drugs = price * total(drugMean, model.line.drugs(), point.process(model.drugAddress));
        accounts.expect(members * routineMean, members * events(true) + members * events(false));
        double relevant = TypeParameters.share(model.relevant, point);
        for (int level = 0; level < levels.length; level++) {
            accounts.store(levels[level], level, members, routine, drugs, totals);
            storePresent(levels[level].members(), relevant, routine + drugs);
            storeLimited(levels[level], level, routine + drugs);
        }
        quality.draw(point, members, drivers, levels);
    }

    private void drawEvents(TrialPoint point, long trial, double price, Drivers drivers) {
        double frailty = model.frailty.at(point);
        double group = lognormal(members == 0 ? 0 : frailty / Math.sqrt(members), point.process(model.frailtyAddress));
        totals.clear();
        for (ChronicEventParameters event : events) {
            double mean = members * group * event.ratePerMember;
            double uniform = point.process(event.countAddress);
            for (int level = 0; level < totals.counts.length; level++) {
                totals.counts[level] = Counts.poisson(mean * ratio(event, drivers, level), uniform);
            }
            totals.add(event, trial, price, model.eventLimits);
        }
    }

    private double ratio(ChronicEventParameters event, Drivers drivers, int level) {
        var a1c = model.line.hemoglobin();
        if (event.beta == 0 || a1c == null || model.hemoglobin == null) {
            return drivers.multiplier(Driver.ADMIT, level);
        }
        double felt = 1 + a1c.felt() * (drivers.multiplier(Driver.A1C, level) - 1);
        return model.hemoglobin.hazardRatio(event.beta, felt);
    }

    /** The year of all members as one amount with the exact mean and variance. */
    private double total(double perMember, EpisodeType.Amount amount, double uniform) {
        double cv = members == 0 ? 0 : amount.cv().base() / Math.sqrt(members);
        return members * perMember * lognormal(cv, uniform);
    }

    private static double lognormal(double cv, double uniform) {
        if (!(cv > 0)) {
            return 1;
        }
        double variance = StrictMath.log1p(cv * cv);
        return StrictMath.exp(Math.sqrt(variance) * StandardNormal.quantile(uniform) - 0.5 * variance);
    }

    /** Expected payments per member for events that are avoidable, or are not. */
    private double events(boolean avoidable) {
        double sum = 0;
        for (ChronicEventParameters event : events) {
            sum += event.event.avoidable() == avoidable ? event.expected(Double.POSITIVE_INFINITY) : 0;
        }
        return sum;
    }

    private void storePresent(Columns<MemberMeasure> to, double relevant, double ordinary) {
        double expected = routineMean + drugMean;
        double complications = events(true);
        to.set(model.cell, MemberMeasure.RELEVANT_SPEND, relevant * ordinary);
        to.set(model.cell, MemberMeasure.PRESENT_SPEND, members * (expected + complications + events(false)));
        to.set(model.cell, MemberMeasure.PRESENT_COMPLICATION_SPEND, members * complications);
        to.set(model.cell, MemberMeasure.PRESENT_RELEVANT_SPEND, members * relevant * expected);
        double admissions = 0;
        double emergencies = 0;
        for (ChronicEventParameters event : events) {
            admissions += event.ratePerMember * event.admittedShare;
            emergencies += event.event.emergency() ? event.ratePerMember : 0;
        }
        to.set(model.cell, MemberMeasure.PRESENT_ADMISSIONS, members * admissions);
        to.set(model.cell, MemberMeasure.PRESENT_EMERGENCY_VISITS, members * emergencies);
    }

    private void storeLimited(Experience experience, int level, double ordinary) {
        for (int limit = 0; limit < model.eventLimits.length; limit++) {
            double present = routineMean + drugMean;
            for (ChronicEventParameters event : events) {
                present += event.expected(model.eventLimits[limit]);
            }
            experience.setLimitedMemberSpend(
                    model.cell, limit, ordinary + totals.limited(limit, level), members * present);
        }
    }
}
