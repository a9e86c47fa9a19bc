package io.bundlecast.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bundlecast.reading.tree.ScenarioRejectedException;
import io.bundlecast.reading.tree.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFilesTest {

    @TempDir
    Path folder;

    private String messageOf(byte[] bytes) throws IOException {
        Path file = folder.resolve("given.yaml");
        Files.write(file, bytes);
        return messageOf(file);
    }

    private String messageOf(Path file) {
        ScenarioRejectedException rejection = catchThrowableOfType(
                ScenarioRejectedException.class, () -> ScenarioReader.read(file, ScenarioFilesTest.CATALOGUE));
        assertThat(rejection.problems()).hasSize(1);
        return rejection
                .problems()
                .get(0)
                .text()
                .replace(file.toString(), file.getFileName().toString());
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(messageOf(folder.resolve("none.yaml"))).isEqualTo("none.yaml  does not exist.");
    }

    @Test
    void saysThatAFolderIsNotAFile() throws IOException {
        Path below = Files.createDirectory(folder.resolve("below"));
        assertThat(messageOf(below)).isEqualTo("below  is a folder, but a file is needed.");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        assertThat(messageOf(new byte[0]))
                .isEqualTo("given.yaml  is empty. 'bundlecast init' writes a scenario to start from.");
    }

    @Test
    void saysThatAFileIsBinary() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThat(messageOf(picture)).isEqualTo("given.yaml  is not a text file. Maybe another file was meant.");
    }

    @Test
    void saysThatAFileIsUtf16() throws IOException {
        assertThat(messageOf("title: One\n".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("given.yaml  is text in UTF-16. Save it as UTF-8.");
    }

    @Test
    void saysWhereAFileStopsBeingUtf8() throws IOException {
        assertThat(messageOf("title: One\nhospital: {title: Caf\u00e9}\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("given.yaml:2:22  is not UTF-8 from this character on. Save the file as UTF-8.");
    }

    @Test
    void saysThatAFileIsTooLarge() throws IOException {
        byte[] large = new byte[SourceText.LARGEST + 1];
        java.util.Arrays.fill(large, (byte) '#');
        assertThat(messageOf(large))
                .isEqualTo("given.yaml  is larger than 1 MiB, which no scenario is. Maybe another file was meant.");
    }

    @Test
    void survivesAliasBombs() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'i'; name++) {
            String alias = "*" + (char) (name - 1);
            bomb.append(name).append(": &").append(name).append(" [").append(alias);
            bomb.append((", " + alias).repeat(8)).append("]\n");
        }
        Path file = Files.writeString(folder.resolve("bomb.yaml"), bomb);
        ScenarioRejectedException rejection = catchThrowableOfType(
                ScenarioRejectedException.class, () -> ScenarioReader.read(file, ScenarioFilesTest.CATALOGUE));
        assertThat(rejection.getMessage()).contains("anchors and aliases (& and *) are not read");
    }

    @Test
    void survivesBracketsWithoutEnd() throws IOException {
        assertThat(messageOf("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .contains("nested more than");
    }

    @Test
    void listsOnlyTheFirstOfThousandsOfProblems() throws IOException {
        Path file = Files.writeString(folder.resolve("same.yaml"), "title: One\n".repeat(5000));
        ScenarioRejectedException rejection = catchThrowableOfType(
                ScenarioRejectedException.class, () -> ScenarioReader.read(file, ScenarioFilesTest.CATALOGUE));
        assertThat(rejection.problems()).hasSize(101);
        assertThat(rejection.problems().get(100).text()).endsWith("has 4902 more problems. Mend these first.");
    }

    @Test
    void survivesAValueCutAtManyCommas() throws IOException {
        Path file = Files.writeString(folder.resolve("cut.yaml"), "title: [a(" + ",b".repeat(200_000) + "]\n");
        ScenarioRejectedException rejection = catchThrowableOfType(
                ScenarioRejectedException.class, () -> ScenarioReader.read(file, ScenarioFilesTest.CATALOGUE));
        assertThat(rejection.getMessage()).contains("title is a list but must be text");
    }

    @Test
    void readsTextWithAMarkAtTheStartAndWindowsLineEnds() throws IOException {
        String text = Files.readString(ScenarioFilesTest.SCENARIOS.resolve("quick-start.yaml"));
        Path file = folder.resolve("quick-start.yaml");
        Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(ScenarioReader.read(file, ScenarioFilesTest.CATALOGUE)
                        .scenario()
                        .episodes())
                .hasSize(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(20)
    void readsNoFurtherThanALargeFileGoes() {
        assertThat(messageOf(Path.of("/dev/zero")))
                .isEqualTo("zero  is larger than 1 MiB, which no scenario is. Maybe another file was meant.");
    }
}
