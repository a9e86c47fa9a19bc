package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mean score, 0 to 100, of measures of the hospital and of members: the first by percentile in the nation, the others by the share of members who meet them. */
final class QualityScore {

    private final MeanScore hospital;
    private final int hospitalCount;
    private final int[] rates;

    private QualityScore(MeanScore hospital, int hospitalCount, int[] rates) {
        this.hospital = hospital;
        this.hospitalCount = hospitalCount;
        this.rates = rates;
    }

    /** @param measures ids of the hospital's measures; null for all of the scenario, or for none where members' measures are stated
     * @param memberMeasures ids of measures of chronic lines; null for none
     * @param what what depends on the score, for the message
     * @throws IllegalArgumentException when there is none of them */
    static QualityScore required(
            @Nullable List<String> measures, @Nullable List<String> memberMeasures, Market market, String what) {
        boolean membersAlone = memberMeasures != null && measures == null;
        MeanScore hospital =
                membersAlone ? new MeanScore(List.of(), market) : MeanScore.required(measures, market, what);
        MemberScope scope = new MemberScope(null, market.members());
        int[] rates = memberMeasures == null
                ? new int[0]
                : memberMeasures.stream()
                        .mapToInt(id -> scope.rate(id, "memberMeasures"))
                        .toArray();
        if (membersAlone && rates.length == 0) {
            throw new IllegalArgumentException("memberMeasures must hold at least one measure");
        }
        return new QualityScore(hospital, hospital.count(), rates);
    }

    /** What {@link #required} would refuse, of measures of the hospital; names of members' measures are checked with the scenario's. */
    static List<Lack> lacks(
            @Nullable List<String> measures, @Nullable List<String> memberMeasures, CareScope care, String field) {
        if (memberMeasures == null || measures != null) {
            return Lack.ofMeasures(measures, care, field, "pays by quality");
        }
        return memberMeasures.isEmpty()
                ? List.of(
                        new Lack(field, "pays by quality, but names no measure.", "Name a measure of a chronic line."))
                : List.of();
    }

    double of(Experience experience) {
        double sum = hospitalCount == 0 ? 0 : hospitalCount * hospital.of(experience);
        for (int rate : rates) {
            sum += 100 * experience.memberRate(rate);
        }
        return sum / (hospitalCount + rates.length);
    }

    /** How many measures there are. */
    int count() {
        return hospitalCount + rates.length;
    }
}
