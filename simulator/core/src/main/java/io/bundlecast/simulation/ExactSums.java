package io.bundlecast.simulation;

import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.result.CheckedFigure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.ExactCheck;
import io.bundlecast.result.Replicates;
import java.util.ArrayList;
import java.util.List;

/** Sums over trials of what lines of episodes were exactly expected to bring at the present level, and of how much more was simulated. */
final class ExactSums {

    private static final CheckedFigure[] FIGURES = CheckedFigure.values();

    private final List<String> lines;
    private final int[] lineOf;
    private final double[] exact;
    private final double[] excess;

    ExactSums(List<EpisodeCell> cells) {
        lines = cells.stream().map(EpisodeCell::line).distinct().toList();
        lineOf = cells.stream().mapToInt(cell -> lines.indexOf(cell.line())).toArray();
        exact = new double[lines.size() * FIGURES.length];
        excess = new double[Replicates.COUNT * exact.length];
    }

    /** @param means what the year was exactly expected to bring */
    void add(int trial, Experience year, Experience means) {
        int first = Replicates.of(trial) * exact.length;
        for (int cell = 0; cell < lineOf.length; cell++) {
            int line = lineOf[cell] * FIGURES.length;
            for (int figure = 0; figure < FIGURES.length; figure++) {
                double mean = FIGURES[figure].in(means, cell);
                exact[line + figure] += mean;
                excess[first + line + figure] += FIGURES[figure].in(year, cell) - mean;
            }
        }
    }

    /** Adds the sums of another block; blocks are added in their order. */
    void add(ExactSums block) {
        for (int i = 0; i < exact.length; i++) {
            exact[i] += block.exact[i];
        }
        for (int i = 0; i < excess.length; i++) {
            excess[i] += block.excess[i];
        }
    }

    List<ExactCheck> checks(int trials) {
        List<ExactCheck> checks = new ArrayList<>();
        for (int i = 0; i < exact.length; i++) {
            checks.add(new ExactCheck(
                    lines.get(i / FIGURES.length), FIGURES[i % FIGURES.length], exact[i] / trials, excess(i, trials)));
        }
        return checks;
    }

    private Estimate excess(int figure, int trials) {
        double[] sums = new double[Replicates.COUNT];
        for (int replicate = 0; replicate < sums.length; replicate++) {
            sums[replicate] = excess[replicate * exact.length + figure];
        }
        return Replicates.mean(sums, trials);
    }
}
