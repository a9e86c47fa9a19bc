package io.bundlecast.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers the comparison script: for each line that names a contender and a number of trials, the CPU nanoseconds and the bytes allocated per episode.
 *
 * <p>With arguments {@code cold <contender> <trials>} it simulates once and ends, to time a whole process. */
final class Peer {

    private Peer() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 3 && arguments[0].equals("cold")) {
            int trials = Integer.parseInt(arguments[2]);
            double margin = Contender.named(arguments[1]).prepared().run(0, trials);
            System.out.printf(Locale.ROOT, "mean margin %.0f%n", margin / trials);
            return;
        }
        Contender.Trials[] prepared = new Contender.Trials[Contender.values().length];
        long[] next = new long[prepared.length];
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.trim().split(" ");
            Contender contender = Contender.named(words[0]);
            int i = contender.ordinal();
            if (prepared[i] == null) {
                prepared[i] = contender.prepared();
            }
            int trials = Integer.parseInt(words[1]);
            System.out.println(measured(prepared[i], next[i], trials, contender.levels()));
            System.out.flush();
            next[i] += trials;
        }
    }

    private static String measured(Contender.Trials trials, long first, int count, int levels) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) threads;
        double episodes = count * ReferenceEngine.EPISODES_PER_TRIAL * levels;
        long bytes = memory.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        double margin = trials.run(first, count);
        long nanos = threads.getCurrentThreadCpuTime() - start;
        bytes = memory.getCurrentThreadAllocatedBytes() - bytes;
        return String.format(Locale.ROOT, "%.4f %.4f %.0f", nanos / episodes, bytes / episodes, margin / count);
    }
}
