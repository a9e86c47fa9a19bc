package io.bundlecast.integration.workforce;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import java.util.Arrays;

/** One thread's count of the physicians of one specialty, from year to year of a trial.
 *
 * <p>Each year has its own stream and takes the same numbers from it whatever happens, so that two courses of the same trial meet the same luck. */
final class SpecialtyYears {

    private static final double EQUAL = 1e-9;

    private final SpecialtyModel model;
    private final AddressedStream stream = new AddressedStream();
    private final int[] established;
    private final int[] open = new int[SpecialtyModel.LONGEST_WAIT];
    private double[] needs = {};
    private int here;
    private int newlyTrained;
    private int experienced;

    // the year at hand
    int started;
    int retired;
    int quit;
    int bound;
    int excluded;

    SpecialtyYears(SpecialtyModel model) {
        this.model = model;
        this.established = new int[model.restShares.length];
    }

    /** @param needs full-time equivalents needed at the end of each year; the caller's own array, which stays for the trial */
    void start(double[] needs, long trial) {
        this.needs = needs;
        newlyTrained = 0;
        experienced = 0;
        Arrays.fill(open, 0);
        clearYear();
        if (model.listed.length > 0) {
            System.arraycopy(model.listed, 0, established, 0, established.length);
        } else {
            stream.reset(AddressedStream.part(model.address, 0), trial);
            spread((int) Math.floor(model.cover * need(0) + stream.nextUniform()));
        }
        here = sum(established);
    }

    private void spread(int physicians) {
        int left = physicians;
        for (int group = 0; group < established.length; group++) {
            established[group] = count(left, model.restShares[group]);
            left -= established[group];
        }
    }

    private void clearYear() {
        started = 0;
        retired = 0;
        quit = 0;
        bound = 0;
        excluded = 0;
    }

    /** Lets a year pass: who was there may leave, open posts may be filled, recruits may leave again. */
    void pass(int year, double excludedShare, long trial) {
        clearYear();
        stream.reset(AddressedStream.part(model.address, year), trial);
        for (int group = 0; group < established.length; group++) {
            int there = established[group];
            int retiring = model.retires(year, group).count(there, stream.nextUniform());
            int moving = model.turnover.count(there - retiring, stream.nextUniform());
            int leaving = count(there - retiring - moving, excludedShare);
            established[group] = there - retiring - moving - leaving;
            retired += retiring;
            quit += moving;
            bound += established[group] + leaving;
            excluded += leaving;
        }
        here -= retired + quit + excluded;
        fill();
        int beginners = model.newlyTrained.count(started, stream.nextUniform());
        newlyTrained += beginners;
        experienced += started - beginners;
        int lostNew = model.recruitTurnover.count(newlyTrained, stream.nextUniform());
        int lostExperienced = model.recruitTurnover.count(experienced, stream.nextUniform());
        newlyTrained -= lostNew;
        experienced -= lostExperienced;
        quit += lostNew + lostExperienced;
    }

    private void fill() {
        for (int wait = open.length - 1; wait >= 0; wait--) {
            int filled = model.fills(wait).count(open[wait], stream.nextUniform());
            started += filled;
            if (wait + 1 < open.length) {
                open[wait + 1] = open[wait] - filled;
            }
        }
        open[0] = 0;
    }

    /** A binomial count. That no one of n goes has a probability of at least 1 - n p, which spares most of the work. */
    private int count(int n, double p) {
        double u = stream.nextUniform();
        return u < 1 - n * p ? 0 : Counts.binomial(n, p, u);
    }

    /** Posts to open at the end of a year, so that need and call cover are met a year later.
     *
     * @param beginner output of a newly trained physician
     * @param average output of an average hire
     * @param excludedNext share of the established who will be excluded in the next year */
    int wanted(int year, double beginner, double average, double excludedNext) {
        double kept = 1 - model.recruitTurnover.probability();
        double without = (beginner * newlyTrained + experienced + average * openPosts()) * kept;
        double staying = (1 - model.turnover.probability()) * (1 - excludedNext);
        for (int group = 0; group < established.length; group++) {
            without += established[group] * (1 - model.retires(year + 1, group).probability()) * staying;
        }
        double need = need(year + 1);
        double forNeed = Math.ceil((need - without) / (average * kept) - EQUAL);
        double forCall = need > 0 ? model.callCover - heads() - openPosts() : 0;
        return (int) Math.max(0, Math.max(forNeed, forCall));
    }

    void hire(int posts) {
        open[0] += posts;
    }

    /** Full-time equivalents needed at the end of a year. */
    double need(int year) {
        return needs[year];
    }

    double fte(double beginner) {
        return here + experienced + beginner * newlyTrained;
    }

    int heads() {
        return here + experienced + newlyTrained;
    }

    int openPosts() {
        return sum(open);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
