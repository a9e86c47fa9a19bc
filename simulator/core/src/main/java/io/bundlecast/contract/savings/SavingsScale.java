package io.bundlecast.contract.savings;

import io.bundlecast.contract.Provision;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The minimum savings rate by the number of members: the fewer they are, the more of a saving may be chance.
 *
 * <p>In proportion between the rows of the table, and as at its ends outside. For example 7,500 members, halfway between 3.4% at 7,000 and 3.2% at 8,000: 3.3%.
 *
 * @param rates by number of members
 * @see <a href="https://www.ecfr.gov/current/title-42/section-425.605">42 CFR 425.605(b)</a> */
record SavingsScale(TreeMap<Double, Double> rates) {

    private static final String ROW = "msr.";

    static SavingsScale on(LocalDate day) {
        TreeMap<Double, Double> rates = new TreeMap<>();
        names().forEach((members, name) -> rates.put(members, SharedSavings.PROVISIONS.value(name, day)));
        return new SavingsScale(rates);
    }

    /** The names of its rows, by number of members. */
    static Map<Double, String> names() {
        Map<Double, String> names = new TreeMap<>();
        SharedSavings.PROVISIONS.all().stream()
                .map(Provision::name)
                .filter(name -> name.startsWith(ROW))
                .forEach(name -> names.put(Double.valueOf(name.substring(ROW.length())), name));
        return names;
    }

    double at(double members) {
        Map.Entry<Double, Double> below = rates.floorEntry(members);
        Map.Entry<Double, Double> above = rates.ceilingEntry(members);
        if (below == null || above == null) {
            return below == null
                    ? rates.firstEntry().getValue()
                    : rates.lastEntry().getValue();
        }
        double width = above.getKey() - below.getKey();
        double way = width == 0 ? 0 : (members - below.getKey()) / width;
        return below.getValue() + way * (above.getValue() - below.getValue());
    }
}
