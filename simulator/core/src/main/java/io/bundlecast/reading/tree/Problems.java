package io.bundlecast.reading.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The problems found so far; reading goes on after each, so that the user sees all of them at once. */
public final class Problems {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message)
            .thenComparing(Problem::advice);

    private static final int LISTED = 100;

    private final Set<Problem> found = new TreeSet<>(BY_PLACE);

    public void add(Place place, String message, String advice) {
        found.add(new Problem(place.file(), place.line(), place.column(), message, advice));
    }

    public void add(Place place, String message) {
        add(place, message, "");
    }

    /** Whether something is already said of this place. */
    public boolean hasAt(Place place) {
        return found.stream().anyMatch(problem -> isAt(problem, place));
    }

    /** Whether these words are already said of this place. */
    public boolean saysAt(Place place, String words) {
        return found.stream()
                .anyMatch(problem -> isAt(problem, place) && problem.message().contains(words));
    }

    private static boolean isAt(Problem problem, Place place) {
        return problem.line() == place.line()
                && problem.column() == place.column()
                && problem.file().equals(place.file());
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The first problems, and how many more there are. */
    List<Problem> list() {
        if (found.size() <= LISTED) {
            return List.copyOf(found);
        }
        List<Problem> first = new ArrayList<>(found.stream().limit(LISTED).toList());
        first.add(more(first.get(LISTED - 1).file(), found.size() - LISTED));
        return first;
    }

    /** Says how many problems are not listed. */
    public static Problem more(String file, long more) {
        return new Problem(
                file,
                0,
                0,
                more == 1 ? "has 1 more problem." : "has " + NumberText.grouped(more) + " more problems.",
                "Mend these first.");
    }

    /** Ends reading if anything was found. */
    public void stopIfAny() {
        if (!found.isEmpty()) {
            throw new ScenarioRejectedException(list(), found.size());
        }
    }
}
