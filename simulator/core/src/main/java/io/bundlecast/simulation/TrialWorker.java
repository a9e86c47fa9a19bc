package io.bundlecast.simulation;

import io.bundlecast.care.CareDraw;
import io.bundlecast.care.CareModel;
import io.bundlecast.care.YearConditions;
import io.bundlecast.contract.FeeForService;
import io.bundlecast.contract.value.AdditiveReading;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.integration.Drivers;
import io.bundlecast.integration.Family;
import io.bundlecast.integration.IntegrationTrial;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Statement;
import io.bundlecast.result.ContractMeasure;
import io.bundlecast.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One thread's workplace: draws a trial at every level, then settles every contract on it. */
final class TrialWorker {

    private final SimulationPlan plan;
    private final DesignedTrial point;
    private final IntegrationTrial integration;
    private final Map<Service, Drivers> drivers = new LinkedHashMap<>();
    private final Drivers hospitalWide;
    private final List<CareDraw> draws = new ArrayList<>();
    private final Experience[] experiences;
    private final int present;
    private final Account party;
    private final List<ContractMeasure> margins;
    private final FormulaScoring scoring;
    private final Balances feeForService;
    private final Balances balances;

    /** Episodes that share their multipliers. */
    private record Service(Family family, String specialty) {
        static Service of(CareModel line) {
            return new Service(line.family(), line.specialty());
        }
    }

    TrialWorker(SimulationPlan plan) {
        this.plan = plan;
        this.present = plan.presentLevel();
        int levels = plan.levels().size();
        this.point = new DesignedTrial(plan.design());
        this.integration = plan.integration().newTrial();
        this.experiences = new Experience[levels];
        for (int level = 0; level < levels; level++) {
            experiences[level] = plan.newExperience();
        }
        this.party = plan.scenario().report().party();
        this.margins = plan.shape().measures().stream()
                .filter(measure -> measure != ContractMeasure.NET_PAYMENT)
                .toList();
        this.scoring = new FormulaScoring(plan);
        this.feeForService = new Balances(party);
        this.balances = new Balances(party);
        this.hospitalWide = new Drivers(levels);
        for (CareModel line : plan.lines()) {
            drivers.computeIfAbsent(Service.of(line), service -> new Drivers(levels));
            draws.add(line.newDraw(levels));
        }
    }

    /** Runs the trials of one block and stores them under their numbers. */
    void run(int block, TrialColumns columns) {
        int levels = experiences.length;
        LedgerSums sums = columns.newSums();
        int end = Math.min(plan.trials(), (block + 1) * TrialColumns.BLOCK);
        for (int trial = block * TrialColumns.BLOCK; trial < end; trial++) {
            draw(trial);
            for (int level = 0; level < levels; level++) {
                storeOutcomes(trial, level, columns);
                settle(trial, level, columns, sums);
            }
        }
        columns.put(block, sums);
    }

    /** Draws one trial's experience at every level. */
    Experience[] draw(int trial) {
        point.moveTo(trial);
        YearConditions conditions = plan.shocks().conditions(point);
        double caseMix = plan.shocks().caseMixRatio(point);
        double[] shocks = plan.shocks().driverFactors(point);
        if (plan.scenario().run().parameterUncertainty()) {
            integration.draw(point);
        } else {
            integration.expect();
        }
        for (Map.Entry<Service, Drivers> entry : drivers.entrySet()) {
            Service service = entry.getKey();
            integration.drivers(service.family(), service.specialty(), entry.getValue());
            plan.shocks().scale(entry.getValue(), shocks);
        }
        integration.drivers(Family.SURGICAL, hospitalWide);
        plan.shocks().scale(hospitalWide, shocks);
        for (int i = 0; i < draws.size(); i++) {
            Drivers ofLine =
                    Objects.requireNonNull(drivers.get(Service.of(plan.lines().get(i))));
            draws.get(i).draw(point, trial, conditions, ofLine, experiences);
        }
        for (Experience experience : experiences) {
            experience.setRegion(conditions.trendRatio(), caseMix);
            experience.comparePresent(experiences[present]);
        }
        plan.quality().draw(point, hospitalWide, experiences);
        return experiences;
    }

    /** Settles one contract on the drawn trial, keeping every line. */
    Statement statement(int contract, int level) {
        Statement statement = new Statement();
        FeeForService.baseline().settle(experiences[level], statement);
        plan.contracts().get(contract).settlement().settle(experiences[level], statement);
        return statement;
    }

    private void settle(int trial, int level, TrialColumns columns, LedgerSums sums) {
        feeForService.clear();
        FeeForService.baseline().settle(experiences[level], feeForService);
        double before = feeForService.balance(party);
        scoring.look(trial, level, experiences[level], columns.values());
        for (int contract = 0; contract < plan.contracts().size(); contract++) {
            balances.copyFrom(feeForService);
            plan.contracts().get(contract).settlement().settle(experiences[level], balances);
            columns.put(trial, contract, level, ContractMeasure.NET_PAYMENT, balances.balance(party) - before);
            for (ContractMeasure measure : margins) {
                columns.put(trial, contract, level, measure, measure.in(balances));
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

    private void storeOutcomes(int trial, int level, TrialColumns columns) {
        Experience e = experiences[level];
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
