package io.bundlecast.cli;

import io.bundlecast.ledger.Statement;
import io.bundlecast.scenario.ScenarioDocument;
import io.bundlecast.simulation.Simulation;
import io.bundlecast.simulation.plan.PlannedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.StatedYear;
import io.bundlecast.simulation.trial.YearFigures.Figure;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints how a contract settles one year, simulated or stated. */
@Command(
        name = "explain",
        description = {
            "Print how a contract settles one year, step by step.",
            "",
            "The year is a simulated one, or your own: state its totals with --figures or --figure. What you do not state"
                    + " follows from the rest, and the output says what was taken.",
            "",
            "Each line is one rule of the contract: its amount, its formula, who pays whom, and where the rule is written."
                    + " The lines after them say what every party gained; they sum to zero. Below stand the terms, the"
                    + " numbers of the rule, what is fixed before the year, and the figures that the contract counts: all"
                    + " that is needed to find each amount again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bundlecast explain scenarios/team-hospital.yaml",
            "  bundlecast explain scenarios/team-hospital.yaml --contract team-3 --level cin --trial 42",
            "  bundlecast explain scenarios/quick-start.yaml --figures my-figures.yaml --figure quality.hwr=62"
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private final ScenarioArguments arguments = new ScenarioArguments();

    @Option(
            names = "--contract",
            paramLabel = "<id>",
            description = "The contract; the report's first one when left out.")
    private @Nullable String contract;

    @Option(names = "--level", paramLabel = "<id>", description = "The level; the present one when left out.")
    private @Nullable String level;

    @Option(
            names = "--trial",
            paramLabel = "<n>",
            description = "The simulated year, counted from 0 as in trials.csv.gz; 0 when left out.")
    private @Nullable Long trial;

    @Mixin
    private final FiguresOptions figures = new FiguresOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (figures.some() && (level != null || trial != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--level and --trial choose a simulated year, but --figures states one");
        }
        ScenarioDocument document = arguments.read();
        SimulationPlan plan = SimulationPlan.of(document);
        int chosen = ContractChoice.of(plan, contract, spec);
        PlannedContract planned = plan.contracts().get(chosen);
        PrintWriter out = spec.commandLine().getOut();
        StatementText text = new StatementText(out);
        if (figures.some()) {
            explainStated(plan, planned, text);
        } else {
            explainSimulated(plan, chosen, text);
        }
        return 0;
    }

    private void explainStated(SimulationPlan plan, PlannedContract planned, StatementText text) {
        StatedYear year = figures.read(plan);
        year.complete();
        text.out().println(plan.scenario().title());
        text.out()
                .printf(
                        Locale.ROOT,
                        "%s, the year that is stated%n%n",
                        planned.label().title());
        List<Figure> taken = year.taken(planned.settlement());
        text.warn(taken);
        text.print(year.statement(planned.settlement()));
        text.printTaken(taken);
        printTerms(plan, planned, text);
    }

    /** What the contract rests on; of one that holds others, what each of them does. */
    private static void printTerms(SimulationPlan plan, PlannedContract planned, StatementText text) {
        for (int place : planned.parts()) {
            PlannedContract part = plan.contracts().get(place);
            if (!part.label().equals(planned.label())) {
                text.printPart(part.label().title());
            }
            text.printTerms(
                    StatedTerms.of(plan.document().canonicalText(), part.label().id()));
            text.print(part.provisions());
            text.printFixed(part.settlement().fixed());
        }
    }

    private void explainSimulated(SimulationPlan plan, int chosen, StatementText text) {
        int chosenLevel = level == null ? plan.presentLevel() : Choice.of(plan.levels(), level, "--level", spec);
        int year = trial == null ? 0 : WholeNumber.between(0, plan.trials() - 1, "--trial", trial, spec);
        Statement statement = Simulation.statement(plan, year, chosen, chosenLevel);
        text.out().println(plan.scenario().title());
        text.out()
                .printf(
                        Locale.ROOT,
                        "%s at %s, simulated year %,d of %,d with seed %d%n%n",
                        plan.contracts().get(chosen).label().title(),
                        plan.levels().get(chosenLevel).title(),
                        year,
                        plan.trials(),
                        plan.scenario().run().seed());
        text.print(statement);
        PlannedContract planned = plan.contracts().get(chosen);
        printTerms(plan, planned, text);
        text.printCounted(Simulation.counted(plan, year, chosen, chosenLevel));
    }
}
