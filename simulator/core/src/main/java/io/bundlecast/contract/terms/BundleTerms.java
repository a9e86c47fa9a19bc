package io.bundlecast.contract.terms;

import io.bundlecast.contract.Provision;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What prospective bundles have in common once their defaults are filled in: who holds them, what is inside, and what stands outside the gain or loss.
 *
 * @param care the services inside, at the payer's prices
 * @param administrationPerCase in dollars
 * @param withhold the part of the price that quality earns; null for none */
public record BundleTerms(
        Holder holder,
        PricedCare care,
        double administrationPerCase,
        @Nullable Withhold withhold,
        RiskTerms risk) {

    /** The defaults that a bundle rests on: its own, then those of its price multiples and of its risk terms. */
    public static List<Provision> provisions(
            List<Provision> own, @Nullable PriceMultiples multiples, @Nullable RiskTerms risk) {
        List<Provision> ofMultiples = multiples == null ? List.of() : multiples.provisions();
        return Stream.of(own, ofMultiples, RiskTerms.orNone(risk).provisions())
                .flatMap(List::stream)
                .toList();
    }
}
