package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class FreshFolderTest {

    private static final String MARKER = "run.json";

    @TempDir
    private Path place;

    @Test
    void takesItsNameOnlyWhenComplete() throws IOException {
        Path target = place.resolve("deep/run");
        try (FreshFolder folder = FreshFolder.beside(target, MARKER)) {
            Files.writeString(folder.path().resolve(MARKER), "new");
            assertThat(target).doesNotExist();
            folder.complete();
        }
        assertThat(target.resolve(MARKER)).hasContent("new");
        assertThat(names(target.getParent())).containsExactly("run");
    }

    @Test
    void leavesTheEarlierOutputWhenItFails() throws IOException {
        Path target = earlierRun();
        assertThatThrownBy(() -> {
                    try (FreshFolder folder = FreshFolder.beside(target, MARKER)) {
                        Files.writeString(folder.path().resolve(MARKER), "half");
                        throw new IOException("No space left on device");
                    }
                })
                .hasMessage("No space left on device");
        assertThat(target.resolve(MARKER)).hasContent("old");
        assertThat(names(place)).containsExactly("run");
    }

    @Test
    void replacesTheEarlierOutputWhole() throws IOException {
        Path target = earlierRun();
        Files.createDirectories(target.resolve("charts"));
        Files.writeString(target.resolve("charts/gone.png"), "old");
        try (FreshFolder folder = FreshFolder.beside(target, MARKER)) {
            Files.writeString(folder.path().resolve(MARKER), "new");
            folder.complete();
        }
        assertThat(names(target)).containsExactly(MARKER);
        assertThat(target.resolve(MARKER)).hasContent("new");
        assertThat(names(place)).containsExactly("run");
    }

    @Test
    void neverReplacesAFolderThatIsNotARun() throws IOException {
        Path mine = Files.createDirectories(place.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> FreshFolder.beside(mine, MARKER))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("holds something other than an earlier run");
        assertThat(mine.resolve("thesis.txt")).exists();
    }

    @Test
    void fillsAnEmptyFolder() throws IOException {
        Path target = Files.createDirectories(place.resolve("empty"));
        try (FreshFolder folder = FreshFolder.beside(target, MARKER)) {
            Files.writeString(folder.path().resolve(MARKER), "new");
            folder.complete();
        }
        assertThat(target.resolve(MARKER)).hasContent("new");
    }

    @Test
    void refusesAFileAsItsTarget() throws IOException {
        Path file = Files.writeString(place.resolve("notes"), "text");
        assertThatThrownBy(() -> FreshFolder.beside(file, MARKER)).hasMessageContaining("is a file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhereNoFolderCanBeMade() {
        assertThatThrownBy(() -> FreshFolder.beside(Path.of("/proc/run"), MARKER))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageStartingWith("no folder can be made in /proc");
    }

    @Test
    void isAsReadableAsAnyOtherFolder() throws IOException {
        Path usual = Files.createDirectory(place.resolve("usual"));
        Path target = place.resolve("run");
        try (FreshFolder folder = FreshFolder.beside(target, MARKER)) {
            folder.complete();
        }
        if (Files.getFileStore(place).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(usual));
        }
    }

    private Path earlierRun() throws IOException {
        Path target = Files.createDirectory(place.resolve("run"));
        Files.writeString(target.resolve(MARKER), "old");
        return target;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
