package io.bundlecast.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.bundlecast.simulation.Progress;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.SimulationPlan;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Answers lines "levels seconds" with CPU microseconds per trial of the benchmarks' hospital; compiled by checkouts.py against each checkout's benchmarks. */
public final class PairedTrial {
    private static final int TRIALS = 512;

    private PairedTrial() {}

    public static void main(String[] arguments) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<Integer, SimulationPlan> plans = new HashMap<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            SimulationPlan plan = plans.computeIfAbsent(
                    Integer.valueOf(words[0]), levels -> SimulationPlan.of(HospitalScenario.withLevels(levels, TRIALS)));
            double seconds = Double.parseDouble(words[1]);
            long start = system.getProcessCpuTime();
            long nanos = 0;
            int runs = 0;
            while (nanos < seconds * 1e9) {
                Simulation.run(plan, 1, Progress.SILENT);
                runs++;
                nanos = system.getProcessCpuTime() - start;
            }
            System.out.println(nanos / 1e3 / runs / TRIALS);
            System.out.flush();
        }
    }
}
