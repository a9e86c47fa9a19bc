package io.bundlecast.cli;

import io.bundlecast.simulation.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with the time left, drawn on a terminal; silent when output goes to a file or another program. */
final class TrialProgress implements Progress, AutoCloseable {

    private static final int WIDTH = 78;
    private static final int MILLISECONDS_BETWEEN_DRAWINGS = 200;

    private final @Nullable ProgressBar bar;

    private TrialProgress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static TrialProgress on(boolean terminal, int trials) {
        if (!terminal) {
            return new TrialProgress(null);
        }
        return new TrialProgress(new ProgressBarBuilder()
                .setTaskName("Simulating")
                .setUnit(" years", 1)
                .setInitialMax(trials)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_DRAWINGS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .clearDisplayOnFinish()
                .build());
    }

    /** Whether messages go to a person: the launcher says so, and without it Java's own console does. */
    static boolean onTerminal() {
        @Nullable String told = System.getProperty("bundlecast.terminal");
        return told == null ? Runtime.version().feature() < 22 && System.console() != null : Boolean.parseBoolean(told);
    }

    @Override
    public void trialsDone(int done, int total) {
        if (bar != null) {
            bar.stepTo(Math.max(done, bar.getCurrent()));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
