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
    private static final String[] SCENARIOS = {"team-hospital", "joint-replacement-contracts", "four-lines", "diabetes-network", "generic-first-fill", "journey-pho"};
    private static final int WARM_UP = 3;
    private static final int SETTLEMENTS = 50_000;

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Map<String, Work> works = new LinkedHashMap<>();

    /** @param nanosPerRound CPU time of an operation, one figure a round */
    private record Work(Callable<?> once, double operations, double[] nanosPerRound) {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        InTurn all = new InTurn();
        all.addSettlements(rounds);
        all.addRuns(rounds);
        EpisodeFileBenchmark rows = new EpisodeFileBenchmark();
        rows.write();
        try {
            all.works.put("episode file, row", new Work(rows::row, EpisodeFileBenchmark.ROWS, new double[rounds]));
            all.run(rounds);
        } finally {
            rows.delete();
        }
    }

    private void addSettlements(int rounds) {
        for (SettledContract contract : SettledContract.values()) {
            SettlementBenchmark state = new SettlementBenchmark();
            state.contract = contract;
            state.prepare();
            Callable<?> once = () -> {
                for (int i = 1; i < SETTLEMENTS; i++) {
                    state.settlement();
                }
                return state.settlement();
            };
            works.put("settle " + contract, new Work(once, SETTLEMENTS, new double[rounds]));
        }
    }

    private void addRuns(int rounds) {
        for (int years : new int[] {1, 2, 5, 10}) {
            HorizonBenchmark state = new HorizonBenchmark();
            state.years = years;
            state.prepare();
            works.put("horizon " + years, new Work(state::trial, HorizonBenchmark.TRIALS, new double[rounds]));
        }
        JourneyBenchmark journey = new JourneyBenchmark();
        journey.prepare();
        works.put(
                "journey, course and year",
                new Work(
                        journey::courseYear,
                        JourneyBenchmark.TRIALS * JourneyBenchmark.COURSES * JourneyBenchmark.YEARS,
                        new double[rounds]));
        for (String formulas : new String[] {"none", "all"}) {
            FormulaBenchmark state = new FormulaBenchmark();
            state.formulas = formulas;
            state.prepare();
            works.put("formulas " + formulas, new Work(state::trial, FormulaBenchmark.TRIALS, new double[rounds]));
        }
        for (CareYearBenchmark.Care care : CareYearBenchmark.Care.values()) {
            for (int levels : new int[] {1, 10}) {
                CareYearBenchmark state = new CareYearBenchmark();
                state.care = care;
                state.levels = levels;
                state.prepare();
                works.put(
                        care + " at levels: " + levels,
                        new Work(state::trial, CareYearBenchmark.TRIALS, new double[rounds]));
            }
        }
        for (String scenario : SCENARIOS) {
            ShippedScenarioBenchmark state = new ShippedScenarioBenchmark();
            state.scenario = scenario;
            state.prepare();
            works.put(scenario, new Work(state::trial, ShippedScenarioBenchmark.TRIALS, new double[rounds]));
        }
    }

    private void run(int rounds) throws Exception {
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Work work : works.values()) {
                long start = system.getProcessCpuTime();
                work.once().call();
                double nanos = (system.getProcessCpuTime() - start) / work.operations();
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
