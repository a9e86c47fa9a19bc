package io.bundlecast.reports.exhibit;

import io.bundlecast.result.Estimate;
import io.bundlecast.result.SimulationResult;
import io.bundlecast.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** Whether the run was long enough: the average margin of disjoint parts of the run, from sixteenths to the whole. */
public record Convergence(Caption caption, Estimate whole, List<Part> parts, DataTable table) implements Exhibit {

    /** The average over one part; a part joins {@code replicates} of the sixteen replicates. */
    public record Part(int replicates, double mean) {}

    public static Convergence of(Lens lens) {
        Summary summary =
                lens.summary(lens.contract(), lens.level(), lens.result().margin());
        double[] means = replicateMeans(lens.result()
                .column(lens.contract(), lens.level(), lens.result().margin()));
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        double error = summary.mean().standardError();
        for (int size = 1; size <= SimulationResult.REPLICATES; size *= 2) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int first = 0; first < means.length; first += size) {
                double sum = 0;
                for (int r = first; r < first + size; r++) {
                    sum += means[r];
                }
                parts.add(new Part(size, sum / size));
                low = Math.min(low, sum / size);
                high = Math.max(high, sum / size);
            }
            rows.add(List.of(
                    Figures.whole((long) size * summary.trials() / means.length), String.valueOf(means.length / size),
                    Unit.DOLLARS.change(low - summary.mean().value(), 0),
                            Unit.DOLLARS.change(high - summary.mean().value(), 0)));
        }
        Estimate whole = summary.mean();
        Caption caption = new Caption(
                "convergence",
                "The average margin is " + Unit.DOLLARS.text(whole) + " with a standard error of "
                        + Figures.dollarError(error) + " after " + Figures.whole(summary.trials()) + " simulated years",
                "Strip plot of the average margin in disjoint parts of the run: sixteen parts, then eight, four, two, and the whole. The parts close in "
                        + "on the whole as they grow.",
                "Every dot is an independent part of the run. If the dots did not close in to the right, more trials would be needed.");
        List<String> columns =
                List.of("Years in each part", "Parts", "Lowest less the whole", "Highest less the whole");
        return new Convergence(caption, whole, List.copyOf(parts), new DataTable(columns, rows));
    }

    @Override
    public Unit unit() {
        return Unit.DOLLARS;
    }

    /** Trial t belongs to replicate (t / 2) mod 16. */
    private static double[] replicateMeans(double[] column) {
        double[] sums = new double[SimulationResult.REPLICATES];
        int[] counts = new int[SimulationResult.REPLICATES];
        for (int trial = 0; trial < column.length; trial++) {
            int replicate = trial / 2 % SimulationResult.REPLICATES;
            sums[replicate] += column[trial];
            counts[replicate]++;
        }
        for (int replicate = 0; replicate < sums.length; replicate++) {
            sums[replicate] /= counts[replicate];
        }
        return sums;
    }
}
