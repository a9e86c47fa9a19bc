package io.bundlecast.integration.workforce;

import io.bundlecast.integration.ParameterDraw;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.FixedChance;
import java.util.Arrays;
import java.util.List;

/** One specialty compiled for a run: its need by year, its physicians by age at the start, and their chances of leaving. */
final class SpecialtyModel {

    /** Years after which every post is filled. */
    static final int LONGEST_WAIT = 4;

    final ParameterDraw ratio;
    final boolean primaryCare;
    final long address;
    /** Physicians at the start by age group; or none, where they are drawn. */
    final int[] listed;
    /** Share of each age group among this and the older groups. */
    final double[] restShares;

    final double cover;
    final FixedChance newlyTrained;
    final FixedChance turnover;
    final FixedChance recruitTurnover;
    final int callCover;
    private final Specialty specialty;
    private final Demand demand;
    private final FixedChance[][] retirement;
    private final FixedChance[] fills = new FixedChance[LONGEST_WAIT];

    SpecialtyModel(Specialty specialty, ParameterDraw ratio, WorkforceTerms terms, long seed) {
        this.ratio = ratio;
        this.primaryCare = specialty.primaryCare();
        this.address = AddressedStream.address(seed, "workforce/people/" + specialty.name());
        List<AgeGroup> known = terms.roster().listed().get(specialty.name());
        List<AgeGroup> groups = known == null ? terms.roster().mix() : known;
        this.listed = known == null
                ? new int[0]
                : known.stream().mapToInt(group -> (int) group.physicians()).toArray();
        this.restShares = known == null ? restShares(groups) : new double[groups.size()];
        this.cover = known == null ? terms.roster().cover() : 0;
        this.newlyTrained = new FixedChance(terms.recruiting().newlyTrainedShare());
        this.turnover = new FixedChance(terms.departures().established());
        this.recruitTurnover = new FixedChance(terms.departures().recruits());
        this.callCover = terms.recruiting().callCover();
        this.specialty = specialty;
        this.demand = terms.demand();
        this.retirement = new FixedChance[terms.horizon() + 1][groups.size()];
        for (int year = 0; year <= terms.horizon(); year++) {
            for (int group = 0; group < groups.size(); group++) {
                double age = groups.get(group).age() + year - 1;
                retirement[year][group] =
                        new FixedChance(terms.departures().retirement().chance(age));
            }
        }
        compileFills(terms.recruiting().timeToFill(specialty));
    }

    private static double[] restShares(List<AgeGroup> groups) {
        double[] shares = new double[groups.size()];
        double rest = 0;
        for (int group = shares.length - 1; group >= 0; group--) {
            double share = groups.get(group).physicians();
            rest += share;
            shares[group] = share == 0 ? 0 : Math.min(1, share / rest);
        }
        return shares;
    }

    private void compileFills(TimeToFill time) {
        Arrays.fill(fills, new FixedChance(1));
        for (int wait = 0; wait < LONGEST_WAIT - 1; wait++) {
            double open = 1 - time.filledWithin(wait);
            double filled = time.filledWithin(wait + 1) - time.filledWithin(wait);
            fills[wait] = new FixedChance(open > filled ? Math.max(0, filled / open) : 1);
        }
    }

    /** Full-time equivalents that so many lives need for each unit of the ratio. */
    double needOfRatio(double lives) {
        return demand.need(specialty, 1, 0, lives);
    }

    /** The chance that a physician of an age group retires within a year. */
    FixedChance retires(int year, int group) {
        return retirement[year][group];
    }

    /** The chance that a post open for so many years is filled within the next. */
    FixedChance fills(int wait) {
        return fills[wait];
    }
}
