package io.bundlecast.simulation.trial;

import io.bundlecast.experience.Measure;
import java.util.Arrays;

/** One episode of a hospital's own, its amounts in whole cents; used again for the next one.
 *
 * <p>Risk weights are in millionths, counts in ones. */
public final class EpisodeRecord {

    /** What a cap or a target price is when none is stated. */
    public static final long NONE = -1;

    private final long[] values = new long[Measure.values().length];
    private String id = "";
    private int cell;
    private long cap = NONE;
    private long targetPrice = NONE;

    /** Starts the next episode: one admission, one episode, risk weight 1.
     *
     * @param cell its place among the plan's cells */
    public void start(String episode, int ofCell) {
        Arrays.fill(values, 0);
        id = episode;
        cell = ofCell;
        cap = NONE;
        targetPrice = NONE;
        set(Measure.ADMISSIONS, 1);
        set(Measure.EPISODES, 1);
        set(Measure.RISK_WEIGHT, (long) unit(Measure.RISK_WEIGHT));
    }

    public void set(Measure measure, long value) {
        values[measure.ordinal()] = value;
    }

    public long get(Measure measure) {
        return values[measure.ordinal()];
    }

    /** How many of the integers that an episode is stated in make one dollar, one of a risk weight, or one of a count. */
    public static double unit(Measure measure) {
        return switch (measure) {
            case RISK_WEIGHT -> 1e6;
            case ADMISSIONS, EPISODES, READMISSIONS, COMPLICATIONS, DEATHS, HOME_DISCHARGES, INSTITUTIONAL_DISCHARGES ->
                1;
            default -> 100;
        };
    }

    public String id() {
        return id;
    }

    public int cell() {
        return cell;
    }

    /** The most that its spend counts for in cents, or {@link #NONE} for the region's. */
    public long cap() {
        return cap;
    }

    public void setCap(long cents) {
        cap = cents;
    }

    /** Its final price in cents, risk adjustment and discount included, or {@link #NONE}. */
    public long targetPrice() {
        return targetPrice;
    }

    public void setTargetPrice(long cents) {
        targetPrice = cents;
    }
}
