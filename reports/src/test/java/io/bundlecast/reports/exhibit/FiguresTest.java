package io.bundlecast.reports.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void writesThreeSignificantFiguresAtMost() {
        assertThat(Figures.dollars(4_123_456, 0)).isEqualTo("$4.12M");
        assertThat(Figures.dollars(412_345, 0)).isEqualTo("$412k");
        assertThat(Figures.dollars(9_512.4, 0)).isEqualTo("$9,510");
        assertThat(Figures.fullDollars(25_349, 0)).isEqualTo("$25,300");
        assertThat(Figures.percent(0.15149, 0)).isEqualTo("15.1%");
    }

    @Test
    void isNeverFinerThanTheStandardError() {
        assertThat(Figures.dollars(4_123_456, 34_000)).isEqualTo("$4.1M");
        assertThat(Figures.dollars(4_123_456, 10_000)).isEqualTo("$4.12M");
        assertThat(Figures.dollars(4_123_456, 340_000)).isEqualTo("$4M");
        assertThat(Figures.percent(0.2431, 0.004)).isEqualTo("24%");
        assertThat(Figures.dollars(40_000, 340_000)).isEqualTo("$0");
    }

    @Test
    void usesATrueMinusSign() {
        assertThat(Figures.dollars(-1_250_000, 0)).isEqualTo("\u2212$1.25M");
        assertThat(Unit.DOLLARS.change(1_250_000, 0)).isEqualTo("+$1.25M");
        assertThat(Figures.tick(Unit.DOLLARS, -500_000, 2e6)).isEqualTo("\u2212$0.5M");
    }

    @Test
    void carriesRoundingIntoTheNextUnit() {
        assertThat(Figures.dollars(999_700, 0)).isEqualTo("$1.00M");
        assertThat(Figures.whole(20_000)).isEqualTo("20,000");
    }

    @Test
    void aShareThatIsThereIsNeverWrittenAsNone() {
        assertThat(Figures.tenths(0.0044)).isEqualTo("0.4%");
        assertThat(Figures.tenths(0.0004)).isEqualTo("under 0.1%");
        assertThat(Figures.tenths(0)).isEqualTo("0%");
    }
}
