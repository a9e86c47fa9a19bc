package io.bundlecast.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands in the order in which an analyst meets them, and the layout of their manual pages. */
final class Commands {

    private Commands() {}

    static void addTo(CommandLine line) {
        List.of(
                        new InitCommand(),
                        new CheckCommand(),
                        new PlanCommand(),
                        new RunCommand(),
                        new ReportCommand(),
                        new ExplainCommand(),
                        new SettleCommand(),
                        new CompareCommand(),
                        new CatalogueCommand())
                .forEach(line::addSubcommand);
        layOut(line);
    }

    private static void layOut(CommandLine line) {
        UsageMessageSpec page = line.getCommandSpec().usageMessage();
        page.synopsisHeading("Usage:%n  ");
        page.descriptionHeading("%n");
        page.parameterListHeading("%nArguments:%n");
        page.optionListHeading("%nOptions:%n");
        page.commandListHeading("%nCommands:%n");
        page.sortOptions(false);
        page.sortSynopsis(false);
        page.exitCodeListHeading("%nExit codes:%n");
        page.exitCodeList(exitCodes());
        line.getSubcommands().values().forEach(Commands::layOut);
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "the command failed; earlier output is untouched");
        codes.put("2", "a file was rejected; every problem was listed");
        codes.put("64", "the command line was not understood");
        return codes;
    }
}
