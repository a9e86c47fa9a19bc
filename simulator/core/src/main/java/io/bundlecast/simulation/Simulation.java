package io.bundlecast.simulation;

import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Statement;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.simulation.course.YearColumns;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.TrialColumns;
import io.bundlecast.simulation.trial.YearFigures;
import io.bundlecast.simulation.trial.YearFigures.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Runs a plan: blocks of trials are claimed by a fixed pool of threads and stored under their trial numbers.
 *
 * <p>The result is the same to the bit for any number of threads. */
public final class Simulation {

    private Simulation() {}

    /** @throws InterruptedException when the calling thread is interrupted; the run is then abandoned */
    public static SimulationResult run(SimulationPlan plan, int threads, Progress progress)
            throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but was " + threads);
        }
        TrialColumns columns = new TrialColumns(plan);
        YearColumns years = plan.years().years() > 1 ? new YearColumns(plan, columns.blocks()) : null;
        AtomicInteger nextBlock = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(plan, columns, years, nextBlock, done, progress)));
            }
            for (Future<?> worker : workers) {
                await(worker);
            }
        } finally {
            pool.shutdownNow();
        }
        return years == null ? columns.result() : columns.result().with(years.result());
    }

    private static void work(
            SimulationPlan plan,
            TrialColumns columns,
            @Nullable YearColumns years,
            AtomicInteger nextBlock,
            AtomicInteger done,
            Progress progress) {
        TrialWorker worker = new TrialWorker(plan);
        for (int block = nextBlock.getAndIncrement();
                block < columns.blocks() && !Thread.currentThread().isInterrupted();
                block = nextBlock.getAndIncrement()) {
            worker.run(block, columns, years);
            int trials = Math.min(TrialColumns.BLOCK, plan.trials() - block * TrialColumns.BLOCK);
            progress.trialsDone(done.addAndGet(trials), plan.trials());
        }
    }

    private static void await(Future<?> worker) throws InterruptedException {
        try {
            worker.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The care of one trial of the plan at one level, in the year that its report shows. */
    public static Experience experience(SimulationPlan plan, int trial, int level) {
        requireTrial(plan, trial);
        return new TrialWorker(plan).draw(trial, plan.reportYear())[level];
    }

    /** Settles one trial of the plan in the year that its report shows and keeps every line of the calculation. */
    public static Statement statement(SimulationPlan plan, int trial, int contract, int level) {
        requireTrial(plan, trial);
        return new TrialWorker(plan).statement(trial, contract, level, plan.reportYear());
    }

    /** The figures of that year that the contract counts. */
    public static List<Figure> counted(SimulationPlan plan, int trial, int contract, int level) {
        requireTrial(plan, trial);
        Experience year = new TrialWorker(plan).experience(trial, contract, level, plan.reportYear());
        return new YearFigures(List.of(plan.contracts().get(contract).market()), year)
                .counted(plan.settlement(contract, plan.reportYear()));
    }

    private static void requireTrial(SimulationPlan plan, int trial) {
        if (trial < 0 || trial >= plan.trials()) {
            throw new IllegalArgumentException("trial must be in [0, " + plan.trials() + ") but was " + trial);
        }
    }
}
