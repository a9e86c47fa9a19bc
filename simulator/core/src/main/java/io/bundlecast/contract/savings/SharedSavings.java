package io.bundlecast.contract.savings;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Contract;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.LeftToRule;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberScope;
import io.bundlecast.contract.OutlierCap;
import io.bundlecast.contract.Provision;
import io.bundlecast.contract.Provisions;
import io.bundlecast.contract.Rebasing;
import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.Terms;
import io.bundlecast.contract.terms.Holder;
import io.bundlecast.contract.terms.InternalSplit;
import io.bundlecast.contract.terms.OwnHistory;
import io.bundlecast.contract.terms.QualityScore;
import io.bundlecast.contract.terms.RiskTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shared savings: services are paid as ever, and what members or episodes cost less than a benchmark is shared between payer and network; on two-sided tracks losses too.
 *
 * <p>B = benchmark of members + own history of episodes, x factor x (1 + weight x (realised over forecast trend - 1)). D = B - spend. D counts from the first dollar
 * once it reaches the minimum savings rate x B, or - D the minimum loss rate x B; then the share, which quality may lower; then the limits, over B. A term that is
 * null takes its track's number, or without a track its default.
 *
 * <p>For example, B = $95.0m, spend of $90.0m, minimum rate 2%, share 50%: $2.5m. ENHANCED with a loss of $5.0m at quality score 60: 1 - .75 x .60 = 55%, $2.75m owed.
 *
 * @param lines ids of the lines of care covered; null for all episodes and members
 * @param holder who keeps savings and bears losses; null for the network
 * @param track Medicare's track; null for another payer's contract
 * @param year calendar year from 2023 whose numbers apply; null for the last in force
 * @param benchmarkPerMember dollars a member-year at forecast prices; null for the group's own history
 * @param benchmarkFactor benchmark over history, or over {@code benchmarkPerMember}; null for 1
 * @param trendWeight part of the realised regional trend that the benchmark follows, 0 to 1; null for the track's
 * @param stopLoss the most that one member's year counts for, in dollars; null for no limit
 * @param outlierPercentile percentile of the region at which an episode stops counting; null for 1
 * @param savingsShare largest share of savings, 0 to 1
 * @param lossShare fixed share of losses, 0 to 1; null for the track's, without a track for 0
 * @param quality what quality does to the shares; null for the track's rule, without a track for nothing
 * @param split how a network passes the settlement on; null for the default
 * @param risk minimum rates, limits and what else bounds the gain or loss
 * @see <a href="https://www.ecfr.gov/current/title-42/part-425/subpart-G">42 CFR part 425 subpart G</a> */
public record SharedSavings(
        @Nullable List<String> lines,
        @Nullable Holder holder,
        @Nullable SavingsTrack track,
        @Nullable Integer year,
        @Nullable Double benchmarkPerMember,
        @Nullable Double benchmarkFactor,
        @Nullable Double trendWeight,
        @Nullable Double stopLoss,
        @Nullable Double outlierPercentile,
        @Nullable Double savingsShare,
        @Nullable Double lossShare,
        @Nullable SharingQuality quality,
        @Nullable InternalSplit split,
        @Nullable RiskTerms risk)
        implements Contract {

    static final Provisions PROVISIONS = Provisions.beside(SharedSavings.class, "shared-savings.txt");

    private static final int FIRST_YEAR = 2023;
    private static final int LATEST = 9999;

    public SharedSavings {
        lines = lines == null ? null : List.copyOf(lines);
        if (year != null && year < FIRST_YEAR) {
            throw new IllegalArgumentException(
                    "year must be " + FIRST_YEAR + " or later, since when quality scales the shares, but was " + year);
        }
        Terms.positive(benchmarkPerMember, "benchmarkPerMember");
        Terms.positive(benchmarkFactor, "benchmarkFactor");
        Terms.fraction(trendWeight, "trendWeight");
        Terms.positive(stopLoss, "stopLoss");
        Terms.fraction(savingsShare, "savingsShare");
        Terms.fraction(lossShare, "lossShare");
        if (holder == Holder.HOSPITAL && split != null) {
            throw new IllegalArgumentException(
                    "split is how a network passes on what it earns; the holder is the hospital");
        }
        if (risk != null && risk.caseStopLoss() != null) {
            throw new IllegalArgumentException(
                    "caseStopLoss cannot be a term of shared savings; stopLoss and outlierPercentile limit what one member or episode counts for");
        }
    }

    @Override
    public OutlierCap outlierCap() {
        return outlierPercentile == null ? OutlierCap.NONE : new OutlierCap(outlierPercentile);
    }

    @Override
    public double memberLimit() {
        return stopLoss == null ? Double.POSITIVE_INFINITY : stopLoss;
    }

    @Override
    public Set<String> lines(CareScope care) {
        return OwnHistory.lines(lines, care);
    }

    @Override
    public String coverage() {
        return "episode lines and chronic lines";
    }

    @Override
    public List<Lack> lacks(CareScope care) {
        SharingQuality by = qualityOrTrack();
        List<Lack> lacks = new ArrayList<>(RiskTerms.orNone(risk).lacks(care));
        if (by != null) {
            lacks.addAll(QualityScore.lacks(by.measures(), by.memberMeasures(), lines, care, "quality"));
        }
        if (track != null
                && RiskTerms.orNone(risk).minimumSavingsRate() == null
                && MemberScope.lines(lines, care).isEmpty()) {
            lacks.add(new Lack(
                    "track",
                    "has a minimum savings rate that goes by members, but covers no chronic line.",
                    "State 'risk: {minimumSavingsRate: ...}', or leave 'track' out."));
        }
        return lacks;
    }

    @Override
    public Settlement settlement(Market market) {
        return new SharedSavingsSettlement(this, market);
    }

    Holder holderOrNetwork() {
        return holder == null ? Holder.NETWORK : holder;
    }

    /** How the network passes on the settlement; null where the hospital holds the contract. */
    @Nullable
    InternalSplit splitOrDefault() {
        return holder == Holder.HOSPITAL || split != null ? split : InternalSplit.DEFAULT;
    }

    /** The quality terms; null where quality has no part. */
    @Nullable
    SharingQuality qualityOrTrack() {
        return quality == null && track != null ? SharingQuality.DEFAULT : quality;
    }

    double trendWeightOrDefault() {
        return or(trendWeight, track == null ? "other.trend-weight" : "trend.weight");
    }

    /** How the benchmark is set anew with each agreement. */
    Rebasing rebasing() {
        String whose = track == null ? "other." : "";
        return new Rebasing(
                PROVISIONS.inForce(whose + "benchmark-years", day()),
                PROVISIONS.inForce(whose + "benchmark-gap-years", day()),
                PROVISIONS.inForce(whose + "agreement-years", day()),
                0);
    }

    double factorOrDefault() {
        return or(benchmarkFactor, "benchmark-factor");
    }

    /** The shares that these terms make. */
    SavingsShares shares() {
        double most = or(savingsShare, track == null ? "other.savings-share" : track.provision("savings-share"));
        SharingQuality by = qualityOrTrack();
        if (by == null) {
            return SavingsShares.fixed(most, Terms.orElse(lossShare, 0));
        }
        boolean lossesByQuality = track != null && track.lossesByQuality() && lossShare == null;
        double fixed = lossesByQuality || track == null
                ? Terms.orElse(lossShare, 0)
                : or(lossShare, track.provision("loss-share"));
        return new SavingsShares(
                most,
                lossesByQuality ? null : (Double) fixed,
                lossesByQuality ? value("enhanced.loss-share.least") : fixed,
                lossesByQuality ? value("enhanced.loss-share.most") : fixed,
                or(by.minimumScore(), "quality.minimum"),
                or(by.fullScore(), "quality.full"));
    }

    /** The risk terms with the track's numbers for what they leave out.
     *
     * @param members members expected in the year, who set a track's minimum savings rate
     * @throws IllegalArgumentException when a track's rate is needed and there are no members */
    RiskTerms risk(double members) {
        RiskTerms stated = RiskTerms.orNone(risk);
        if (track == null) {
            return stated;
        }
        if (stated.minimumSavingsRate() == null && members == 0) {
            throw new IllegalArgumentException(
                    "risk.minimumSavingsRate must be stated: a track's own rate goes by its members, and no chronic line is covered");
        }
        double rate =
                stated.minimumSavingsRate() == null ? SavingsScale.on(day()).at(members) : stated.minimumSavingsRate();
        return new RiskTerms(
                null,
                rate,
                Terms.orElse(stated.minimumLossRate(), rate),
                stated.qualityGate(),
                stated.corridor(),
                or(stated.stopGain(), track.provision("savings-limit")),
                or(stated.stopLoss(), track.provision("loss-limit")),
                stated.reinsurance());
    }

    @Override
    public List<Provision> provisions() {
        LeftToRule left = new LeftToRule(PROVISIONS, day()).unless(benchmarkFactor, "benchmark-factor");
        if (track == null) {
            left.unless(savingsShare, "other.savings-share").unless(trendWeight, "other.trend-weight");
        } else {
            ofTrack(track, left);
        }
        SharingQuality by = qualityOrTrack();
        if (by != null) {
            left.unless(by.minimumScore(), "quality.minimum").unless(by.fullScore(), "quality.full");
        }
        List<Provision> all = new ArrayList<>(left.list());
        InternalSplit dealt = splitOrDefault();
        all.addAll(dealt == null ? List.of() : dealt.provisions());
        all.addAll(RiskTerms.orNone(risk).provisions());
        return List.copyOf(all);
    }

    private void ofTrack(SavingsTrack of, LeftToRule left) {
        RiskTerms stated = RiskTerms.orNone(risk);
        left.unless(savingsShare, of.provision("savings-share")).unless(trendWeight, "trend.weight");
        if (of.lossesByQuality()) {
            left.unless(lossShare, of.provision("loss-share.least")).unless(lossShare, of.provision("loss-share.most"));
        } else {
            left.unless(lossShare, of.provision("loss-share"));
        }
        left.unless(stated.stopGain(), of.provision("savings-limit"))
                .unless(stated.stopLoss(), of.provision("loss-limit"));
        SavingsScale.names().values().forEach(row -> left.unless(stated.minimumSavingsRate(), row));
    }

    private LocalDate day() {
        return LocalDate.of(year == null ? LATEST : year, 1, 1);
    }

    private double or(@Nullable Double stated, String name) {
        return stated == null ? value(name) : stated;
    }

    private double value(String name) {
        return PROVISIONS.value(name, day());
    }
}
