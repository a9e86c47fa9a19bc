package io.bundlecast.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The program's version, and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = Bundlecast.class.getPackage().getImplementationVersion();
        return new String[] {
            "bundlecast " + (version == null ? "development" : version), "Java " + Runtime.version(),
        };
    }
}
