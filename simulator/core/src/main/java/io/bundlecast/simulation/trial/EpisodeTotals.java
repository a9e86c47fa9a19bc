package io.bundlecast.simulation.trial;

import io.bundlecast.contract.Market;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.simulation.plan.PlannedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Exact totals of a hospital's own episodes by type: sums of whole cents, so that no rounding enters before a statement is printed. */
public final class EpisodeTotals {

    private static final double CENTS = 100;
    private static final Measure[] MEASURES = Measure.values();

    private final SimulationPlan plan;
    private final Market market;
    private final long[][] sums;
    private final long[] targets;
    private final long[] overCap;
    private final long[] counted;
    private final long[] floors;
    private final long[] regionCaps;
    private final List<Limit> limits = new ArrayList<>();

    /** A cap or floor that some contract of the plan has, in cents by cell, and the sums within it.
     *
     * @param cap its index among the experience's capped columns */
    private record Limit(int cap, long[] amounts, long[] sums) {}

    /** @param market of the contract that is to be settled */
    public EpisodeTotals(SimulationPlan plan, Market market) {
        this.plan = plan;
        this.market = market;
        int cells = plan.cells().size();
        sums = new long[cells][MEASURES.length];
        targets = new long[cells];
        overCap = new long[cells];
        counted = new long[cells];
        floors = market.floor().cap() == Experience.UNCAPPED
                ? new long[cells]
                : cents(market.floor().amounts());
        regionCaps = market.cap() == Experience.UNCAPPED ? new long[0] : cents(market.capAmounts());
        for (PlannedContract contract : plan.contracts()) {
            limit(contract.market().cap(), contract.market().capAmounts());
            limit(contract.market().floor().cap(), contract.market().floor().amounts());
        }
    }

    private void limit(int cap, double[] amounts) {
        if (cap != Experience.UNCAPPED && limits.stream().noneMatch(limit -> limit.cap() == cap)) {
            limits.add(new Limit(cap, cents(amounts), new long[amounts.length]));
        }
    }

    private static long[] cents(double[] dollars) {
        long[] cents = new long[dollars.length];
        for (int i = 0; i < cents.length; i++) {
            cents[i] = (long) Math.rint(Math.min(dollars[i] * CENTS, 1e15));
        }
        return cents;
    }

    /** Adds one episode.
     *
     * @throws ArithmeticException when a sum leaves the range of whole cents, above $90 thousand million million */
    public void add(EpisodeRecord episode) {
        int cell = episode.cell();
        for (Measure measure : MEASURES) {
            int place = measure.ordinal();
            sums[cell][place] = Math.addExact(sums[cell][place], episode.get(measure));
        }
        long spend = episode.get(Measure.SPEND);
        for (Limit limit : limits) {
            long most = limit.cap() == market.cap() ? cap(episode) : limit.amounts()[cell];
            limit.sums()[cell] = Math.addExact(limit.sums()[cell], Math.min(spend, most));
        }
        counted[cell] = Math.addExact(counted[cell], counted(episode));
        overCap[cell] += spend > cap(episode) ? 1 : 0;
        targets[cell] = Math.addExact(targets[cell], Math.max(0, episode.targetPrice()));
    }

    /** The most that an episode's spend counts for in cents; {@link Long#MAX_VALUE} without a cap. */
    public long cap(EpisodeRecord episode) {
        if (market.cap() == Experience.UNCAPPED) {
            return Long.MAX_VALUE;
        }
        return episode.cap() == EpisodeRecord.NONE ? regionCaps[episode.cell()] : episode.cap();
    }

    /** What the episode's spend counts for in cents: at most its cap, and at least the contract's floor. */
    public long counted(EpisodeRecord episode) {
        return Math.max(floors[episode.cell()], Math.min(episode.get(Measure.SPEND), cap(episode)));
    }

    /** A total in dollars, ones or risk weights. */
    public double total(int cell, Measure measure) {
        return sums[cell][measure.ordinal()] / EpisodeRecord.unit(measure);
    }

    /** Spend with each episode within its cap and the floor. */
    public double countedSpend(int cell) {
        return counted[cell] / CENTS;
    }

    /** Episodes whose spend is above their cap. */
    public long episodesOverCap(int cell) {
        return overCap[cell];
    }

    /** The sum of the episodes' own target prices. */
    public double targets(int cell) {
        return targets[cell] / CENTS;
    }

    public long episodes() {
        long all = 0;
        for (long[] ofCell : sums) {
            all += ofCell[Measure.EPISODES.ordinal()];
        }
        return all;
    }

    /** The price of each MS-DRG for risk weight 1 that gives the sum of its episodes' target prices. */
    public Map<String, Double> prices() {
        Map<String, double[]> sumsByDrg = new TreeMap<>();
        for (int cell = 0; cell < targets.length; cell++) {
            if (targets[cell] > 0) {
                double[] both = sumsByDrg.computeIfAbsent(plan.cells().get(cell).msDrg(), drg -> new double[2]);
                both[0] += targets(cell);
                both[1] += total(cell, Measure.RISK_WEIGHT);
            }
        }
        Map<String, Double> prices = new TreeMap<>();
        sumsByDrg.forEach((drg, both) -> prices.put(drg, both[0] / both[1]));
        return prices;
    }

    /** States the totals of these measures for every type that has episodes. */
    public void state(StatedYear year, Set<Measure> measures) {
        for (int cell = 0; cell < sums.length; cell++) {
            EpisodeCell type = plan.cells().get(cell);
            if (sums[cell][Measure.EPISODES.ordinal()] > 0) {
                for (Measure measure : measures) {
                    year.state(YearFigures.group(type) + "." + YearFigures.word(measure), total(cell, measure));
                }
                for (Limit limit : limits) {
                    year.stateCappedSpend(cell, limit.cap(), limit.sums()[cell] / CENTS + roundedOff(limit, cell));
                }
            }
        }
    }

    /** A contract adds n x floor - the sum below it, with a floor that is not in whole cents; what rounding took from n floors goes into the sum. */
    private double roundedOff(Limit limit, int cell) {
        return limit.cap() == market.floor().cap()
                ? total(cell, Measure.EPISODES) * (market.floor().amounts()[cell] - limit.amounts()[cell] / CENTS)
                : 0;
    }
}
