package io.bundlecast.contract.terms;

import io.bundlecast.contract.Market;
import io.bundlecast.experience.Experience;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The mean of some quality measures' scores, 0 (worst) to 100 (best) among the nation's hospitals; 100 without measures. */
public final class MeanScore {

    private final int[] places;

    /** @param measures ids of the measures; null for all of the scenario */
    public MeanScore(@Nullable List<String> measures, Market market) {
        places = IntStream.range(0, market.qualityMeasures().size())
                .filter(i -> measures == null
                        || measures.contains(market.qualityMeasures().get(i).id()))
                .toArray();
    }

    /** The mean of measures on which a payment depends.
     *
     * @throws IllegalArgumentException when the scenario has none of them */
    public static MeanScore required(@Nullable List<String> measures, Market market, String what) {
        MeanScore score = new MeanScore(measures, market);
        if (score.places.length == 0) {
            List<String> known = market.qualityMeasures().stream()
                    .map(measure -> measure.id())
                    .toList();
            throw new IllegalArgumentException(what + " but the scenario has none of its measures: " + known);
        }
        return score;
    }

    /** How many measures there are. */
    int count() {
        return places.length;
    }

    public double of(Experience experience) {
        double sum = 0;
        for (int place : places) {
            sum += experience.qualityScore(place);
        }
        return places.length == 0 ? 100 : sum / places.length;
    }
}
