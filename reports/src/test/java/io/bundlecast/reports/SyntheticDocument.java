package io.bundlecast.reports;

import io.bundlecast.ledger.Party;
import io.bundlecast.scenario.Integration;
import io.bundlecast.scenario.NamedAssumption;
import io.bundlecast.scenario.Outlook;
import io.bundlecast.scenario.ReportSettings;
import io.bundlecast.scenario.RunSettings;
import io.bundlecast.scenario.Scenario;
import io.bundlecast.scenario.Scenario.Portfolio;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.uncertainty.Mark;
import java.util.ArrayList;
import java.util.List;

/** A scenario document with what reports read of it. */
public final class SyntheticDocument {

    private SyntheticDocument() {}

    public static ScenarioDocument of(String title, ReportSettings report) {
        return of(title, report, List.of());
    }

    public static ScenarioDocument of(String title, ReportSettings report, List<Portfolio> portfolios) {
        Scenario scenario = new Scenario(
                "synthetic",
                title,
                2027,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                portfolios,
                List.of(),
                new Integration(null, List.of(), "p5"),
                Outlook.ONE_YEAR,
                null,
                new RunSettings(20_000, 2027, RunSettings.Design.STRATIFIED, true),
                report);
        List<NamedAssumption> assumptions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Mark mark = Mark.values()[i % Mark.values().length];
            assumptions.add(new NamedAssumption(
                    "episodes.lejr.types." + (460 + i) + ".readmission.rate",
                    "beta(mean " + i + "%, sd 1%)",
                    mark,
                    "Made up <for> the test & \"nothing\" else",
                    true));
        }
        return new ScenarioDocument(
                scenario,
                assumptions,
                "title: " + title + "\n",
                "5f2b9c0d11aa22bb33cc44dd55ee66ff5f2b9c0d11aa22bb33cc44dd55ee66ff");
    }

    public static ScenarioDocument ordinary() {
        return of("A mid-sized hospital, made up", new ReportSettings("team-3", "", Party.HOSPITAL));
    }
}
