package io.bundlecast.simulation.trial;

import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.random.Subsample;
import io.bundlecast.result.CheckedFigure;
import io.bundlecast.result.Estimate;
import io.bundlecast.result.ExactCheck;
import io.bundlecast.result.Replicates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sums over trials of what lines of episodes brought at the present level, and of what they were exactly expected to bring. */
public final class ExactSums {

    private static final CheckedFigure[] FIGURES = CheckedFigure.values();

    private final List<String> lines;
    private final int[] lineOf;
    private final Experience[] simulated = new Experience[Replicates.COUNT];
    private final Experience[] exact = new Experience[Replicates.COUNT];

    public ExactSums(List<EpisodeCell> cells) {
        lines = cells.stream().map(EpisodeCell::line).distinct().toList();
        lineOf = cells.stream().mapToInt(cell -> lines.indexOf(cell.line())).toArray();
        Arrays.setAll(simulated, replicate -> new Experience(lineOf.length, 0, 0));
        Arrays.setAll(exact, replicate -> new Experience(lineOf.length, 0, 0));
    }

    /** @param means what the year was exactly expected to bring */
    public void add(int trial, Experience year, Experience means) {
        int replicate = Replicates.of(trial);
        simulated[replicate].addEpisodes(year);
        exact[replicate].addEpisodes(means);
    }

    /** Hands over the exact sums by replicate, line and figure, then how much more was simulated; and begins anew. */
    public double[] take() {
        int half = Replicates.COUNT * lines.size() * FIGURES.length;
        double[] sums = new double[2 * half];
        for (int replicate = 0; replicate < Replicates.COUNT; replicate++) {
            for (int cell = 0; cell < lineOf.length; cell++) {
                int first = place(replicate, lineOf[cell]);
                for (int figure = 0; figure < FIGURES.length; figure++) {
                    double mean = FIGURES[figure].in(exact[replicate], cell);
                    sums[first + figure] += mean;
                    sums[half + first + figure] += FIGURES[figure].in(simulated[replicate], cell) - mean;
                }
            }
            simulated[replicate].clear();
            exact[replicate].clear();
        }
        return sums;
    }

    /** @param sums of all blocks */
    List<ExactCheck> checks(double[] sums, int allTrials) {
        int trials = (int) IntStream.range(0, allTrials).filter(Subsample::has).count();
        List<ExactCheck> checks = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (int figure = 0; figure < FIGURES.length; figure++) {
                double mean = mean(sums, line, figure, trials).value();
                Estimate excess = mean(sums, line + Replicates.COUNT * lines.size(), figure, trials);
                checks.add(new ExactCheck(lines.get(line), FIGURES[figure], mean, excess));
            }
        }
        return checks;
    }

    private Estimate mean(double[] sums, int line, int figure, int trials) {
        double[] byReplicate = new double[Replicates.COUNT];
        Arrays.setAll(byReplicate, replicate -> sums[place(replicate, line) + figure]);
        return Replicates.mean(byReplicate, trials);
    }

    private int place(int replicate, int line) {
        return (replicate * lines.size() + line) * FIGURES.length;
    }
}
