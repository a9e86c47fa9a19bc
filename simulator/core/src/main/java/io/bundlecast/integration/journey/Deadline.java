package io.bundlecast.integration.journey;

/** What becomes of physicians when the criteria for participation fall due. One thread's workplace, filled anew for each trial and sequence. */
public final class Deadline {

    private final double[] single;
    private final double[] together;
    private double enforcement;
    private double excluded;
    private int year;

    Deadline(int criteria) {
        this.single = new double[criteria];
        this.together = new double[criteria];
    }

    void clear() {
        year = 0;
        excluded = 0;
    }

    /** @param chances shares of physicians who meet each criterion */
    void pass(int end, double[] chances, Participation participation, double enforced, double waived) {
        year = end;
        enforcement = enforced;
        System.arraycopy(chances, 0, single, 0, single.length);
        participation.meets(single, together);
        excluded = Participation.excluded(meetsAll(), enforced, waived);
    }

    /** The year at whose end the criteria fall due, 0 when that lies beyond the horizon. */
    public int year() {
        return year;
    }

    public int criteria() {
        return single.length;
    }

    /** The share of physicians who meet one criterion, counted from 0 in the order of the components; 1 where the sequence never begins it, as it then binds nobody. */
    public double meets(int criterion) {
        return single[criterion];
    }

    /** The share who meet it and every criterion before it. */
    public double meetsUpTo(int criterion) {
        return together[criterion];
    }

    public double meetsAll() {
        return together.length == 0 ? 1 : together[together.length - 1];
    }

    /** The share of those who miss a criterion for whom it is enforced. */
    public double enforcement() {
        return enforcement;
    }

    /** The share of physicians who leave the network. */
    public double excluded() {
        return excluded;
    }
}
