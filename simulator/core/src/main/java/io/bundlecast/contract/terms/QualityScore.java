package io.bundlecast.contract.terms;

import io.bundlecast.contract.CareScope;
import io.bundlecast.contract.Lack;
import io.bundlecast.contract.Market;
import io.bundlecast.contract.MemberScope;
import io.bundlecast.contract.MemberShare;
import io.bundlecast.experience.Experience;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mean score, 0 to 100, of measures of the hospital and of members: the first by percentile in the nation, the others by the share of members who meet them. */
public final class QualityScore {

    private final MeanScore hospital;
    private final int hospitalCount;
    private final MemberShare[] shares;

    private QualityScore(MeanScore hospital, int hospitalCount, MemberShare[] shares) {
        this.hospital = hospital;
        this.hospitalCount = hospitalCount;
        this.shares = shares;
    }

    /** @param measures ids of the hospital's measures; null for all of the scenario, or for none where members' measures are stated
     * @param memberMeasures ids of measures of chronic lines; null for none
     * @param lines ids of the lines of care covered; null for all
     * @param what what depends on the score, for the message
     * @throws IllegalArgumentException when there is none of them */
    public static QualityScore required(
            @Nullable List<String> measures,
            @Nullable List<String> memberMeasures,
            @Nullable List<String> lines,
            Market market,
            String what) {
        boolean membersAlone = memberMeasures != null && measures == null;
        MeanScore hospital =
                membersAlone ? new MeanScore(List.of(), market) : MeanScore.required(measures, market, what);
        MemberScope scope = new MemberScope(lines, market.members());
        MemberShare[] shares = memberMeasures == null
                ? new MemberShare[0]
                : memberMeasures.stream()
                        .map(id -> scope.share(id, "memberMeasures"))
                        .toArray(MemberShare[]::new);
        if (membersAlone && shares.length == 0) {
            throw new IllegalArgumentException("memberMeasures must hold at least one measure");
        }
        return new QualityScore(hospital, hospital.count(), shares);
    }

    /** What {@link #required} would refuse. */
    public static List<Lack> lacks(
            @Nullable List<String> measures,
            @Nullable List<String> memberMeasures,
            @Nullable List<String> lines,
            CareScope care,
            String field) {
        List<Lack> lacks = new ArrayList<>();
        if (memberMeasures == null || measures != null) {
            lacks.addAll(Lack.ofMeasures(measures, care, field, "pays by quality"));
        }
        if (memberMeasures != null) {
            lacks.addAll(Lack.ofMembers(memberMeasures, lines, care, field + ".memberMeasures"));
        }
        return lacks;
    }

    public double of(Experience experience) {
        double sum = hospitalCount == 0 ? 0 : hospitalCount * hospital.of(experience);
        for (MemberShare share : shares) {
            sum += 100 * share.of(experience);
        }
        return sum / (hospitalCount + shares.length);
    }

    /** How many measures there are. */
    public int count() {
        return hospitalCount + shares.length;
    }
}
