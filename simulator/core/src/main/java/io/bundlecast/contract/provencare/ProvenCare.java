package io.bundlecast.contract.provencare;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.EpisodeScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.BundleSettlement;
import io.bundlecast.contract.terms.BundleTerms;
import io.bundlecast.contract.terms.Holder;
import io.bundlecast.contract.terms.PriceMultiples;
import io.bundlecast.contract.terms.PricedCare;
import io.bundlecast.contract.terms.RiskTerms;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A price with a warranty, after Geisinger's ProvenCare: the procedure and half of what its complications used to cost, in place of every later bill for them.
 *
 * <p>P = procedure + s x mean cost of complications within 90 days over two years of history. Gain D = sum of n P - services, readmissions within 90 days included, so
 * that the holder breaks even when these fall to s of history. Risk terms then apply to D. A term that is null takes its default.
 *
 * <p>For example, a procedure of $35,000 and complications of $15,000 after 20% of cases: 35,000 + 0.5 x 3,000 = $36,500.
 *
 * <p>Source: Managed Care magazine, January 2008 (secondary).
 *
 * @param lines ids of the episode lines of 90 days covered; null for all
 * @param holder who receives the price; null for the hospital
 * @param procedurePrices price of the procedure in the payer's dollars by episode type or MS-DRG; the hospital's history at the payer's prices where absent
 * @param complicationCosts mean two-year cost of complications within 90 days in the payer's dollars a case, by episode type or MS-DRG; the readmissions that are
 *     expected of the hospital at its present level where absent
 * @param complicationShare s, 0 to 1; null for a half
 * @param multiples payer's prices over those of the draws; null where the draws are at this payer's prices
 * @param postAcuteIncluded whether post-acute and other care is in price and services (false by default: assumed)
 * @param risk corridor, limits, gate and reinsurance; null for none */
public record ProvenCare(
        @Nullable List<String> lines,
        @Nullable Holder holder,
        @Nullable Map<String, Double> procedurePrices,
        @Nullable Map<String, Double> complicationCosts,
        @Nullable Double complicationShare,
        @Nullable PriceMultiples multiples,
        boolean postAcuteIncluded,
        @Nullable RiskTerms risk)
        implements Contract {

    static final Provisions PROVISIONS = Provisions.beside(ProvenCare.class, "proven-care.txt");

    public ProvenCare {
        lines = lines == null ? null : List.copyOf(lines);
        procedurePrices = procedurePrices == null ? Map.of() : Map.copyOf(procedurePrices);
        complicationCosts = complicationCosts == null ? Map.of() : Map.copyOf(complicationCosts);
        procedurePrices.values().forEach(price -> Terms.positive(price, "procedurePrices"));
        complicationCosts.values().forEach(cost -> Terms.notNegative(cost, "complicationCosts"));
        Terms.fraction(complicationShare, "complicationShare");
    }

    // What may be left out in a file is filled in above, and is never null after that.

    @Override
    public Map<String, Double> procedurePrices() {
        return Objects.requireNonNull(procedurePrices);
    }

    @Override
    public Map<String, Double> complicationCosts() {
        return Objects.requireNonNull(complicationCosts);
    }

    @Override
    public OutlierCap outlierCap() {
        return RiskTerms.orNone(risk).outlierCap();
    }

    @Override
    public EpisodeScope scope() {
        return new EpisodeScope((int) PROVISIONS.value("window.days"), cell -> true).within(lines);
    }

    @Override
    public Set<String> lines(CareScope care) {
        return care.episodeLines(scope()::covers);
    }

    @Override
    public String coverage() {
        return "episode lines counted over 90 days";
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        return RiskTerms.orNone(risk).lacks(care);
    }

    @Override
    public List<Provision> provisions() {
        List<Provision> own = new LeftToRule(PROVISIONS)
                .unless(null, "window.days")
                .unless(complicationShare, "complication.share")
                .list();
        return BundleTerms.provisions(own, multiples, risk);
    }

    @Override
    public Settlement settlement(Market market) {
        PricedCare care = new PricedCare(PriceMultiples.orNone(multiples), postAcuteIncluded ? 1 : 0, 1);
        BundleTerms terms =
                new BundleTerms(holder == null ? Holder.HOSPITAL : holder, care, 0, null, RiskTerms.orNone(risk));
        int[] cells = scope().cells(market);
        double[] prices = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            prices[i] = price(market, cells[i], care);
        }
        return new BundleSettlement(terms, cells, prices, market);
    }

    private double price(Market market, int cell, PricedCare care) {
        Experience history = market.expected();
        double cases = history.get(cell, Measure.ADMISSIONS);
        double complications = care.warranty(history, cell);
        double procedure = care.services(history, cell) - complications;
        EpisodeCell type = market.cells().get(cell);
        double share = Terms.orElse(complicationShare, PROVISIONS.value("complication.share"));
        return stated(procedurePrices(), type, cases == 0 ? 0 : procedure / cases)
                + share * stated(complicationCosts(), type, cases == 0 ? 0 : complications / cases);
    }

    private static double stated(Map<String, Double> amounts, EpisodeCell type, double otherwise) {
        return Terms.orElse(amounts.getOrDefault(type.type(), amounts.get(type.msDrg())), otherwise);
    }
}
