package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.MemberMeasure;

/** The share of members who meet a quality measure, over the lines of a contract that have it, each weighed by its members.
 *
 * @param places where the measure stands among the experience's member rates, by line
 * @param lines the places of those lines
 * @param outcome whether it measures an outcome of care, not a process */
public record MemberShare(int[] places, int[] lines, boolean outcome) {

    public double of(Experience year) {
        if (places.length == 1) {
            return year.memberRate(places[0]);
        }
        double sum = 0;
        double plain = 0;
        double members = 0;
        for (int i = 0; i < places.length; i++) {
            double weight = year.members().get(lines[i], MemberMeasure.MEMBERS);
            sum += weight * year.memberRate(places[i]);
            plain += year.memberRate(places[i]) / places.length;
            members += weight;
        }
        return members > 0 ? sum / members : plain;
    }

    /** The mean share of several measures. */
    public record Mean(MemberShare[] measures) {

        public double of(Experience year) {
            double sum = 0;
            for (MemberShare measure : measures) {
                sum += measure.of(year);
            }
            return sum / measures.length;
        }
    }
}
