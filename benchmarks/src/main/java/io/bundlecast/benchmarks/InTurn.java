package io.bundlecast.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** CPU time of the benchmarks of contracts, care, years and files, run in turn in one process, round by round: for a machine that others use, where JMH's wall time says little.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar io.bundlecast.benchmarks.InTurn 9} */
final class InTurn {
    private static final int WARM_UP = 3;
    private static final long BURST_NANOS = 200_000_000;
    private static final int SETTLEMENTS = 50_000;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final int rounds;
    private final Map<String, Work> works = new LinkedHashMap<>();

    /** @param nanosPerRound CPU time of an operation, one figure a round */
    private record Work(Callable<?> once, double operations, double[] nanosPerRound) {}

    private InTurn(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        InTurn all = new InTurn(Integer.parseInt(arguments[0]));
        all.addSettlements();
        all.addYears();
        all.addFormulas();
        all.addCare();
        all.addScenarios();
        EpisodeFileBenchmark rows = new EpisodeFileBenchmark();
        rows.write();
        try {
            all.add("episode file, row", EpisodeFileBenchmark.ROWS, rows::row);
            all.run();
        } finally {
            rows.delete();
        }
    }

    private void add(String name, double operations, Callable<?> once) {
        works.put(name, new Work(once, operations, new double[rounds]));
    }

    private void addSettlements() {
        for (SettledContract contract : SettledContract.values()) {
            SettlementBenchmark state = new SettlementBenchmark();
            state.contract = contract;
            state.prepare();
            add("settle " + contract, SETTLEMENTS, () -> {
                for (int i = 1; i < SETTLEMENTS; i++) {
                    state.settlement();
                }
                return state.settlement();
            });
        }
    }

    private void addYears() {
        for (int years : new int[] {1, 2, 5, 10}) {
            HorizonBenchmark state = new HorizonBenchmark();
            state.years = years;
            state.prepare();
            add("horizon " + years, HorizonBenchmark.TRIALS, state::trial);
        }
        JourneyBenchmark journey = new JourneyBenchmark();
        journey.prepare();
        add(
                "journey, course and year",
                JourneyBenchmark.TRIALS * JourneyBenchmark.COURSES * JourneyBenchmark.YEARS,
                journey::courseYear);
    }

    private void addFormulas() {
        for (String formulas : new String[] {"none", "all"}) {
            FormulaBenchmark state = new FormulaBenchmark();
            state.formulas = formulas;
            state.prepare();
            add("formulas " + formulas, FormulaBenchmark.TRIALS, state::trial);
        }
    }

    private void addCare() {
        for (CareYearBenchmark.Care care : CareYearBenchmark.Care.values()) {
            for (int levels : new int[] {1, 10}) {
                CareYearBenchmark state = new CareYearBenchmark();
                state.care = care;
                state.levels = levels;
                state.prepare();
                add(care + ", levels " + levels, CareYearBenchmark.TRIALS, state::trial);
            }
        }
    }

    private void addScenarios() {
        for (ShippedScenarioBenchmark.Copied scenario : ShippedScenarioBenchmark.Copied.values()) {
            ShippedScenarioBenchmark state = new ShippedScenarioBenchmark();
            state.scenario = scenario;
            state.prepare();
            add(scenario.file, ShippedScenarioBenchmark.TRIALS, state::trial);
        }
    }

    /** CPU time of one operation, of as many as fill a burst, since the clock ticks every 10 milliseconds. */
    private double nanos(Work work) throws Exception {
        long start = system.getProcessCpuTime();
        long nanos = 0;
        double operations = 0;
        while (nanos < BURST_NANOS) {
            work.once().call();
            operations += work.operations();
            nanos = system.getProcessCpuTime() - start;
        }
        return nanos / operations;
    }

    private void run() throws Exception {
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Work work : works.values()) {
                double nanos = nanos(work);
                if (round >= 0) {
                    work.nanosPerRound()[round] = nanos;
                }
            }
        }
        works.forEach((name, work) -> {
            double[] sorted = work.nanosPerRound().clone();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%-40s median %12.1f ns, quartiles %.1f to %.1f%n",
                    name,
                    sorted[rounds / 2],
                    sorted[rounds / 4],
                    sorted[rounds - 1 - rounds / 4]);
        });
    }
}
