package io.bundlecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bundlecast.random.StandardNormal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void tabledQuantilesAreThoseOfTheQuantity() {
        List<Quantity> tabled = List.of(
                new Pert(10, 20, 60),
                new Pert(-0.3, 0, 0.35),
                new Pert(0, 0, 1),
                new Beta(0.2, 0.05),
                new Gamma(8000, 0.8));
        for (Quantity quantity : tabled) {
            Draw draw = Draw.of(quantity);
            for (int i = 1; i < 5000; i++) {
                double u = i / 5000.0;
                assertThat(draw.at(u))
                        .as(quantity.sentence())
                        .isCloseTo(quantity.quantile(u), within(1e-6 * quantity.standardDeviation()));
            }
        }
    }

    @Test
    void neverFallsAsTheUniformRises() {
        for (Quantity quantity : List.of(
                new Gamma(1, 4),
                new Pert(0, 1, 1),
                new Beta(0.02, 0.1),
                new Beta(0.5, 0.45),
                new Triangular(0, 1, 3))) {
            Draw draw = Draw.of(quantity);
            double before = Double.NEGATIVE_INFINITY;
            for (int i = -8400; i <= 8400; i++) {
                double value = draw.atNormal(i / 1000.0);
                assertThat(value).as(quantity.sentence() + " at " + i).isGreaterThanOrEqualTo(before);
                before = value;
            }
        }
    }

    @Test
    void aCertainQuantityIsItsValue() {
        assertThat(Draw.of(new Constant(0.044)).at(0.9)).isEqualTo(0.044);
        assertThat(Draw.of(new Constant(0.044)).atNormal(-3)).isEqualTo(0.044);
    }

    @Test
    void normalAndUniformDrawsAgreeWithEachOther() {
        for (Quantity quantity :
                List.of(new Normal(3, 2), new Lognormal(10, 0.5), new Uniform(2, 5), new Pert(1, 2, 4))) {
            Draw draw = Draw.of(quantity);
            assertThat(draw.atNormal(1.2))
                    .isCloseTo(draw.at(StandardNormal.cdf(1.2)), within(1e-12 * draw.mean() * 10));
        }
    }
}
