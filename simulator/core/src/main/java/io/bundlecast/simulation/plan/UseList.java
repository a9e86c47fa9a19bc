package io.bundlecast.simulation.plan;

import io.bundlecast.contract.value.Use;
import io.bundlecast.contract.value.UseCount;
import io.bundlecast.contract.value.ValueFormula;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The use of a year in all its kinds, whose weights sum to 1 whatever kinds are at hand. */
final class UseList {

    /** The year in which weights of use, which do not change, are looked up. */
    private static final int LATEST = 2026;

    private static final Map<Use, Double> WEIGHTS = new EnumMap<>(Use.class);

    static {
        for (Use use : Use.values()) {
            String name = use.name().toLowerCase(Locale.ROOT).replace('_', '-');
            WEIGHTS.put(use, ValueFormula.PROVISIONS.value("use." + name, LATEST));
        }
    }

    private final List<Counted> uses = new ArrayList<>();

    /** One kind of use, or a part of it.
     *
     * @param part of the weight of its kind
     * @param spend the part of expected spend that it stands for, in dollars
     * @param unitPrice dollars saved by one unit less */
    record Counted(Use use, double actual, double expected, double part, double spend, double unitPrice) {

        /** Use that cost contains: one unit less saves its average price. */
        static Counted of(Use use, double actual, double expected, double spend) {
            return new Counted(use, actual, expected, 1, spend, expected == 0 ? 0 : spend / expected);
        }

        private double weight() {
            return WEIGHTS.getOrDefault(use, 0.0) * part;
        }

        /** @param all weights of all kinds at hand
         * @param target expected spend of the year, in dollars */
        UseCount count(double all, double target) {
            return new UseCount(use, actual, expected, weight() / all, target == 0 ? 0 : spend / target, unitPrice);
        }
    }

    UseList addAll(List<Counted> counted) {
        uses.addAll(counted);
        return this;
    }

    /** @param target expected spend of the year, in dollars */
    List<UseCount> counts(double target) {
        double all = uses.stream().mapToDouble(Counted::weight).sum();
        return uses.stream().map(use -> use.count(all, target)).toList();
    }
}
