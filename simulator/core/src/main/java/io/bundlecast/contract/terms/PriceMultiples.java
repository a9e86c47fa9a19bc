package io.bundlecast.contract.terms;

import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a commercial payer pays for a service over what the draws, which are at Medicare's prices, say.
 *
 * <p>For example, a stay drawn at $14,000 and fees of $2,300 cost a commercial payer 2.0 x 14,000 + 1.4 x 2,300 = $31,220. The patients stay those that were drawn:
 * care, events and the hospital's internal cost do not change.
 *
 * @param hospital of stays, procedures and readmissions; null for the default of 2.0 (mark: known, medium confidence)
 * @param professional of professional fees; null for the default of 1.4 (mark: known, medium confidence)
 * @param other of post-acute and other care; null for the default of 1.0 (mark: assumed) */
public record PriceMultiples(
        @Nullable Double hospital,
        @Nullable Double professional,
        @Nullable Double other) {

    public static final Provisions PROVISIONS = Provisions.beside(PriceMultiples.class, "commercial.txt");

    /** The prices of the draws. */
    static final PriceMultiples NONE = new PriceMultiples(1.0, 1.0, 1.0);

    public PriceMultiples {
        Terms.positive(hospital, "hospital");
        Terms.positive(professional, "professional");
        Terms.positive(other, "other");
    }

    /** The multiples with every default filled in, or the prices of the draws where there are none. */
    public static PriceMultiples orNone(@Nullable PriceMultiples stated) {
        return stated == null ? NONE : stated.filled();
    }

    private PriceMultiples filled() {
        return new PriceMultiples(
                Terms.orElse(hospital, PROVISIONS.value("multiple.hospital")),
                Terms.orElse(professional, PROVISIONS.value("multiple.professional")),
                Terms.orElse(other, PROVISIONS.value("multiple.other")));
    }

    List<Provision> provisions() {
        return new LeftToRule(PROVISIONS)
                .unless(hospital, "multiple.hospital")
                .unless(professional, "multiple.professional")
                .unless(other, "multiple.other")
                .list();
    }
}
