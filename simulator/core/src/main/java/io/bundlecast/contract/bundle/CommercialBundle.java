package io.bundlecast.contract.bundle;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.BundleSettlement;
import io.bundlecast.contract.terms.BundleTerms;
import io.bundlecast.contract.terms.Holder;
import io.bundlecast.contract.terms.PriceMultiples;
import io.bundlecast.contract.terms.PricedCare;
import io.bundlecast.contract.terms.RiskTerms;
import io.bundlecast.contract.terms.Withhold;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A commercial payer's prospective bundle: one price for an episode, from which the holder pays everyone, with a warranty on readmissions.
 *
 * <p>Gain D = sum of n P - services, with P as stated for the type, or the hospital's own history at the payer's prices x (1 - discount). Risk terms then apply to D;
 * administration and the quality withhold stand outside them. A term that is null takes its default.
 *
 * <p>For example, 100 cases at P = $30,000 with services of $2,850,000 and administration of $100 a case: 3,000,000 - 2,850,000 - 10,000 = $140,000 to the holder.
 *
 * <p>Source: prospective bundles and commercial copies of ACE with a 90-day warranty, as payers describe them (known, medium confidence).
 *
 * @param lines ids of the episode lines covered; null for all
 * @param holder who receives the price; null for the hospital
 * @param prices P in the payer's dollars by episode type or MS-DRG; history less the discount where absent
 * @param discount off the hospital's history; null for the default of 10% (usual: 5% to 15%)
 * @param multiples payer's prices over those of the draws; null where the draws are at this payer's prices
 * @param warrantyShare part of readmission payments in the window that the holder bears; null for all
 * @param administrationPerCase paid to the program's administrator, in dollars; null for the default
 * @param withhold part of the price that quality earns; null for none
 * @param risk corridor, limits, gate and reinsurance; null for none */
public record CommercialBundle(
        @Nullable List<String> lines,
        @Nullable Holder holder,
        @Nullable Map<String, Double> prices,
        @Nullable Double discount,
        @Nullable PriceMultiples multiples,
        @Nullable Double warrantyShare,
        @Nullable Double administrationPerCase,
        @Nullable Withhold withhold,
        @Nullable RiskTerms risk)
        implements Contract {

    public CommercialBundle {
        lines = lines == null ? null : List.copyOf(lines);
        prices = prices == null ? Map.of() : Map.copyOf(prices);
        prices.values().forEach(price -> Terms.positive(price, "prices"));
        Terms.discount(discount, "discount");
        Terms.fraction(warrantyShare, "warrantyShare");
        Terms.notNegative(administrationPerCase, "administrationPerCase");
    }

    // What may be left out in a file is filled in above, and is never null after that.

    @Override
    public Map<String, Double> prices() {
        return Objects.requireNonNull(prices);
    }

    @Override
    public OutlierCap outlierCap() {
        return RiskTerms.orNone(risk).outlierCap();
    }

    @Override
    public Set<String> lines(CareScope care) {
        return care.episodeLines(cell -> cell.isOf(lines));
    }

    @Override
    public String coverage() {
        return "episode lines";
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        List<Lack> lacks = new ArrayList<>(RiskTerms.orNone(risk).lacks(care));
        if (withhold != null) {
            lacks.addAll(Lack.ofMeasures(withhold.measures(), care, "withhold", "pays a withhold back by quality"));
        }
        return lacks;
    }

    @Override
    public List<Provision> provisions() {
        List<Provision> own = new LeftToRule(PriceMultiples.PROVISIONS)
                .unless(discount, "discount")
                .unless(warrantyShare, "warranty.share")
                .unless(administrationPerCase, "administration.per-case")
                .list();
        return BundleTerms.provisions(own, multiples, risk);
    }

    @Override
    public Settlement settlement(Market market) {
        PricedCare care =
                new PricedCare(PriceMultiples.orNone(multiples), 1, orDefault(warrantyShare, "warranty.share"));
        BundleTerms terms = new BundleTerms(
                holder == null ? Holder.HOSPITAL : holder,
                care,
                orDefault(administrationPerCase, "administration.per-case"),
                withhold,
                RiskTerms.orNone(risk));
        int[] cells = market.cellsOf(lines);
        double[] price = new double[cells.length];
        double[] history = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            EpisodeCell type = market.cells().get(cells[i]);
            Double stated = prices().getOrDefault(type.type(), prices().get(type.msDrg()));
            double cases = market.expected().get(cells[i], Measure.ADMISSIONS);
            if (stated != null) {
                price[i] = stated;
            } else if (cases > 0) {
                double services = care.services(market.expected(), cells[i]);
                price[i] = (1 - orDefault(discount, "discount")) * services / cases;
                history[i] = services / cases;
            }
        }
        return new BundleSettlement(terms, cells, price, history, rebasing(history), market);
    }

    /** How prices from history are set anew when the contract is renewed; null where all prices are agreed. */
    private static @Nullable Rebasing rebasing(double[] history) {
        return Arrays.stream(history).allMatch(cost -> cost == 0)
                ? null
                : new Rebasing(
                        PriceMultiples.PROVISIONS.latest("baseline.years"),
                        PriceMultiples.PROVISIONS.latest("baseline.gap-years"),
                        PriceMultiples.PROVISIONS.latest("renewal.years"),
                        0);
    }

    private static double orDefault(@Nullable Double stated, String name) {
        return Terms.orElse(stated, PriceMultiples.PROVISIONS.value(name));
    }
}
