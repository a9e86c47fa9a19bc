package io.bundlecast.contract.team;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.EpisodeScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.Collaborator;
import io.bundlecast.contract.terms.HospitalStatus;
import io.bundlecast.contract.terms.PaymentLimits;
import io.bundlecast.contract.terms.PostEpisode;
import io.bundlecast.contract.terms.Sharing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Medicare's Transforming Episode Accountability Model, 2026 to 2030: a hospital answers for all Medicare spend from surgery to 30 days after it.
 *
 * <p>Services are paid as ever; after the year, spend is compared with a target of the region's spend less a discount. The hospital receives what it saved or repays
 * what it overspent, less a quality adjustment and within stop limits. A term that is null takes the value in force for the year and track.
 *
 * <p>For example, Track 3 with a target of $10.0m, spend of $9.5m and quality score 80: $500,000 x (1 - 10% x 20%) = $490,000 to the hospital.
 *
 * @param year performance year, 1 to 5 or 2026 to 2030
 * @param track 1, 2 or 3; null for the year's default, Track 1 in 2026 and Track 3 after
 * @param status what the hospital is; null for an urban hospital without special status
 * @param hypothetical settle although the hospital may not choose the track, to compare
 * @param discounts by category, instead of the rule's
 * @param stopGain most that is paid, over the target
 * @param stopLoss most that is repaid, over the target
 * @param gainReduction share of a gain that is lost at quality score 0
 * @param lossReduction share of a loss that is forgiven at quality score 100
 * @param trendLimit how far the realised trend may move the target
 * @param normalizationLimit how far the realised case mix of the region may move the target
 * @param outlierPercentile percentile of the region at which an episode's spend is capped
 * @param quality how measures are scored
 * @param lowVolume categories with few episodes
 * @param postEpisode the test of spend after the window
 * @param targetPrices preliminary prices per episode published for the hospital's region, by MS-DRG; they contain the rule's discount
 * @param normalizationFactors the normalization factor inside each of {@code targetPrices}; 1 where absent
 * @param baselines past spend from which a price is computed, by MS-DRG
 * @param readings how unsettled rules are read
 * @param sharing arrangements with collaborators
 * @see <a href="https://www.ecfr.gov/current/title-42/part-512/subpart-E">42 CFR part 512 subpart E</a> */
public record Team(
        int year,
        @Nullable Integer track,
        @Nullable HospitalStatus status,
        boolean hypothetical,
        @Nullable Map<EpisodeCategory, Double> discounts,
        @Nullable Double stopGain,
        @Nullable Double stopLoss,
        @Nullable Double gainReduction,
        @Nullable Double lossReduction,
        @Nullable Double trendLimit,
        @Nullable Double normalizationLimit,
        @Nullable Double outlierPercentile,
        @Nullable TeamQuality quality,
        @Nullable LowVolume lowVolume,
        @Nullable PostEpisode postEpisode,
        @Nullable Map<String, Double> targetPrices,
        @Nullable Map<String, Double> normalizationFactors,
        @Nullable Map<String, TeamBaseline> baselines,
        @Nullable TeamReadings readings,
        @Nullable List<Collaborator> sharing)
        implements Contract {

    static final int FIRST_CALENDAR_YEAR = 2026;

    public Team {
        year = year >= FIRST_CALENDAR_YEAR ? year - FIRST_CALENDAR_YEAR + 1 : year;
        TeamChecks.year(year);
        track = track == null ? (year == 1 ? 1 : 3) : track;
        TeamChecks.track(year, track, status == null ? HospitalStatus.ORDINARY : status, hypothetical);
        discounts = discounts == null ? Map.of() : Map.copyOf(discounts);
        targetPrices = targetPrices == null ? Map.of() : Map.copyOf(targetPrices);
        normalizationFactors = normalizationFactors == null ? Map.of() : Map.copyOf(normalizationFactors);
        baselines = baselines == null ? Map.of() : Map.copyOf(baselines);
        sharing = sharing == null ? List.of() : List.copyOf(sharing);
        discounts.values().forEach(discount -> Terms.discount(discount, "discounts"));
        targetPrices.values().forEach(price -> Terms.positive(price, "targetPrices"));
        normalizationFactors.values().forEach(factor -> Terms.positive(factor, "normalizationFactors"));
        Terms.notNegative(stopGain, "stopGain");
        Terms.fraction(stopLoss, "stopLoss");
        Terms.fraction(gainReduction, "gainReduction");
        Terms.fraction(lossReduction, "lossReduction");
        Terms.discount(trendLimit, "trendLimit");
        Terms.discount(normalizationLimit, "normalizationLimit");
        int calendarYear = FIRST_CALENDAR_YEAR + year - 1;
        Sharing.check(sharing, name -> TeamProvisions.TABLE.value(name, calendarYear));
    }

    /** The rule as it stands for a year and track, for a hospital that may choose it or wants to compare. */
    public static Team of(int year, int track) {
        return new Team(
                year, track, null, true, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    // What may be left out in a file is filled in above, and is never null after that.

    @Override
    public Integer track() {
        return Objects.requireNonNull(track);
    }

    @Override
    public Map<EpisodeCategory, Double> discounts() {
        return Objects.requireNonNull(discounts);
    }

    @Override
    public Map<String, Double> targetPrices() {
        return Objects.requireNonNull(targetPrices);
    }

    @Override
    public Map<String, Double> normalizationFactors() {
        return Objects.requireNonNull(normalizationFactors);
    }

    @Override
    public Map<String, TeamBaseline> baselines() {
        return Objects.requireNonNull(baselines);
    }

    @Override
    public List<Collaborator> sharing() {
        return Objects.requireNonNull(sharing);
    }

    @Override
    public OutlierCap outlierCap() {
        return new OutlierCap(Terms.orElse(outlierPercentile, provision("outlier.percentile")));
    }

    @Override
    public Set<String> lines(CareScope care) {
        return care.episodeLines(scope()::covers);
    }

    @Override
    public String coverage() {
        return "episode lines with surgery of TEAM's categories, counted over 30 days";
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        return TeamQuality.orDefault(quality).lacks(care, calendarYear());
    }

    @Override
    public EpisodeScope scope() {
        return new EpisodeScope(
                (int) provision("window.days"), cell -> !cell.category().isEmpty());
    }

    @Override
    public Settlement settlement(Market market) {
        return new TeamSettlement(this, market);
    }

    public int calendarYear() {
        return FIRST_CALENDAR_YEAR + year - 1;
    }

    @Override
    public List<Provision> provisions() {
        return TeamProvisions.of(this);
    }

    double provision(String name) {
        return TeamProvisions.TABLE.value(name, calendarYear());
    }

    double publishedDiscount(EpisodeCategory category) {
        return provision("discount." + category.name());
    }

    double discount(EpisodeCategory category) {
        return Terms.orElse(discounts().get(category), publishedDiscount(category));
    }

    PaymentLimits limits() {
        String of = "track-" + track() + ".";
        return new PaymentLimits(
                Terms.orElse(stopGain, provision(of + "stop-gain")),
                track() == 1 ? 0 : Terms.orElse(stopLoss, provision(of + "stop-loss")),
                Terms.orElse(gainReduction, provision(of + "gain-reduction")),
                Terms.orElse(lossReduction, provision(of + "loss-reduction")));
    }

    /** Track 1's own limits in the year, for categories that are settled without downside. */
    PaymentLimits trackOneLimits() {
        return new PaymentLimits(provision("track-1.stop-gain"), 0, provision("track-1.gain-reduction"), 0);
    }

    TeamReadings readingsOrDefault() {
        return readings == null ? TeamReadings.DEFAULT : readings;
    }
}
