package io.bundlecast.contract.ace;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Medicare's Acute Care Episode demonstration, 2009 to 2012: one price for a cardiac or orthopedic stay, physicians included.
 *
 * <p>Bundle = A (1 - dA) + B (1 - dB) with A the hospital's and B the professional payments of the stay. Half of Medicare's saving goes to the patient, up to a year's
 * Part B premium. Physicians share what the hospital saves on supplies and stays, up to a quarter of their fees, if quality thresholds are met. Care after discharge
 * stays outside. A term that is null takes its default.
 *
 * <p>For example, A = $11,500, B = $2,000, dA = 5%, dB = 0: the bundle is $12,925, Medicare saves $575 and the patient receives $287.50.
 *
 * @param year calendar year whose Part B premium limits the patient's share, 2009 to 2026; null for 2012, the demonstration's last
 * @param partADiscount dA; null for 4.4%
 * @param partADiscounts dA of a MS-DRG or of a specialty, instead of {@code partADiscount}
 * @param partBDiscount dB; null for 0
 * @param feesGuaranteed the hospital pays physicians the full fee even where dB is above 0
 * @param msDrgs the MS-DRGs covered; null for the demonstration's 37, under the numbers they bear today
 * @param patientShare patient's share of Medicare's saving; null for one half
 * @param annualPremium limit of the patient's share, in dollars; null for 12 monthly premiums of the year
 * @param eligibleShare patients who may receive it, those without Medicaid; null for 85%
 * @param supplySaving price cut on supplies that the program negotiates, over their cost; null for 0. An integration level may bring its own
 * @param baselineInternalCost internal cost per stay by MS-DRG against which savings are measured; the present level of the same trial where absent
 * @param gainshare g, physicians' share of the saving; null for one half
 * @param feePart part of B that is the fee of physicians who share gains; null for 70%
 * @param administrationPerCase paid to the program's administrator, in dollars; null for 100
 * @param qualityGate thresholds before a gain is paid
 * @see <a href="https://www.cms.gov/priorities/innovation/innovation-models/ace">CMS on the demonstration</a> */
public record AceDemonstration(
        @Nullable Integer year,
        @Nullable Double partADiscount,
        @Nullable Map<String, Double> partADiscounts,
        @Nullable Double partBDiscount,
        boolean feesGuaranteed,
        @Nullable List<String> msDrgs,
        @Nullable Double patientShare,
        @Nullable Double annualPremium,
        @Nullable Double eligibleShare,
        @Nullable Double supplySaving,
        @Nullable Map<String, Double> baselineInternalCost,
        @Nullable Double gainshare,
        @Nullable Double feePart,
        @Nullable Double administrationPerCase,
        @Nullable AceQualityGate qualityGate)
        implements Contract {

    private static final int FIRST_YEAR = 2009;
    private static final int LAST_YEAR = 2012;
    private static final int LAST_PREMIUM = 2026;

    public AceDemonstration {
        year = year == null ? LAST_YEAR : year;
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("year must be 2009 or later but was " + year);
        }
        if (year > LAST_PREMIUM && annualPremium == null) {
            throw new IllegalArgumentException(
                    "annualPremium must be given for " + year + ", whose premium is not known");
        }
        partADiscounts = partADiscounts == null ? Map.of() : Map.copyOf(partADiscounts);
        baselineInternalCost = baselineInternalCost == null ? Map.of() : Map.copyOf(baselineInternalCost);
        msDrgs = msDrgs == null ? null : List.copyOf(msDrgs);
        Terms.discount(partADiscount, "partADiscount");
        Terms.discount(partBDiscount, "partBDiscount");
        partADiscounts.values().forEach(discount -> Terms.discount(discount, "partADiscounts"));
        baselineInternalCost.values().forEach(cost -> Terms.positive(cost, "baselineInternalCost"));
        Terms.fraction(patientShare, "patientShare");
        Terms.notNegative(annualPremium, "annualPremium");
        Terms.fraction(eligibleShare, "eligibleShare");
        Terms.discount(supplySaving, "supplySaving");
        Terms.fraction(gainshare, "gainshare");
        Terms.fraction(feePart, "feePart");
        Terms.notNegative(administrationPerCase, "administrationPerCase");
    }

    /** The demonstration with one discount for all stays, and its defaults. */
    public static AceDemonstration of(double partADiscount, double partBDiscount) {
        return new AceDemonstration(
                null,
                partADiscount,
                null,
                partBDiscount,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    // What may be left out in a file is filled in above, and is never null after that.

    @Override
    public Integer year() {
        return Objects.requireNonNull(year);
    }

    @Override
    public Map<String, Double> partADiscounts() {
        return Objects.requireNonNull(partADiscounts);
    }

    @Override
    public Map<String, Double> baselineInternalCost() {
        return Objects.requireNonNull(baselineInternalCost);
    }

    @Override
    public Set<String> lines(CareScope care) {
        return care.episodeLines(new AceCoverage(this)::covers);
    }

    @Override
    public String coverage() {
        return "episode lines with inpatient stays of its MS-DRGs";
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        return AceQuality.lacks(this, care);
    }

    @Override
    public Settlement settlement(Market market) {
        return new AceSettlement(this, market);
    }

    @Override
    public List<Provision> provisions() {
        return AceProvisions.of(this);
    }

    AceQualityGate qualityGateOrDefault() {
        return qualityGate == null ? AceQualityGate.DEFAULT : qualityGate;
    }

    double orProvision(@Nullable Double value, String name) {
        return value == null ? AceProvisions.TABLE.value(name, year()) : value;
    }

    double premium() {
        return annualPremium == null ? 12 * AceProvisions.TABLE.value("part-b.monthly-premium", year()) : annualPremium;
    }
}
