package io.bundlecast.care.firstfill;

import io.bundlecast.care.TrialParameter;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.Assumption;
import org.jspecify.annotations.Nullable;

/** The parameters of one drug class, compiled for a run.
 *
 * <p>What a line states once is not known of all its classes alike: they share its uniform. */
final class FillParameters {

    final TrialParameter starts;
    final TrialParameter brandShare;
    final TrialParameter unfilledShare;
    final TrialParameter oddsRatio;
    final TrialParameter brandGross;
    final TrialParameter rebate;
    final TrialParameter brandCopay;
    final TrialParameter genericGross;
    final TrialParameter genericCopay;
    final TrialParameter adherentGeneric;
    final TrialParameter adherentBrand;
    final TrialParameter adherenceSaving;
    final TrialParameter months;
    final TrialParameter shape;
    final TrialParameter genericGapFill;
    final TrialParameter brandGapFill;
    final TrialParameter monthlySwitch;
    final TrialParameter switchAfterExpiry;
    final int patentExpiryMonth;
    final TrialParameter trend;
    final TrialParameter trendDeviation;
    final TrialParameter haircut;
    final TrialParameter hospitalShare;
    final TrialParameter contribution;
    final TrialParameter brandCost;
    final TrialParameter genericCost;
    final TrialParameter dispensingCost;
    final TrialParameter reach;
    final TrialParameter conversion;
    final TrialParameter staysGeneric;
    final TrialParameter overdispersion;

    private final String line;
    private final long seed;
    private final boolean uncertain;

    FillParameters(FirstFillLine line, DrugClass drugs, long seed, boolean uncertain) {
        this.line = line.id();
        this.seed = seed;
        this.uncertain = uncertain;
        String own = drugs.id() + "/";
        starts = parameter(own + "starts", drugs.starts());
        brandShare = parameter(own + "brandShare", drugs.brandShare());
        unfilledShare = parameter(own + "unfilledShare", drugs.unfilledShare());
        oddsRatio = parameter("copayOddsRatio", line.copayOddsRatio());
        brandGross = parameter(own + "brand/gross", drugs.brand().gross());
        rebate = parameter("brand/rebate", drugs.brand().rebate());
        brandCopay = parameter(own + "brand/copay", drugs.brand().copay());
        genericGross = parameter(own + "generic/gross", drugs.generic().gross());
        genericCopay = parameter(own + "generic/copay", drugs.generic().copay());
        adherentGeneric = parameter("adherence/generic", drugs.adherence().generic());
        adherentBrand = parameter("adherence/brand", drugs.adherence().brand());
        adherenceSaving = parameter(own + "adherence/saving", drugs.adherence().saving());
        DrugClass.Persistence stay = line.persistence(drugs);
        months = parameter("persistence/months", stay.months());
        shape = parameter("persistence/shape", stay.shape());
        genericGapFill = parameter("persistence/genericGapFill", stay.genericGapFill());
        brandGapFill = parameter("persistence/brandGapFill", stay.brandGapFill());
        DrugClass.@Nullable Switching change = drugs.switching();
        monthlySwitch = parameter(
                own + "switching/monthlyShare", change == null ? Assumption.assumed(0) : change.monthlyShare());
        switchAfterExpiry = parameter(
                own + "switching/shareAfterExpiry", change == null ? Assumption.assumed(0) : change.shareAfterExpiry());
        Integer expiry = change == null ? null : change.patentExpiryMonth();
        patentExpiryMonth = expiry == null ? FillsPerStart.MONTHS : expiry;
        trend = parameter("marketTrend/growth", line.marketTrend().growth());
        trendDeviation = parameter("marketTrend/deviation", line.marketTrend().deviation());
        haircut = parameter("downstream/haircut", line.downstream().haircut());
        hospitalShare = parameter("downstream/hospitalShare", line.downstream().hospitalShare());
        contribution = parameter("downstream/contribution", line.downstream().contribution());
        brandCost = parameter("pharmacy/brandCost", line.pharmacy().brandCost());
        genericCost = parameter("pharmacy/genericCost", line.pharmacy().genericCost());
        dispensingCost = parameter("pharmacy/dispensingCost", line.pharmacy().dispensingCost());
        reach = parameter("program/reach", line.program().reach());
        conversion = parameter("program/conversion", line.program().conversion());
        staysGeneric = parameter("program/staysGeneric", line.program().staysGeneric());
        overdispersion = parameter("overdispersion", line.overdispersion());
    }

    private TrialParameter parameter(String name, Assumption assumption) {
        return TrialParameter.of(seed, line + "/" + name, assumption, uncertain);
    }

    /** A parameter that cannot be negative. */
    static double amount(TrialParameter parameter, TrialPoint point) {
        return Math.max(0, parameter.at(point));
    }
}
