package io.bundlecast.contract.bpci;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.EpisodeScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.Collaborator;
import io.bundlecast.contract.terms.PaymentLimits;
import io.bundlecast.contract.terms.PerformanceYears;
import io.bundlecast.contract.terms.PostEpisode;
import io.bundlecast.contract.terms.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Medicare's voluntary Bundled Payments for Care Improvement Advanced, October 2018 to 2025: a hospital answers for all spend from a stay to 90 days after it.
 *
 * <p>Spend, each episode within the region's 1st and 99th percentile, is compared with a target: the hospital's own standardised past spend x risk weight x
 * the peers' trend, which may move it by 10% (from model year 6 by 5%), less a discount of 3% (from model year 6 2% for medical episodes). Gains and losses of
 * all episodes are netted, moved by up to a tenth by quality, and limited to 20% of the target.
 *
 * <p>For example, target $5.4m, spend $5.0m, quality score 60: 400,000 x 0.96 = $384,000.
 *
 * @param year model year, 1 to 8
 * @param lines ids of the episode lines; null for all that it can cover
 * @param hospitalSpend the hospital's past spend per episode at risk weight 1 by MS-DRG, in dollars of the year before discount; what the scenario expects of
 *     it where absent
 * @param targetPrices preliminary prices at risk weight 1 by MS-DRG, which contain the discount; they replace hospitalSpend
 * @param discount Medicare's discount on every episode; null for the year's
 * @param stopLimit most that is paid or repaid, over the target; null for 20%
 * @param qualityMeasures ids of the measures whose mean is the composite quality score; null for all of the scenario
 * @param postEpisode the test of spend after the window
 * @param sharing arrangements with collaborators
 * @see <a href="https://github.com/Milliman-PRM/BPCIA_BPCI-Advanced">an implementation of the model's rules</a> */
public record BpciAdvanced(
        int year,
        @Nullable List<String> lines,
        @Nullable Map<String, Double> hospitalSpend,
        @Nullable Map<String, Double> targetPrices,
        @Nullable Double discount,
        @Nullable Double stopLimit,
        @Nullable List<String> qualityMeasures,
        @Nullable PostEpisode postEpisode,
        @Nullable List<Collaborator> sharing)
        implements Contract {

    static final PerformanceYears YEARS = PerformanceYears.beside(BpciAdvanced.class, "bpci-advanced-years.txt");

    static final Provisions PROVISIONS = Provisions.beside(BpciAdvanced.class, "bpci-advanced.txt");

    public BpciAdvanced {
        LocalDate day = YEARS.firstDay(year);
        lines = lines == null ? null : List.copyOf(lines);
        hospitalSpend = hospitalSpend == null ? Map.of() : Map.copyOf(hospitalSpend);
        targetPrices = targetPrices == null ? Map.of() : Map.copyOf(targetPrices);
        qualityMeasures = qualityMeasures == null ? null : List.copyOf(qualityMeasures);
        sharing = sharing == null ? List.of() : List.copyOf(sharing);
        hospitalSpend.values().forEach(spend -> Terms.positive(spend, "hospitalSpend"));
        targetPrices.values().forEach(price -> Terms.positive(price, "targetPrices"));
        for (String msDrg : targetPrices.keySet()) {
            if (hospitalSpend.containsKey(msDrg)) {
                throw new IllegalArgumentException(
                        "hospitalSpend and targetPrices both state MS-DRG " + msDrg + "; keep one of them");
            }
        }
        Terms.discount(discount, "discount");
        Terms.fraction(stopLimit, "stopLimit");
        Sharing.check(sharing, name -> PROVISIONS.value(name, day));
    }

    /** The rule as it stands for a model year. */
    public static BpciAdvanced of(int year) {
        return new BpciAdvanced(year, null, null, null, null, null, null, null, null);
    }

    // What may be left out in a file is filled in above, and is never null after that.

    @Override
    public Map<String, Double> hospitalSpend() {
        return Objects.requireNonNull(hospitalSpend);
    }

    @Override
    public Map<String, Double> targetPrices() {
        return Objects.requireNonNull(targetPrices);
    }

    @Override
    public List<Collaborator> sharing() {
        return Objects.requireNonNull(sharing);
    }

    @Override
    public OutlierCap outlierCap() {
        return OutlierCap.between(provision("winsor.low"), provision("winsor.high"));
    }

    @Override
    public EpisodeScope scope() {
        LocalDate day = firstDay();
        return new EpisodeScope((int) provision("window.days"), cell -> BpciCategories.covers(cell, day)).within(lines);
    }

    @Override
    public Set<String> lines(CareScope care) {
        return care.episodeLines(scope()::covers);
    }

    @Override
    public String coverage() {
        return "episode lines with MS-DRGs of its clinical categories, counted over 90 days";
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        return Lack.ofMeasures(qualityMeasures, care, "qualityMeasures", "pays by quality");
    }

    @Override
    public Settlement settlement(Market market) {
        return new BpciSettlement(this, market);
    }

    @Override
    public List<Provision> provisions() {
        boolean test = postEpisodeOrDefault().testOrDefault() != PostEpisode.Test.NONE;
        boolean hospital = postEpisodeOrDefault().testOrDefault() == PostEpisode.Test.HOSPITAL;
        LeftToRule left = new LeftToRule(PROVISIONS, firstDay())
                .unless(null, "window.days")
                .unless(discount, "discount.medical")
                .unless(discount, "discount.surgical")
                .unless(null, "trend.limit")
                .unless(null, "winsor.low")
                .unless(null, "winsor.high")
                .unless(null, "quality.reach")
                .unless(stopLimit, "stop-limit");
        if (test) {
            left.unless(postEpisodeOrDefault().deviations(), "post-episode.deviations");
            left.unless(postEpisodeOrDefault().cv(), hospital ? "post-episode.hospital-cv" : "post-episode.episode-cv");
        }
        if (!sharing().isEmpty()) {
            List.of("alignment.total", "alignment.collaborator", "alignment.aco", "gainshare.fee-limit")
                    .forEach(name -> left.unless(null, name));
        }
        return left.list();
    }

    LocalDate firstDay() {
        return YEARS.firstDay(year);
    }

    double provision(String name) {
        return PROVISIONS.value(name, firstDay());
    }

    double discountOf(String msDrg) {
        return Terms.orElse(
                discount, provision(BpciCategories.medical(msDrg) ? "discount.medical" : "discount.surgical"));
    }

    /** How benchmarks are rebased. */
    Rebasing rebasing() {
        return new Rebasing(
                PROVISIONS.inForce("baseline.years", firstDay()),
                PROVISIONS.inForce("baseline.gap-years", firstDay()),
                PROVISIONS.inForce("baseline.moves-every", firstDay()),
                0);
    }

    PaymentLimits limits() {
        double limit = Terms.orElse(stopLimit, provision("stop-limit"));
        double reach = provision("quality.reach");
        return new PaymentLimits(limit, limit, reach, reach);
    }

    PostEpisode postEpisodeOrDefault() {
        return postEpisode == null ? PostEpisode.DEFAULT : postEpisode;
    }
}
