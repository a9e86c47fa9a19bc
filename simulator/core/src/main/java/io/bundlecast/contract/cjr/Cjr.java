package io.bundlecast.contract.cjr;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.EpisodeScope;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.Collaborator;
import io.bundlecast.contract.terms.HospitalStatus;
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

/** Medicare's Comprehensive Care for Joint Replacement, 2016 to 2024: a hospital answers for all Medicare spend from hip or knee replacement to 90 days after it.
 *
 * <p>Spend is compared with a target: a blend of the hospital's and the region's past spend (in the end the region's alone), less a discount that is smaller
 * the better the quality. Years 6 to 8 add risk adjustment and the region's realised trend. A term that is null takes the value in force in the year.
 *
 * <p>For example, 200 episodes at a past price of $25,000 and quality Good: the target is $4,900,000; at a discount of 1% for repayment, $4,950,000.
 *
 * @param year performance year, 1 to 8
 * @param lines ids of the episode lines; null for all that it can cover
 * @param status what the hospital is; null for an urban hospital without special status
 * @param quality how measures earn points
 * @param hospitalSpend the hospital's past spend per episode by MS-DRG, in dollars of the year before discount; what the scenario expects of it where absent
 * @param regionalSpend the same of the region
 * @param hospitalWeight the hospital's part of the blend; null for the year's
 * @param baselineEpisodes the hospital's episodes in the baseline; null for the expected yearly episodes times the baseline's years
 * @param reconciliationDiscounts discount by quality category for a gain, instead of the rule's
 * @param repaymentDiscounts discount by quality category for a repayment
 * @param stopGain most that is paid, over the target
 * @param stopLoss most that is repaid, over the target
 * @param outlierPercentile percentile of the region at which an episode's spend is capped, in place of the rule's cap
 * @param outlierDeviations standard deviations above the region's mean at which it is capped, in place of the rule's cap
 * @param postEpisode the test of spend after the window
 * @param readings how rules that are not certain are read
 * @param sharing arrangements with collaborators
 * @see <a href="https://www.ecfr.gov/current/title-42/part-510">42 CFR part 510</a> */
public record Cjr(
        int year,
        @Nullable List<String> lines,
        @Nullable HospitalStatus status,
        @Nullable CjrQuality quality,
        @Nullable Map<String, Double> hospitalSpend,
        @Nullable Map<String, Double> regionalSpend,
        @Nullable Double hospitalWeight,
        @Nullable Integer baselineEpisodes,
        @Nullable Map<CjrCategory, Double> reconciliationDiscounts,
        @Nullable Map<CjrCategory, Double> repaymentDiscounts,
        @Nullable Double stopGain,
        @Nullable Double stopLoss,
        @Nullable Double outlierPercentile,
        @Nullable Double outlierDeviations,
        @Nullable PostEpisode postEpisode,
        @Nullable CjrReadings readings,
        @Nullable List<Collaborator> sharing)
        implements Contract {

    static final PerformanceYears YEARS = PerformanceYears.beside(Cjr.class, "cjr-years.txt");

    private static final Set<String> MS_DRGS = Set.of("469", "470", "521", "522");

    public Cjr {
        LocalDate day = YEARS.firstDay(year);
        lines = lines == null ? null : List.copyOf(lines);
        hospitalSpend = hospitalSpend == null ? Map.of() : Map.copyOf(hospitalSpend);
        regionalSpend = regionalSpend == null ? Map.of() : Map.copyOf(regionalSpend);
        reconciliationDiscounts = reconciliationDiscounts == null ? Map.of() : Map.copyOf(reconciliationDiscounts);
        repaymentDiscounts = repaymentDiscounts == null ? Map.of() : Map.copyOf(repaymentDiscounts);
        sharing = sharing == null ? List.of() : List.copyOf(sharing);
        hospitalSpend.values().forEach(spend -> Terms.positive(spend, "hospitalSpend"));
        regionalSpend.values().forEach(spend -> Terms.positive(spend, "regionalSpend"));
        reconciliationDiscounts.values().forEach(discount -> Terms.discount(discount, "reconciliationDiscounts"));
        repaymentDiscounts.values().forEach(discount -> Terms.discount(discount, "repaymentDiscounts"));
        Terms.fraction(hospitalWeight, "hospitalWeight");
        Terms.notNegative(stopGain, "stopGain");
        Terms.fraction(stopLoss, "stopLoss");
        if (outlierPercentile != null && outlierDeviations != null) {
            throw new IllegalArgumentException("outlierPercentile and outlierDeviations exclude each other");
        }
        if (baselineEpisodes != null && baselineEpisodes < 0) {
            throw new IllegalArgumentException("baselineEpisodes must be 0 or more but was " + baselineEpisodes);
        }
        Sharing.check(sharing, name -> CjrProvisions.TABLE.value(name, day));
        CjrDiscounts.check(reconciliationDiscounts, repaymentDiscounts, day);
    }

    /** The rule as it stands for a year. */
    public static Cjr of(int year) {
        return new Cjr(
                year, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    // What may be left out in a file is filled in above, and is never null after that.

    @Override
    public Map<String, Double> hospitalSpend() {
        return Objects.requireNonNull(hospitalSpend);
    }

    @Override
    public Map<String, Double> regionalSpend() {
        return Objects.requireNonNull(regionalSpend);
    }

    @Override
    public Map<CjrCategory, Double> reconciliationDiscounts() {
        return Objects.requireNonNull(reconciliationDiscounts);
    }

    @Override
    public Map<CjrCategory, Double> repaymentDiscounts() {
        return Objects.requireNonNull(repaymentDiscounts);
    }

    @Override
    public List<Collaborator> sharing() {
        return Objects.requireNonNull(sharing);
    }

    @Override
    public OutlierCap outlierCap() {
        if (outlierPercentile != null) {
            return new OutlierCap(outlierPercentile);
        }
        double deviations = Terms.orElse(outlierDeviations, provision("high-cost.deviations"));
        return deviations > 0 ? OutlierCap.ofDeviations(deviations) : new OutlierCap(provision("high-cost.percentile"));
    }

    @Override
    public EpisodeScope scope() {
        boolean outpatient = provision("outpatient.covered") > 0;
        return new EpisodeScope(
                        (int) provision("window.days"),
                        cell -> MS_DRGS.contains(cell.msDrg()) && (outpatient || !cell.outpatient()))
                .within(lines);
    }

    @Override
    public Set<String> lines(CareScope care) {
        return care.episodeLines(scope()::covers);
    }

    @Override
    public String coverage() {
        return "episode lines with MS-DRG 469, 470, 521 or 522, counted over 90 days";
    }

    @Override
    public Settlement settlement(Market market) {
        return new CjrSettlement(this, market);
    }

    @Override
    public List<Provision> provisions() {
        return CjrProvisions.of(this);
    }

    LocalDate firstDay() {
        return YEARS.firstDay(year);
    }

    double provision(String name) {
        return CjrProvisions.TABLE.value(name, firstDay());
    }

    PaymentLimits limits() {
        HospitalStatus hospital = status == null ? HospitalStatus.ORDINARY : status;
        String loss = hospital.limitsCjrLosses() ? "stop-loss.special" : "stop-loss";
        return new PaymentLimits(
                Terms.orElse(stopGain, provision("stop-gain")), Terms.orElse(stopLoss, provision(loss)), 0, 0);
    }

    CjrQuality qualityOrDefault() {
        return quality == null ? CjrQuality.DEFAULT : quality;
    }

    CjrReadings readingsOrDefault() {
        return readings == null ? CjrReadings.DEFAULT : readings;
    }

    /** The first day of the version of the category thresholds that applies. */
    LocalDate thresholdsFrom() {
        CjrReadings.Thresholds version = readingsOrDefault().thresholds();
        return version == null ? firstDay() : version.from();
    }

    boolean deathCancels() {
        return readingsOrDefault().deaths() != CjrReadings.Deaths.KEEP && provision("death.cancels") > 0;
    }
}
