package io.bundlecast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a scenario to start from. */
@Command(
        name = "init",
        description = {
            "Write a starter scenario with comments.",
            "",
            "The file can be run as it is. Beside it, schema/scenario-v1.json lets editors such as VS Code complete and"
                    + " explain every field. A file that exists is never replaced without --force."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  bundlecast init my-hospital.yaml", "  bundlecast run my-hospital.yaml"})
final class InitCommand implements Callable<Integer> {

    private static final String STARTER = "/io/bundlecast/cli/starter.yaml";
    private static final String SCHEMA = "/io/bundlecast/schema/scenario-v1.json";

    @Parameters(
            arity = "0..1",
            paramLabel = "<file>",
            defaultValue = "my-hospital.yaml",
            description = "Where to write it. Default: ${DEFAULT-VALUE}.")
    private Path file = Path.of("my-hospital.yaml");

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(file)) {
            throw new CommandFailedException(
                    file + " is a folder. Name a file in it, such as " + file.resolve("my-hospital.yaml") + ".");
        }
        if (Files.exists(file) && !force) {
            throw new CommandFailedException(
                    file + " exists and is left as it is. Choose another name, or replace it with --force.");
        }
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        String starter = resource(STARTER).replace("FILE", file.toString());
        Files.writeString(file, starter);
        Path schema = file.resolveSibling("schema").resolve("scenario-v1.json");
        writeSchema(schema);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wrote " + file + ", and " + schema + ", by which editors complete and explain its fields.");
        out.println("Put your own numbers into it, then: bundlecast run " + file);
        return 0;
    }

    private static void writeSchema(Path schema) throws IOException {
        if (!Files.exists(schema)) {
            Files.createDirectories(schema.toAbsolutePath().getParent());
            Files.writeString(schema, resource(SCHEMA));
        }
    }

    private static String resource(String name) throws IOException {
        try (@Nullable InputStream in = InitCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
