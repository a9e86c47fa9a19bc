package io.bundlecast.experience;

import java.util.Arrays;

/** What happened in one trial at one integration level: by episode type, by chronic line and by drug class.
 *
 * <p>It is a scratch pad: the care models fill it, contracts read it, and the next trial overwrites it. Indices are those of the plan's cells, caps and
 * quality measures. */
public final class Experience {

    /** The index of the outlier cap that does not cap. */
    public static final int UNCAPPED = -1;

    private static final int MEASURES = Measure.values().length;

    private final int cells;
    private final int views;
    private final double[] values;
    private final double[] capped;
    private final double[] qualityScores;
    private final double[] qualityRates;
    private final Columns<MemberMeasure> members;
    private final Columns<FillMeasure> fills;
    private final Columns<FillMeasure> usualFills;
    private final double[] memberRates;
    private final double[] limitedSpend;
    private final double[] presentLimitedSpend;
    private double[] ownHistories = {};
    private double regionalTrendRatio = 1;
    private double regionalCaseMixRatio = 1;

    /** An experience of acute episodes alone. */
    public Experience(int cells, int caps, int qualityMeasures) {
        this(cells, 0, caps, qualityMeasures);
    }

    /** @param views how many of the cells, the last ones, show patients of the others over another window */
    public Experience(int cells, int views, int caps, int qualityMeasures) {
        this(cells, views, caps, qualityMeasures, 0, 0, 0, 0);
    }

    /** @param memberCells chronic lines
     * @param fillCells drug classes of first fills */
    public Experience(int cells, int caps, int qualityMeasures, int memberCells, int fillCells) {
        this(cells, 0, caps, qualityMeasures, memberCells, 0, 0, fillCells);
    }

    /** An experience without views. */
    public Experience(
            int cells,
            int caps,
            int qualityMeasures,
            int memberCells,
            int memberRates,
            int memberLimits,
            int fillCells) {
        this(cells, 0, caps, qualityMeasures, memberCells, memberRates, memberLimits, fillCells);
    }

    /** @param views how many of the cells, the last ones, show patients of the others over another window
     * @param memberRates quality measures of all chronic lines
     * @param memberLimits amounts to which a member's spend is limited under some contract */
    public Experience(
            int cells,
            int views,
            int caps,
            int qualityMeasures,
            int memberCells,
            int memberRates,
            int memberLimits,
            int fillCells) {
        this.cells = cells;
        this.views = views;
        this.values = new double[cells * MEASURES];
        this.capped = new double[cells * caps];
        this.qualityScores = new double[qualityMeasures];
        this.qualityRates = new double[qualityMeasures];
        this.members = new Columns<>(MemberMeasure.class, memberCells);
        this.fills = new Columns<>(FillMeasure.class, fillCells);
        this.usualFills = new Columns<>(FillMeasure.class, fillCells);
        this.memberRates = new double[memberRates];
        this.limitedSpend = new double[memberCells * memberLimits];
        this.presentLimitedSpend = new double[memberCells * memberLimits];
    }

    public int cells() {
        return cells;
    }

    public double get(int cell, Measure measure) {
        return values[cell * MEASURES + measure.ordinal()];
    }

    public void set(int cell, Measure measure, double value) {
        values[cell * MEASURES + measure.ordinal()] = value;
    }

    /** The members of chronic lines, a cell for each line. */
    public Columns<MemberMeasure> members() {
        return members;
    }

    /** Share of a chronic line's members who meet a quality measure. */
    public double memberRate(int measure) {
        return memberRates[measure];
    }

    public void setMemberRate(int measure, double rate) {
        memberRates[measure] = rate;
    }

    /** Spend on the members of a chronic line with each member's year limited to amount {@code limit}, or {@link #UNCAPPED}. */
    public double limitedMemberSpend(int cell, int limit) {
        return limit == UNCAPPED
                ? members.get(cell, MemberMeasure.SPEND)
                : limitedSpend[limit * members.cells() + cell];
    }

    /** {@link MemberMeasure#PRESENT_SPEND} with each member's year limited in the same way. */
    public double presentLimitedMemberSpend(int cell, int limit) {
        return limit == UNCAPPED
                ? members.get(cell, MemberMeasure.PRESENT_SPEND)
                : presentLimitedSpend[limit * members.cells() + cell];
    }

    public void setLimitedMemberSpend(int cell, int limit, double spend, double presentSpend) {
        limitedSpend[limit * members.cells() + cell] = spend;
        presentLimitedSpend[limit * members.cells() + cell] = presentSpend;
    }

    /** First fills with the free first-fill program, a cell for each drug class. */
    public Columns<FillMeasure> fills() {
        return fills;
    }

    /** First fills of the same starts in usual care, without the program. */
    public Columns<FillMeasure> usualFills() {
        return usualFills;
    }

    /** Payer's episode spend with each episode limited to the cell's amount under outlier cap {@code cap}, or {@link #UNCAPPED}. */
    public double cappedSpend(int cell, int cap) {
        return cap == UNCAPPED ? get(cell, Measure.SPEND) : capped[cap * cells + cell];
    }

    public void setCappedSpend(int cell, int cap, double value) {
        capped[cap * cells + cell] = value;
    }

    /** Sets {@link Measure#PRESENT_INTERNAL_COST} from the same trial at the present level: cost per admission there x admissions here. */
    public void comparePresent(Experience present) {
        for (int cell = 0; cell < cells; cell++) {
            double there = present.get(cell, Measure.ADMISSIONS);
            double cost =
                    there == 0 ? 0 : present.get(cell, Measure.INTERNAL_COST) / there * get(cell, Measure.ADMISSIONS);
            set(cell, Measure.PRESENT_INTERNAL_COST, cost);
        }
    }

    /** The sum over all patients, each counted once: cells that only show patients of others are left out. */
    public double total(Measure measure) {
        double sum = 0;
        for (int cell = 0; cell < cells - views; cell++) {
            sum += get(cell, measure);
        }
        return sum;
    }

    /** Scaled score of a quality measure, 0 (worst) to 100 (best) among hospitals of the nation. */
    public double qualityScore(int measure) {
        return qualityScores[measure];
    }

    /** The hospital's measured rate, as drawn with its own number of cases. */
    public double qualityRate(int measure) {
        return qualityRates[measure];
    }

    public void setQuality(int measure, double rate, double score) {
        qualityRates[measure] = rate;
        qualityScores[measure] = score;
    }

    /** The region's spending trend over what was predicted: rho = realised / prospective. */
    public double regionalTrendRatio() {
        return regionalTrendRatio;
    }

    /** The region's normalization factor over what was predicted: N_real / N_pro. */
    public double regionalCaseMixRatio() {
        return regionalCaseMixRatio;
    }

    public void setRegion(double trendRatio, double caseMixRatio) {
        this.regionalTrendRatio = trendRatio;
        this.regionalCaseMixRatio = caseMixRatio;
    }

    /** The baseline of a contract's prices over the one from which they started; 1 where nothing is said.
     *
     * @param contract its place among those of the scenario */
    public double ownHistory(int contract) {
        return contract < ownHistories.length ? ownHistories[contract] : 1;
    }

    /** @param byContract the caller's own array, read when a contract is settled */
    public void setOwnHistories(double[] byContract) {
        this.ownHistories = byContract;
    }

    /** Adds what another experience holds of episodes, as for a mean over trials; what is capped stays out. */
    public void addEpisodes(Experience other) {
        for (int i = 0; i < values.length; i++) {
            values[i] += other.values[i];
        }
    }

    public void clear() {
        Arrays.fill(values, 0);
        Arrays.fill(capped, 0);
        members.clear();
        fills.clear();
        usualFills.clear();
        Arrays.fill(memberRates, 0);
        Arrays.fill(limitedSpend, 0);
        Arrays.fill(presentLimitedSpend, 0);
    }
}
