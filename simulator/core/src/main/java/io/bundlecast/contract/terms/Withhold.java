package io.bundlecast.contract.terms;

import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the price that the payer keeps until quality is known, and pays out by score.
 *
 * <p>Of a price P the payer keeps h P and pays back h P x Q / Q0, with Q the mean score of the measures and Q0 the score that earns the whole. Over any holders whose
 * mean score, weighed by price, is Q0, what is paid out is what was kept.
 *
 * <p>For example, P = $1.0m, h = 4%, Q = 75, Q0 = 100: $40,000 are kept and $30,000 paid back.
 *
 * @param rate h, 0 to 1
 * @param measures ids of the measures; null for all of the scenario
 * @param fullScore Q0, above 0; null for 100 */
public record Withhold(
        double rate,
        @Nullable List<String> measures,
        @Nullable Double fullScore) {

    public Withhold {
        Terms.fraction(rate, "rate");
        Terms.positive(fullScore, "fullScore");
        Terms.score(fullScore, "fullScore");
        measures = measures == null ? null : List.copyOf(measures);
    }

    /** What is paid back of a withheld amount. */
    double released(double withheld, double score) {
        return withheld * score / Terms.orElse(fullScore, 100);
    }
}
