package io.bundlecast.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is done after the simulation, on one line of a terminal that is cleared in the end; silent when output goes to a file or another program. */
final class StepLine implements Consumer<String>, AutoCloseable {

    private final @Nullable PrintWriter to;
    private int width;

    private StepLine(@Nullable PrintWriter to) {
        this.to = to;
    }

    static StepLine on(boolean terminal, PrintWriter err) {
        return new StepLine(terminal ? err : null);
    }

    @Override
    public synchronized void accept(String step) {
        show(step + "...");
    }

    private void show(String text) {
        if (to != null) {
            to.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
            to.flush();
            width = text.length();
        }
    }

    @Override
    public synchronized void close() {
        if (to != null && width > 0) {
            show("");
            to.print("\r");
            to.flush();
        }
    }
}
