package io.bundlecast.oracle;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.uncertainty.Correlation;
import java.util.List;

/** Two uniforms tied by a Gaussian copula. */
record CopulaModel(double coefficient, Correlation correlation) implements Model {

    static CopulaModel of(double coefficient) {
        List<Correlation.Pair> pairs = List.of(new Correlation.Pair("a", "b", coefficient));
        return new CopulaModel(coefficient, Correlation.of(List.of("a", "b"), pairs));
    }

    @Override
    public double answer(Ask ask) {
        return ask.what().equals("spearman") ? Correlation.spearman(coefficient) : Correlation.kendall(coefficient);
    }

    @Override
    public double draw(AddressedStream stream) {
        double[] u = correlation.couple(new double[] {stream.nextUniform() + 0x1p-53, stream.nextUniform() + 0x1p-53});
        return 12 * (u[0] - 0.5) * (u[1] - 0.5);
    }
}
