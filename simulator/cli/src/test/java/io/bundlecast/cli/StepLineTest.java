package io.bundlecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StepLineTest {

    @Test
    void aTerminalSeesEachStepInPlaceOfTheLastAndThenAnEmptyLine() {
        StringWriter seen = new StringWriter();
        try (StepLine steps = StepLine.on(true, new PrintWriter(seen))) {
            steps.accept("Storing");
            steps.accept("Draw");
        }
        assertThat(seen).hasToString("\rStoring...\rDraw...   \r       \r");
    }

    @Test
    void aFileSeesNothing() {
        StringWriter seen = new StringWriter();
        try (StepLine steps = StepLine.on(false, new PrintWriter(seen))) {
            steps.accept("Storing");
        }
        assertThat(seen.toString()).isEmpty();
    }
}
