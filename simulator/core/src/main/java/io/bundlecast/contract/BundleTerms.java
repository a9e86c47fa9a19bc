package io.bundlecast.contract;

import org.jspecify.annotations.Nullable;

/** What prospective bundles have in common once their defaults are filled in: who holds them, what is inside, and what stands outside the gain or loss.
 *
 * @param care the services inside, at the payer's prices
 * @param administrationPerCase in dollars
 * @param withhold the part of the price that quality earns; null for none */
record BundleTerms(
        Holder holder,
        PricedCare care,
        double administrationPerCase,
        @Nullable Withhold withhold,
        RiskTerms risk) {}
