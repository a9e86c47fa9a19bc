package io.bundlecast.cli;

import io.bundlecast.reading.catalogue.Catalogue;
import io.bundlecast.reading.catalogue.Catalogue.Entry;
import io.bundlecast.reading.catalogue.Catalogue.Text;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the catalogue and shows its entries. */
@Command(
        name = "catalogue",
        description = {
            "List what scenarios can refer to by name, or show one entry.",
            "",
            "Without a command, lists every entry. Every number of an entry carries its mark (sourced, derived, known,"
                    + " assumed) and its source; a scenario overrides any field in place."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  bundlecast catalogue", "  bundlecast catalogue show lower-extremity-joint-replacement"})
final class CatalogueCommand implements Callable<Integer> {

    private final Catalogue catalogue = Catalogue.builtIn();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return list(null);
    }

    @Command(name = "list", description = "List every entry, or those of one kind.")
    int list(
            @Parameters(arity = "0..1", paramLabel = "<kind>", description = "episodes, quality or integration.")
                    @Nullable
                    String kind) {
        PrintWriter out = spec.commandLine().getOut();
        String before = "";
        for (Entry entry : catalogue.entries()) {
            if (kind == null || kind.equals(entry.kind())) {
                if (!entry.kind().equals(before)) {
                    out.println(before.isEmpty() ? entry.kind() : System.lineSeparator() + entry.kind());
                    before = entry.kind();
                }
                out.printf(Locale.ROOT, "  %-40s %s%n", entry.id(), entry.title());
            }
        }
        if (before.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "'" + kind + "' is not a kind of entry. Choose from " + kinds() + ".");
        }
        return 0;
    }

    @Command(name = "show", description = "Show an entry with the mark and source of every number.")
    int show(
            @Parameters(paramLabel = "<entry>", description = "An entry's name, as listed, or kind/name.")
                    String name) {
        int shown = 0;
        for (Entry entry : catalogue.entries()) {
            @Nullable Text text = catalogue.open(entry.kind(), entry.id());
            if (text != null && (entry.id().equals(name) || (entry.kind() + "/" + entry.id()).equals(name))) {
                spec.commandLine().getOut().println("# " + entry.kind() + "/" + entry.id());
                spec.commandLine().getOut().print(text.text());
                shown++;
            }
        }
        if (shown == 0) {
            throw new ParameterException(
                    spec.commandLine(), "'" + name + "' is not an entry of the catalogue" + advice(name));
        }
        return 0;
    }

    /** A preset, a measure or a component is found inside the entry that holds it. */
    private String advice(String name) {
        Pattern key = Pattern.compile("(?m)^ {2,4}\"?" + Pattern.quote(name) + "\"?:");
        for (Entry entry : catalogue.entries()) {
            @Nullable Text text = catalogue.open(entry.kind(), entry.id());
            if (text != null && key.matcher(text.text()).find()) {
                return " but stands in one: 'bundlecast catalogue show " + entry.id() + "'.";
            }
        }
        return ". 'bundlecast catalogue' lists them.";
    }

    private String kinds() {
        List<String> kinds = new ArrayList<>();
        catalogue.entries().stream().map(Entry::kind).distinct().forEach(kinds::add);
        return String.join(", ", kinds);
    }
}
