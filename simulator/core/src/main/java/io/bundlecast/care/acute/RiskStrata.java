package io.bundlecast.care.acute;

import io.bundlecast.care.acute.EpisodeLine.RiskStratum;
import java.util.Arrays;
import java.util.List;

/** Patients by clinical need, with need scaled to a mean of 1. */
final class RiskStrata {

    final double[] share;
    final double[] cumulative;
    final double[] need;
    private final double greatestNeed;

    RiskStrata(List<RiskStratum> strata) {
        int n = strata.size();
        share = new double[n];
        cumulative = new double[n];
        need = new double[n];
        double shares = strata.stream().mapToDouble(RiskStratum::share).sum();
        double mean = strata.stream().mapToDouble(s -> s.share() * s.need()).sum() / shares;
        double upTo = 0;
        for (int i = 0; i < n; i++) {
            share[i] = strata.get(i).share() / shares;
            need[i] = strata.get(i).need() / mean;
            upTo += share[i];
            cumulative[i] = i == n - 1 ? 1 : upTo;
        }
        greatestNeed = Arrays.stream(need).max().orElse(1);
    }

    int size() {
        return share.length;
    }

    /** The chance of an event over all patients, where an average patient has it at this rate. */
    double chance(double rate) {
        if (rate * greatestNeed <= 1) {
            return rate;
        }
        double chance = 0;
        for (int i = 0; i < share.length; i++) {
            chance += share[i] * Math.min(1, rate * need[i]);
        }
        return chance;
    }

    /** Counts the bounds that lie at or below the uniform: cheaper than a search that stops, since where it stops cannot be foreseen. */
    int at(double uniform) {
        int stratum = 0;
        for (int i = 0; i < cumulative.length - 1; i++) {
            stratum += uniform >= cumulative[i] ? 1 : 0;
        }
        return stratum;
    }
}
