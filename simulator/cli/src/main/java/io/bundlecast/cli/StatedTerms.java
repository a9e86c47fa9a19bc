package io.bundlecast.cli;

import java.util.List;

/** The terms of a contract as the scenario states them, with what it takes from others filled in. */
final class StatedTerms {

    private static final String CONTRACTS = "contracts:";

    private StatedTerms() {}

    /** The lines below the contract's id; none for one that the scenario does not list.
     *
     * @param scenario its canonical text */
    static List<String> of(String scenario, String id) {
        return scenario.lines()
                .dropWhile(line -> !line.equals(CONTRACTS))
                .skip(1)
                .takeWhile(line -> line.startsWith(" "))
                .dropWhile(line -> !line.equals("  " + id + ":"))
                .skip(1)
                .takeWhile(line -> line.startsWith("    "))
                .filter(line -> !line.endsWith(": {}") && !line.endsWith(": []"))
                .map(line -> line.substring(4))
                .toList();
    }
}
