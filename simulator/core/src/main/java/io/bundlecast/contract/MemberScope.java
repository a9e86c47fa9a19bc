package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;
import io.bundlecast.experience.MemberRate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The chronic lines that a contract covers, bound to their places in the experience. */
final class MemberScope {

    private final int[] cells;
    private final List<MemberRate> rates;
    private final int limit;

    /** @param lines the ids covered; null for all */
    MemberScope(@Nullable List<String> lines, MemberMarket market) {
        cells = IntStream.range(0, market.cells().size())
                .filter(i ->
                        lines == null || lines.contains(market.cells().get(i).line()))
                .toArray();
        rates = market.rates();
        limit = market.limit();
    }

    /** The ids covered among those of a scenario. */
    static Set<String> lines(@Nullable List<String> lines, CareScope care) {
        Set<String> covered = new TreeSet<>(care.chronic().keySet());
        if (lines != null) {
            covered.retainAll(lines);
        }
        return covered;
    }

    double total(Experience experience, MemberMeasure measure) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.members().get(cell, measure);
        }
        return sum;
    }

    /** Spend with each member's year limited to the contract's amount. */
    double limitedSpend(Experience experience) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.limitedMemberSpend(cell, limit);
        }
        return sum;
    }

    /** What the group's own history makes of it. */
    double presentLimitedSpend(Experience experience) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.presentLimitedMemberSpend(cell, limit);
        }
        return sum;
    }

    /** The place of a quality measure of members.
     *
     * @throws IllegalArgumentException when no chronic line has it */
    int rate(String measure, String field) {
        for (int i = 0; i < rates.size(); i++) {
            if (rates.get(i).measure().equals(measure)) {
                return i;
            }
        }
        throw new IllegalArgumentException(field + " names the measure " + measure + ", which no chronic line has");
    }

    boolean isOutcome(int rate) {
        return rates.get(rate).outcome();
    }
}
