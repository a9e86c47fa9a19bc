package io.bundlecast.contract.aqc;

import io.bundlecast.contract.FixedFigure;
import io.bundlecast.contract.MemberScope;
import io.bundlecast.contract.MemberShare;
import io.bundlecast.contract.Terms;
import io.bundlecast.experience.Experience;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A weighted mean of measures, each scored 0 to 5 by five gates: 0 below the first, k at gate k and in proportion up to the next, 5 from the fifth. */
public final class GatedScore {

    static final int GATES = 5;

    private final List<String> ids;
    private final MemberShare[] measures;
    private final double[][] gates;
    private final double[] weights;

    GatedScore(Map<String, List<Double>> byMeasure, MemberScope scope) {
        int n = byMeasure.size();
        measures = new MemberShare[n];
        gates = new double[n][];
        weights = new double[n];
        ids = List.copyOf(new TreeSet<>(byMeasure.keySet()));
        int i = 0;
        for (Map.Entry<String, List<Double>> measure : new TreeMap<>(byMeasure).entrySet()) {
            measures[i] = scope.share(measure.getKey(), "gates");
            gates[i] = measure.getValue().stream().mapToDouble(gate -> gate).toArray();
            weights[i] = AlternativeQualityContract.PROVISIONS.value(
                    measures[i].outcome() ? "aqc.weight.outcome" : "aqc.weight.process");
            i++;
        }
    }

    List<FixedFigure> fixed() {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new FixedFigure("Weight of " + ids.get(i), weights[i]))
                .toList();
    }

    static void check(String measure, List<Double> gates) {
        if (gates.size() != GATES) {
            throw new IllegalArgumentException("gates of " + measure + " must be five but are " + gates.size());
        }
        for (int k = 0; k < GATES; k++) {
            Terms.fraction(gates.get(k), "gates of " + measure);
            if (k > 0 && !(gates.get(k) > gates.get(k - 1))) {
                throw new IllegalArgumentException("gates of " + measure + " must ascend");
            }
        }
    }

    double at(Experience experience) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < measures.length; i++) {
            sum += weights[i] * score(measures[i].of(experience), gates[i]);
            weight += weights[i];
        }
        return sum / weight;
    }

    public static double score(double rate, double[] gates) {
        if (rate < gates[0]) {
            return 0;
        }
        for (int k = 1; k < GATES; k++) {
            if (rate < gates[k]) {
                return k + (rate - gates[k - 1]) / (gates[k] - gates[k - 1]);
            }
        }
        return GATES;
    }
}
