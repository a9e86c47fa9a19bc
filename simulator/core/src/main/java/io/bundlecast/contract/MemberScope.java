package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.experience.MemberRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The chronic lines that a contract covers, bound to their places in the experience. */
public final class MemberScope {

    private final MemberMarket market;
    private final int[] cells;

    /** @param lines the ids covered; null for all */
    public MemberScope(@Nullable List<String> lines, MemberMarket market) {
        this.market = market;
        cells = IntStream.range(0, market.cells().size())
                .filter(i ->
                        lines == null || lines.contains(market.cells().get(i).line()))
                .toArray();
    }

    /** The ids covered among those of a scenario. */
    public static Set<String> lines(@Nullable List<String> lines, CareScope care) {
        Set<String> covered = new TreeSet<>(care.chronic().keySet());
        if (lines != null) {
            covered.retainAll(lines);
        }
        return covered;
    }

    public double total(Experience experience, MemberMeasure measure) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.members().get(cell, measure);
        }
        return sum;
    }

    /** Spend with each member's year limited to the contract's amount. */
    public double limitedSpend(Experience experience) {
        return spend(experience, market.limit());
    }

    /** All spend of the members' years. */
    public double wholeSpend(Experience experience) {
        return spend(experience, Experience.UNCAPPED);
    }

    private double spend(Experience experience, int limit) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.limitedMemberSpend(cell, limit);
        }
        return sum;
    }

    /** What the group's own history makes of spend.
     *
     * @param limited whether each member's year is limited to the contract's amount */
    public double presentSpend(Experience experience, boolean limited) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.presentLimitedMemberSpend(cell, limited ? market.limit() : Experience.UNCAPPED);
        }
        return sum;
    }

    /** A quality measure over the covered lines that have it.
     *
     * @throws IllegalArgumentException when none has */
    public MemberShare share(String measure, String field) {
        List<Integer> places = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        boolean outcome = false;
        for (int cell : cells) {
            for (int place = 0; place < market.rates().size(); place++) {
                MemberRate rate = market.rates().get(place);
                if (rate.measure().equals(measure)
                        && rate.line().equals(market.cells().get(cell).line())) {
                    places.add(place);
                    lines.add(cell);
                    outcome |= rate.outcome();
                }
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException(field + " names the measure " + measure + ", which no covered line has");
        }
        return new MemberShare(
                places.stream().mapToInt(i -> i).toArray(),
                lines.stream().mapToInt(i -> i).toArray(),
                outcome);
    }

    /** The mean share, as a score from 0 to 100, of some measures or of all that the covered lines have.
     *
     * @param measures their ids; null for all */
    public MemberShare.Mean score(@Nullable List<String> measures, String field) {
        List<String> ids = measures != null ? measures : List.copyOf(ids());
        return new MemberShare.Mean(ids.stream().map(id -> share(id, field)).toArray(MemberShare[]::new));
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (int cell : cells) {
            String line = market.cells().get(cell).line();
            market.rates().stream().filter(rate -> rate.line().equals(line)).forEach(rate -> ids.add(rate.measure()));
        }
        return ids;
    }
}
