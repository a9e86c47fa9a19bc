package io.bundlecast.integration.workforce;

import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.AssumptionTable;
import io.bundlecast.uncertainty.Mark;
import io.bundlecast.uncertainty.Triangular;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The physicians of each specialty that 100,000 lives need, by benchmark set. */
public final class BenchmarkRatios {

    private static final String PLAN = ".plan";
    private static final Set<String> PRIMARY_CARE =
            Set.of("Family medicine", "General internal medicine", "Pediatrics");
    private static final Set<String> RELIEVED = Set.of("Family medicine", "General internal medicine");

    private BenchmarkRatios() {}

    /** Every ratio with mark and source, named {@code specialty.set}. */
    public static AssumptionTable table() {
        return AssumptionTable.beside(BenchmarkRatios.class, "ratios.txt");
    }

    /** The specialties with the ratios of a set; one on which the set is silent takes the plan's. */
    static List<Specialty> specialties(BenchmarkSet set, AssumptionTable ratios) {
        List<Specialty> specialties = new ArrayList<>();
        for (String name : names(ratios)) {
            String wanted = name + "." + set.id();
            boolean silent = !ratios.has(wanted);
            specialties.add(new Specialty(
                    name,
                    ratios.get(silent ? name + PLAN : wanted),
                    PRIMARY_CARE.contains(name),
                    RELIEVED.contains(name),
                    silent));
        }
        return specialties;
    }

    /** The names of the specialties, in the order of the table. */
    public static List<String> names(AssumptionTable ratios) {
        return ratios.names().stream()
                .filter(name -> name.endsWith(PLAN))
                .map(name -> name.substring(0, name.length() - PLAN.length()))
                .toList();
    }

    /** The table with every plan ratio uncertain: triangular from the least set, by the plan, to physicians in patient care; where the plan lies outside, it is the end itself. */
    public static AssumptionTable uncertain(AssumptionTable ratios) {
        Map<String, Assumption> priors = new HashMap<>();
        names(ratios).forEach(name -> priors.put(name + PLAN, prior(name, ratios)));
        return ratios.with(priors);
    }

    private static Assumption prior(String name, AssumptionTable ratios) {
        Assumption plan = ratios.get(name + PLAN);
        double mode = plan.quantity().nominal();
        double low = mode;
        for (BenchmarkSet set : BenchmarkSet.values()) {
            String wanted = name + "." + set.id();
            low = ratios.has(wanted) ? Math.min(low, ratios.nominal(wanted)) : low;
        }
        double high = Math.max(mode, ratios.nominal(name + "." + BenchmarkSet.AAMC.id()));
        return low < high
                ? new Assumption(new Triangular(low, mode, high), Mark.ASSUMED, "range of the benchmark sets")
                : plan;
    }
}
