package io.bundlecast.reading;

import io.bundlecast.reading.tree.Node.Mapping;
import io.bundlecast.reading.tree.NumberText;
import io.bundlecast.reading.tree.Problems;
import io.bundlecast.scenario.Scenario;

/** Refuses a scenario whose parts are each possible but too large together. */
final class Size {

    /** Trials x levels x contracts: at some twenty numbers of 8 bytes each, 16 gigabytes. */
    private static final double MOST_SETTLEMENTS = 1e8;

    private static final double MOST_CASES = 2e6;

    private Size() {}

    static void check(Scenario scenario, Mapping tree, Problems problems) {
        double cases = 0;
        for (var line : scenario.episodes()) {
            cases += line.cases() == null ? 0 : line.cases().base();
            for (var type : line.types()) {
                cases += type.cases() == null ? 0 : type.cases().base();
            }
        }
        int levels = scenario.courses().size();
        int contracts = scenario.contracts().size();
        int years = scenario.outlook().horizon().years();
        double settlements = (double) scenario.run().trials() * levels * contracts * years;
        Mapping run = tree.mapping("run");
        if (settlements > MOST_SETTLEMENTS && run != null) {
            problems.add(
                    run.place(),
                    NumberText.grouped(scenario.run().trials()) + " trials at " + levels + " levels under " + contracts
                            + " contracts" + (years > 1 ? " over " + years + " years" : "") + " are more than the "
                            + NumberText.grouped(MOST_SETTLEMENTS)
                            + " settlements that a run can hold.",
                    "Use fewer trials, levels or contracts.");
        }
        Mapping episodes = tree.mapping("episodes");
        if (cases > MOST_CASES && episodes != null) {
            problems.add(
                    episodes.place(), NumberText.grouped(Math.rint(cases)) + " cases a year are more than 2,000,000.");
        }
    }
}
