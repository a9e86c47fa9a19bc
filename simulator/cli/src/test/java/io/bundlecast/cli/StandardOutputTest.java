package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What reaches the terminal, a file or a pipe from a process of its own. */
final class StandardOutputTest {

    @TempDir
    private Path place;

    @Test
    void isWhole() throws IOException, InterruptedException {
        Process process =
                Session.process(place, "catalogue", "show", "team-2027").start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed)
                .isEqualTo(Session.of("catalogue", "show", "team-2027").out());
    }

    @Test
    void isInUtf8WhateverTheLocale() throws IOException, InterruptedException {
        ProcessBuilder builder = Session.process(place, "check", "\u2212\u20ac.yaml");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.command().add(1, "-Dfile.encoding=US-ASCII");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(printed).startsWith("\u2212\u20ac.yaml  does not exist.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thatIsFullFailsTheCommand() throws IOException, InterruptedException {
        File errors = place.resolve("errors.txt").toFile();
        Process process = Session.process(place, "catalogue")
                .redirectErrorStream(false)
                .redirectOutput(new File("/dev/full"))
                .redirectError(errors)
                .start();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(errors).hasContent("bundlecast: what was printed is not complete: No space left on device.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thatNobodyReadsToItsEndIsNoFailure() throws IOException, InterruptedException {
        Process process = Session.process(place, "catalogue", "show", "presets").start();
        process.getInputStream().close();
        assertThat(process.waitFor()).isZero();
    }
}
