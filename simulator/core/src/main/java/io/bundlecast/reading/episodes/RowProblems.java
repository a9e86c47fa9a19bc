package io.bundlecast.reading.episodes;

import io.bundlecast.reading.tree.Problem;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.reading.tree.ScenarioRejectedException;
import java.util.ArrayList;
import java.util.List;

/** The problems of a file that is read row by row: all of them, up to as many as a person could ever mend, so that memory stays bounded however bad the file. */
final class RowProblems {

    /** Some 30 MB of words. */
    private static final int LISTED = 100_000;

    private final String file;
    private final List<Problem> first = new ArrayList<>();
    private long count;

    RowProblems(String file) {
        this.file = file;
    }

    /** @param line of the file, or 0 when the whole file is meant */
    void add(long line, String message, String advice) {
        count++;
        if (first.size() < LISTED) {
            first.add(new Problem(file, (int) Math.min(line, Integer.MAX_VALUE), 0, message, advice));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    /** The first problems in full. */
    List<Problem> first() {
        return List.copyOf(first);
    }

    void stopIfAny() {
        if (count > 0) {
            throw rejection();
        }
    }

    ScenarioRejectedException rejection() {
        List<Problem> listed = new ArrayList<>(first);
        if (count > first.size()) {
            listed.add(Problems.more(file, count - first.size()));
        }
        return new ScenarioRejectedException(listed, count);
    }
}
