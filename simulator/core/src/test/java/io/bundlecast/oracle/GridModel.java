package io.bundlecast.oracle;

import io.bundlecast.exact.Lattice;
import io.bundlecast.random.AddressedStream;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** An amount on a grid. Where the grid stands for continuous amounts, half of a point's probability counts as below it. */
record GridModel(
        Lattice lattice, boolean continuous, @Nullable ToDoubleFunction<AddressedStream> drawn) implements Model {

    @Override
    public double answer(Ask ask) {
        double x = ask.at();
        return switch (ask.what()) {
            case "mean" -> lattice.mean();
            case "variance" -> lattice.variance();
            case "sd" -> Math.sqrt(lattice.variance());
            case "skewness" -> skewness();
            case "probability" -> lattice.probability((int) Math.round(x / lattice.step()));
            case "atom" -> lattice.cdf(x);
            case "cdf" -> below(x);
            case "survival" -> 1 - below(x);
            case "quantile" -> continuous ? interpolated(x) : lattice.quantile(x);
            case "limitedMean" -> lattice.limitedMean(x);
            case "stopLoss" -> lattice.stopLoss(x);
            case "shortfall" -> x - lattice.limitedMean(x);
            case "tailExpectation" -> lattice.tailExpectation(x);
            case "gain", "loss" -> lattice.expectation(ask::payment);
            default -> throw new IllegalArgumentException(ask.what());
        };
    }

    private double skewness() {
        double mean = lattice.mean();
        double third = lattice.expectation(x -> (x - mean) * (x - mean) * (x - mean));
        return third / Math.pow(lattice.variance(), 1.5);
    }

    private double below(double x) {
        if (!continuous) {
            return lattice.cdf(x);
        }
        double place = x / lattice.step();
        int k = (int) Math.floor(place + 1e-9);
        double low = middle(k);
        return low + (place - k) * (middle(k + 1) - low);
    }

    private double middle(int k) {
        return lattice.cdf(k * lattice.step()) - 0.5 * lattice.probability(k);
    }

    private double interpolated(double p) {
        int k = (int) Math.round(lattice.quantile(p) / lattice.step());
        while (middle(k) > p) {
            k--;
        }
        while (middle(k + 1) < p) {
            k++;
        }
        return lattice.step() * (k + (p - middle(k)) / (middle(k + 1) - middle(k)));
    }

    @Override
    public double draw(AddressedStream stream) {
        return drawn.applyAsDouble(stream);
    }
}
