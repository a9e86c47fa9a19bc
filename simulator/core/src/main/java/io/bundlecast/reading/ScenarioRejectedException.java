package io.bundlecast.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario cannot run as it is written; holds everything that must be mended, in the order of the file. */
public final class ScenarioRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public ScenarioRejectedException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
