package io.bundlecast.simulation;

import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.contract.value.AdditiveReading;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Party;
import io.bundlecast.ledger.Statement;
import io.bundlecast.random.Subsample;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.CourseMeasure;
import io.bundlecast.result.Outcome;
import io.bundlecast.simulation.course.CourseSums;
import io.bundlecast.simulation.course.SavingDraw;
import io.bundlecast.simulation.course.YearColumns;
import io.bundlecast.simulation.course.YearDraw;
import io.bundlecast.simulation.plan.EpisodeBaseline;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.ExactSums;
import io.bundlecast.simulation.trial.FillOutcomes;
import io.bundlecast.simulation.trial.FormulaScoring;
import io.bundlecast.simulation.trial.LedgerSums;
import io.bundlecast.simulation.trial.MemberOutcomes;
import io.bundlecast.simulation.trial.OwnSpend;
import io.bundlecast.simulation.trial.TrialColumns;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/** One thread's workplace: draws the years of a trial at every level, then settles every contract on them. */
final class TrialWorker {

    private final SimulationPlan plan;
    private final YearDraw draw;
    private final Party party;
    private final List<ContractMeasure> margins;
    private final FormulaScoring scoring;
    private final OwnSpend ownSpend;
    private final SavingDraw savings;
    private final Balances feeForService;
    private final Balances balances;
    private final ExactSums exact;

    TrialWorker(SimulationPlan plan) {
        this.plan = plan;
        this.draw = new YearDraw(plan);
        this.party = plan.scenario().report().party();
        this.margins = plan.shape().measures().stream()
                .filter(measure -> measure != ContractMeasure.NET_PAYMENT)
                .toList();
        this.scoring = new FormulaScoring(plan);
        this.ownSpend = new OwnSpend(plan);
        this.savings = new SavingDraw(draw, plan.reportYear());
        this.feeForService = new Balances(party);
        this.balances = new Balances(party);
        this.exact = new ExactSums(plan.cells());
    }

    /** Runs the trials of one block and stores them under their numbers. */
    void run(int block, TrialColumns columns, @Nullable YearColumns years) {
        LedgerSums sums = columns.newSums();
        List<CourseSums> courses = draw.beginSums();
        int end = Math.min(plan.trials(), (block + 1) * TrialColumns.BLOCK);
        for (int trial = block * TrialColumns.BLOCK; trial < end; trial++) {
            draw.moveTo(trial);
            for (int year = 1; year <= plan.years().years(); year++) {
                Experience[] experiences = draw.draw(year);
                if (year == plan.reportYear() && Subsample.has(trial)) {
                    exact.add(trial, experiences[plan.presentLevel()], draw.means());
                }
                for (int level = 0; level < experiences.length; level++) {
                    if (year == plan.reportYear()) {
                        storeOutcomes(trial, experiences[level], level, columns);
                        settle(trial, experiences[level], level, columns, sums, years);
                    } else {
                        settle(trial, year, experiences[level], level, Objects.requireNonNull(years));
                    }
                    if (years != null) {
                        storeCourse(trial, year, level, experiences[level], years);
                        ownSpend.keep(year, level, experiences[level]);
                    }
                }
                if (year == plan.reportYear() && SavingDraw.isAsked(trial, courses)) {
                    savings.add(trial, courses);
                }
            }
        }
        columns.put(block, sums, exact.take());
        if (years != null) {
            years.put(block, courses);
        }
    }

    /** Draws one year of a trial at every level. */
    Experience[] draw(int trial, int year) {
        draw.moveTo(trial);
        return draw.draw(year);
    }

    /** Settles one contract in a year of a trial, keeping every line. */
    Statement statement(int trial, int contract, int level, int year) {
        return statement(experience(trial, contract, level, year), contract, year);
    }

    /** A year of a trial as one contract meets it. */
    Experience experience(int trial, int contract, int level, int year) {
        draw.moveTo(trial);
        for (int past = 1; past < year; past++) {
            ownSpend.keep(past, level, draw.draw(past)[level]);
        }
        Experience experience = draw.draw(year)[level];
        ownSpend.rebase(contract, year, level, experience);
        return experience;
    }

    /** Settles one contract on an experience, keeping every line. */
    Statement statement(Experience experience, int contract, int year) {
        Statement statement = new Statement();
        FeeForService.baseline().settle(experience, statement);
        plan.settlement(contract, year).settle(experience, statement);
        return statement;
    }

    /** Stores what is known of a course beside its margins; fee for service has been settled on the same experience. */
    private void storeCourse(int trial, int year, int level, Experience experience, YearColumns years) {
        ObjDoubleConsumer<CourseMeasure> to = (measure, value) -> years.put(trial, measure, level, year, value);
        double cost = party.owns(Account.HOSPITAL) ? FeeForService.internalCost(experience) : 0;
        draw.report(year, level, feeForService.balance(party) + cost, to);
        if (years.has(CourseMeasure.CARE_SPEND)) {
            to.accept(CourseMeasure.CARE_SPEND, -feeForService.balance(Account.PAYER));
        }
        if (years.has(CourseMeasure.CARE_COST)) {
            to.accept(CourseMeasure.CARE_COST, cost);
        }
    }

    /** Settles a year of which only the margins are kept. */
    private void settle(int trial, int year, Experience experience, int level, YearColumns years) {
        settleFeeForService(experience);
        for (int contract = 0; contract < plan.contracts().size(); contract++) {
            settle(contract, year, level, experience);
            years.putMargin(trial, contract, level, year, balances.balance(party));
        }
    }

    /** Settles the year that the report shows. */
    private void settle(
            int trial,
            Experience experience,
            int level,
            TrialColumns columns,
            LedgerSums sums,
            @Nullable YearColumns years) {
        int year = plan.reportYear();
        settleFeeForService(experience);
        double before = feeForService.balance(party);
        scoring.look(trial, level, experience, columns.values());
        for (int contract = 0; contract < plan.contracts().size(); contract++) {
            settle(contract, year, level, experience);
            columns.put(trial, contract, level, ContractMeasure.NET_PAYMENT, balances.balance(party) - before);
            for (ContractMeasure measure : margins) {
                columns.put(trial, contract, level, measure, measure.in(balances));
            }
            if (years != null) {
                years.putMargin(trial, contract, level, year, balances.balance(party));
            }
            sums.add(trial, contract, level, balances);
            scoring.score(
                    trial,
                    contract,
                    level,
                    feeForService.balance(Account.PAYER) - balances.balance(Account.PAYER),
                    columns.values());
        }
    }

    private void settleFeeForService(Experience experience) {
        feeForService.clear();
        FeeForService.baseline().settle(experience, feeForService);
    }

    /** Leaves in {@code balances} where a contract and fee for service together bring every account. */
    private void settle(int contract, int year, int level, Experience experience) {
        balances.copyFrom(feeForService);
        ownSpend.rebase(contract, year, level, experience);
        plan.settlement(contract, year).settle(experience, balances);
    }

    private void storeOutcomes(int trial, Experience e, int level, TrialColumns columns) {
        FillOutcomes.store(e, (outcome, value) -> columns.put(trial, level, outcome, value));
        MemberOutcomes.store(e, plan.memberRates(), (outcome, value) -> columns.put(trial, level, outcome, value));
        if (plan.cells().isEmpty()) {
            return;
        }
        double episodes = e.total(Measure.EPISODES);
        double admissions = e.total(Measure.ADMISSIONS);
        columns.put(trial, level, Outcome.EPISODES, episodes);
        columns.put(trial, level, Outcome.SPEND_PER_EPISODE, ratio(e.total(Measure.SPEND), episodes));
        columns.put(trial, level, Outcome.INTERNAL_COST_PER_CASE, ratio(e.total(Measure.INTERNAL_COST), admissions));
        columns.put(trial, level, Outcome.READMISSION_RATE, ratio(e.total(Measure.READMISSIONS), episodes));
        columns.put(trial, level, Outcome.COMPLICATION_RATE, ratio(e.total(Measure.COMPLICATIONS), admissions));
        columns.put(trial, level, Outcome.DEATH_RATE, ratio(e.total(Measure.DEATHS), admissions));
        columns.put(trial, level, Outcome.HOME_DISCHARGE_RATE, ratio(e.total(Measure.HOME_DISCHARGES), episodes));
        columns.put(trial, level, Outcome.QUALITY_SCORE, meanScore(e));
        columns.put(trial, level, Outcome.VALUE_INDEX, value(e));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private double meanScore(Experience experience) {
        int measures = plan.scenario().quality().size();
        double sum = 0;
        for (int i = 0; i < measures; i++) {
            sum += experience.qualityScore(i);
        }
        return measures == 0 ? 0 : sum / measures;
    }

    private double value(Experience experience) {
        EpisodeBaseline baseline = plan.value().episodes();
        double quality = plan.quality().index(experience) / baseline.quality();
        return AdditiveReading.value(quality, baseline.costRatio(experience), baseline.utilizationSaved(experience));
    }
}
