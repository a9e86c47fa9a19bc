package io.bundlecast.cli;

import io.bundlecast.contract.Settlement;
import io.bundlecast.reading.episodes.EpisodeReader;
import io.bundlecast.reading.episodes.EpisodeReader.Content;
import io.bundlecast.simulation.plan.PlannedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.EpisodeTotals;
import io.bundlecast.simulation.trial.StatedYear;
import io.bundlecast.simulation.trial.YearFigures.Figure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Settles a hospital's own episodes under a contract. */
@Command(
        name = "settle",
        description = {
            "Settle your own episodes under a contract: a shadow reconciliation.",
            "",
            "Reads a CSV file with a row for each episode, adds up what the contract counts, and prints its statement."
                    + " Columns: 'episode', 'type' (a type of the scenario or its MS-DRG) and 'spend', or the parts of spend;"
                    + " and where you have them 'riskWeight', 'targetPrice', 'internalCost' and others. docs/own-figures.md"
                    + " lists them all.",
            "",
            "Each episode's spend counts up to the cap of the scenario's region, or of its own 'cap'. Prices are those of"
                    + " the contract, or of the column 'targetPrice'. Quality scores and what else is not in the file come"
                    + " from --figures and --figure; the output says what was taken for the rest.",
            "",
            "A file with a bad row is refused whole: every problem is reported with its line."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bundlecast settle scenarios/episodes-example.csv --scenario scenarios/quick-start.yaml",
            "  bundlecast settle 2027.csv --scenario my-hospital.yaml --figure quality.hwr=62 --out settled.csv"
        })
final class SettleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "<episodes>", description = "The CSV file of episodes.")
    private Path episodes = Path.of("");

    @Option(names = "--scenario", paramLabel = "<file>", required = true, description = "The scenario file.")
    private Path scenario = Path.of("");

    @Option(
            names = "--contract",
            paramLabel = "<id>",
            description = "The contract; the report's first one when left out.")
    private @Nullable String contract;

    @Mixin
    private final FiguresOptions figures = new FiguresOptions();

    @Option(
            names = "--out",
            paramLabel = "<file>",
            description = "Also write what each episode counts for to this file, which must not exist yet.")
    private @Nullable Path out;

    @Mixin
    private final ScenarioOptions options = new ScenarioOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            FreshFile.refuseToReplace(out);
        }
        SimulationPlan plan = SimulationPlan.of(options.read(scenario));
        PlannedContract planned = plan.contracts().get(ContractChoice.of(plan, contract, spec));
        Set<String> lines = new EpisodeContracts(plan.scenario(), scenario)
                .linesOf(planned.label().id());
        StatedYear year = figures.read(plan);
        EpisodeTotals totals = new EpisodeTotals(plan, planned.market());
        Content content = read(plan, lines, totals);
        totals.state(year, content.measures());
        year.complete();
        Settlement settlement = content.targetPrices()
                ? new OwnPrices(options, scenario, plan, planned).settlement(totals.prices(), episodes)
                : planned.settlement();
        PrintWriter to = spec.commandLine().getOut();
        to.println(plan.scenario().title());
        to.printf(
                Locale.ROOT,
                "%s on %,d episodes of %s%n",
                planned.label().title(),
                totals.episodes(),
                episodes.getFileName());
        StatementText text = new StatementText(to);
        EpisodeTable table = new EpisodeTable(to, plan);
        table.print(totals, content.targetPrices());
        table.printUnsettled(totals, lines);
        List<Figure> taken = year.taken(settlement);
        text.warn(taken);
        text.print(year.statement(settlement));
        text.printTaken(taken);
        text.printTerms(
                StatedTerms.of(plan.document().canonicalText(), planned.label().id()));
        text.print(planned.provisions());
        text.printFixed(settlement.fixed());
        if (out != null) {
            to.printf(Locale.ROOT, "%nEach episode is in %s%n", out);
        }
        return 0;
    }

    private Content read(SimulationPlan plan, Set<String> lines, EpisodeTotals totals) throws IOException {
        if (out == null) {
            return EpisodeReader.read(episodes, plan, lines, totals::add);
        }
        try (FreshFile file = FreshFile.of(out)) {
            Content content;
            try (SettledEpisodes settled = new SettledEpisodes(file.writer(), plan, totals)) {
                content = EpisodeReader.read(episodes, plan, lines, episode -> {
                    totals.add(episode);
                    settled.write(episode);
                });
            }
            file.complete();
            return content;
        }
    }
}
