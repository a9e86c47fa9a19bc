package io.bundlecast.integration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns levels of clinical integration into multipliers on care, relative to the level that the hospital's data already contain.
 *
 * <p>For driver d at level l: P = product over effects of (1 - eta E r), with the organisation's factor eta, the effect's size E, and the realised
 * maturity r of its component at that level; M = P bounded by the driver's largest cut; the multiplier is M at the level over M at the present one.
 * All of a trial's parameters are drawn once and serve every level and family, so that levels are compared like for like, and a level's multipliers do not
 * depend on which other levels are compared.
 *
 * <p>Which ledger a driver moves: days (LOS), internal cost (IPCOST), supplies (SUPPLY), operating-room time (ORTIME) and adverse drug events (ADE) move
 * the hospital's internal cost only; post-acute use and cost (PACUSE, PACCOST), readmissions (READ) and duplicate tests (DUP) move the payer's episode
 * spend; complications (COMP) move both. LEAK moves the volume that stays in the network, MORT deaths, and ADMIN overhead outside the episode.
 * For members with a chronic disease, A1C moves HbA1c, TESTING missed tests, and ADMIT the admissions that do not follow from HbA1c. */
public final class IntegrationModel {

    private static final double SUPPLY_SPREAD_OF_VENDORS = 0.8;
    private static final double POST_ACUTE_SPREAD_OF_PATHWAYS = 0.15;

    private final List<LevelAssessment> assessments;
    private final int present;
    private final EffectDraws effects;
    private final GateDraws gate;
    private final int[] effectComponents;
    private final int[] relievers;
    private final int components;
    private final Map<String, Integer> specialties;
    private final List<ServiceReadiness> readiness;
    private final Saturation[] saturations;
    private final int[][][] channels;
    private final SelfAssessment selfAssessment;

    private IntegrationModel(
            IntegrationTables tables,
            List<IntegrationLevel> levels,
            int present,
            List<String> ownLines,
            Map<String, List<String>> selfAssessed,
            long seed) {
        this.present = present;
        this.assessments =
                levels.stream().map(level -> LevelAssessment.of(tables, level)).toList();
        List<Component> used = EffectChannels.components(tables);
        this.effects = new EffectDraws(tables, used, seed);
        this.gate = new GateDraws(tables, seed);
        this.components = used.size();
        this.effectComponents = EffectChannels.effectComponents(tables, used);
        this.relievers = EffectChannels.relievers(tables, used);
        this.channels = EffectChannels.byFamilyAndDriver(tables);
        this.saturations = EffectChannels.saturations(tables);
        Set<String> lines = new LinkedHashSet<>();
        lines.add("");
        lines.addAll(ownLines);
        levels.forEach(level -> lines.addAll(level.serviceLineCohesion().keySet()));
        this.specialties = EffectChannels.numbered(lines);
        this.readiness = new ArrayList<>();
        lines.forEach(line -> readiness.add(new ServiceReadiness(tables, used, levels, line)));
        this.selfAssessment = new SelfAssessment(tables.components(), levels, selfAssessed, lines, seed);
    }

    /** Compiles the levels to compare.
     *
     * @param present id of the level that the hospital's own data come from; its multipliers are 1 */
    public static IntegrationModel of(
            IntegrationTables tables, List<IntegrationLevel> levels, String present, long seed) {
        return of(tables, levels, present, List.of(), Map.of(), seed);
    }

    /** Compiles levels of which some will move, and with them the cohesion of some service lines.
     *
     * @param lines specialties whose cohesion may come to differ from the group's
     * @param selfAssessed by the id of a level, the components whose maturity is the hospital's own judgement */
    public static IntegrationModel of(
            IntegrationTables tables,
            List<IntegrationLevel> levels,
            String present,
            List<String> lines,
            Map<String, List<String>> selfAssessed,
            long seed) {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).id().equals(present)) {
                return new IntegrationModel(tables, levels, level, lines, selfAssessed, seed);
            }
        }
        throw new IllegalArgumentException("present level '" + present + "' is not one of the levels compared");
    }

    /** A workplace for one thread. */
    public IntegrationTrial newTrial() {
        return new IntegrationTrial(this);
    }

    public List<LevelAssessment> assessments() {
        return assessments;
    }

    /** Part of the present between-physician variance of supply cost that remains at each level: (1 - .8 r) over its present value, with r the realised
     * maturity of vendor contracts. After the fall from .26 to .06 in the implant cost of one system's joint replacements. */
    public double[] supplyClustering() {
        return clustering("vend", SUPPLY_SPREAD_OF_VENDORS);
    }

    /** Part of the present between-physician variance of post-acute spend that remains at each level: (1 - .15 r) over its present value, with r the
     * realised maturity of care pathways. */
    public double[] postAcuteClustering() {
        return clustering("path", POST_ACUTE_SPREAD_OF_PATHWAYS);
    }

    private double[] clustering(String component, double strength) {
        double[] left = new double[assessments.size()];
        for (int level = 0; level < left.length; level++) {
            left[level] = 1 - strength * assessments.get(level).realised(component);
        }
        double now = left[present];
        for (int level = 0; level < left.length; level++) {
            left[level] /= now;
        }
        return left;
    }

    int levels() {
        return assessments.size();
    }

    int present() {
        return present;
    }

    int components() {
        return components;
    }

    /** The number of a specialty whose cohesion may differ from the group's; 0, the number of the whole group, for any other. */
    public int specialty(String specialty) {
        return specialties.getOrDefault(specialty, 0);
    }

    public int specialties() {
        return readiness.size();
    }

    /** By specialty, first that of the whole group. */
    List<ServiceReadiness> readiness() {
        return readiness;
    }

    SelfAssessment selfAssessment() {
        return selfAssessment;
    }

    EffectDraws effects() {
        return effects;
    }

    GateDraws gate() {
        return gate;
    }

    int effectCount() {
        return effectComponents.length;
    }

    /** The component of an effect, in the order of the components that have effects or relieve harm. */
    int componentOf(int effect) {
        return effectComponents[effect];
    }

    /** The component that relieves an effect, or -1. */
    int relieverOf(int effect) {
        return relievers[effect];
    }

    int[] effectsOn(Driver driver, Family family) {
        return channels[family.ordinal()][driver.ordinal()];
    }

    Saturation saturation(Driver driver) {
        return saturations[driver.ordinal()];
    }
}
