package io.bundlecast.reading.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bundlecast.uncertainty.Beta;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Gamma;
import io.bundlecast.uncertainty.Lognormal;
import io.bundlecast.uncertainty.Normal;
import io.bundlecast.uncertainty.Pert;
import io.bundlecast.uncertainty.Quantity;
import io.bundlecast.uncertainty.Triangular;
import io.bundlecast.uncertainty.Uniform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityParserTest {

    private static Quantity parse(Unit unit, String text) throws Unreadable {
        return new QuantityParser(unit, 1).parse(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.03 | 0.03",
                "3% | 0.03",
                "3 % | 0.03",
                "4.4% | 0.044",
                "-2% | -0.02",
                "+1 | 1",
                ".5 | 0.5",
                "1e-3 | 0.001",
                "0.1% | 0.001",
                "100% | 1",
                "7.7% | 0.077",
                "1.15% | 0.0115"
            })
    void readsNumbersAndPercentagesExactly(String text, double value) throws Unreadable {
        assertThat(parse(Unit.SHARE, text)).isEqualTo(new Constant(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"25000 | 25000", "$25,000 | 25000", "25,000.50 | 25000.5", "$1,234,567 | 1234567"})
    void readsDollars(String text, double value) throws Unreadable {
        assertThat(parse(Unit.MONEY, text)).isEqualTo(new Constant(value));
    }

    @Test
    void readsEveryDistribution() throws Unreadable {
        assertThat(parse(Unit.MONEY, "lognormal(mean 25000, cv 0.6)")).isEqualTo(new Lognormal(25000, 0.6));
        assertThat(parse(Unit.SHARE, "pert(1%, 5%, 12%)")).isEqualTo(new Pert(0.01, 0.05, 0.12));
        assertThat(parse(Unit.RATE, "normal(mean 0, sd 2%)")).isEqualTo(new Normal(0, 0.02));
        assertThat(parse(Unit.NUMBER, "uniform(1, 2)")).isEqualTo(new Uniform(1, 2));
        assertThat(parse(Unit.NUMBER, "triangular(1, 2, 4)")).isEqualTo(new Triangular(1, 2, 4));
        assertThat(parse(Unit.SHARE, "beta(mean 20%, sd 5%)")).isEqualTo(new Beta(0.2, 0.05));
        assertThat(parse(Unit.MONEY, "gamma(mean 8000, cv 80%)")).isEqualTo(new Gamma(8000, 0.8));
    }

    @Test
    void takesArgumentsByNameByPlaceAndInAnyOrder() throws Unreadable {
        Lognormal expected = new Lognormal(25000, 0.6);
        assertThat(parse(Unit.MONEY, "Lognormal( cv 60% , mean $25,000 )")).isEqualTo(expected);
        assertThat(parse(Unit.MONEY, "lognormal(25000, 0.6)")).isEqualTo(expected);
        assertThat(parse(Unit.MONEY, "lognormal(mean: 25000, sd: 15000)")).isEqualTo(expected);
        assertThat(parse(Unit.NUMBER, "pert(low 1, mode 2, high 4)")).isEqualTo(new Pert(1, 2, 4));
    }

    @Test
    void inflatesAmountsButNotTheirSpread() throws Unreadable {
        QuantityParser parser = new QuantityParser(Unit.MONEY, 1.1);
        assertThat(parser.parse("10000")).isEqualTo(new Constant(11000));
        assertThat(parser.parse("lognormal(mean 10000, cv 0.5)")).isEqualTo(new Lognormal(11000, 0.5));
        assertThat(parser.parse("pert(1000, 2000, 4000)")).isEqualTo(new Pert(1100, 2200, 4400));
    }

    @Test
    void givesBackTheSentenceThatItCanReadAgain() throws Unreadable {
        for (String text : QuantityForm.ALL.keySet()) {
            boolean byMean = !QuantityForm.ALL.get(text).spread().isEmpty();
            boolean two = QuantityForm.ALL.get(text).arguments().size() == 2;
            Quantity quantity =
                    parse(Unit.NUMBER, text + (byMean ? "(0.37, 0.113)" : two ? "(0.1, 0.7)" : "(0.1, 0.3, 0.7)"));
            assertThat(parse(Unit.NUMBER, quantity.sentence())).isEqualTo(quantity);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "three",
                "3%%",
                "1,00",
                "1 000",
                "lognormal",
                "lognormal()",
                "lognormal(mean 1)",
                "pert(1, 2)",
                "uniform(2, 1)",
                "lognormal(mean -1, cv 0.1)",
                "beta(mean 2, sd 1)",
                "pert(1, 2, 3, 4)",
                "lognormal(mean 1, cv x)",
                "gauss(0, 1)",
                "1e999",
                "0x1F",
                "NaN",
                "Infinity",
                "--1",
                "1.2.3"
            })
    void refusesWhatIsNotAQuantity(String text) {
        assertThatThrownBy(() -> parse(Unit.NUMBER, text)).isInstanceOf(Unreadable.class);
    }

    @Test
    void tellsUnitsApart() {
        assertThatThrownBy(() -> parse(Unit.MONEY, "3%")).hasMessageContaining("not a percentage");
        assertThatThrownBy(() -> parse(Unit.SHARE, "$3")).hasMessageContaining("not dollars");
    }
}
