package io.bundlecast.reading.tree;

import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be used as it is written; holds what must be mended, in the order of the file, and how much that is. */
public final class ScenarioRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    private final long count;

    public ScenarioRejectedException(List<Problem> problems) {
        this(problems, problems.size());
    }

    /** @param problems those to be listed, and a last one that says how many more there are
     * @param count of all problems */
    public ScenarioRejectedException(List<Problem> problems, long count) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
        this.count = count;
    }

    /** How many problems were found, listed or not. */
    public long count() {
        return count;
    }

    public List<Problem> problems() {
        return problems;
    }
}
