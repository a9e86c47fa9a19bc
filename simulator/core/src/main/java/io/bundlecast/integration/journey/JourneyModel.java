package io.bundlecast.integration.journey;

import io.bundlecast.integration.Component;
import io.bundlecast.integration.IntegrationLevel;
import io.bundlecast.integration.IntegrationTables;
import io.bundlecast.uncertainty.AssumptionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The journeys that a scenario compares, compiled: one organisation, several sequences, a quarter at a time.
 *
 * <p>For component i: capability K and adoption A, each in [0, 1]; maturity m = K A. Both start at the root of the present maturity; the plan brings K to the
 * root of the target's. Progress u is made at f nu S (1 + .3 m_gov) g / D a year, with funding f, own speed nu, saturation S, gate g (1 for group cohesion, else
 * .4 + .6 rho(C)) and nominal years D, and K = K0 + (K* - K0)(3 u^2 - 2 u^3). Adoption follows Bass: dA/dt = (p + q A)(1 - A) min(1.3, B / .6) S - .02 (1 - f) A,
 * from the first day for all that is ever begun, so that a component may end beyond the maturity of its target, but never beyond the root of it.
 * Load is the sum of l f (K* - K0) / D over what is under way, l = .6 workflow + .4 culture; above capacity, S = max(.15, exp(-k (load / capacity - 1)^2)).
 * Buy-in moves by dB/dt = .5 (C - B) - e W (1 - C) - .1 (load / capacity - 1 where positive) + .5 dG_CS/dt, W being the workflow-heavy part of the load.
 * All constants are in laws.txt, with their marks. A sequence's years do not depend on which other sequences are compared. */
public final class JourneyModel {

    /** Steps in a year. */
    static final int STEPS = 4;

    private final List<Component> components;
    private final List<Sequence> sequences;
    private final List<Programme> programmes = new ArrayList<>();
    private final List<String> lines;
    private final JourneyPlan plan;
    private final IntegrationTables tables;
    private final double[] startRoots;
    private final double tie;
    private final JourneyLaws laws;
    private final RecordDip dip;
    private final Traits.Draws traits;
    private final Stalls stalls;

    private JourneyModel(
            IntegrationTables tables,
            JourneyPlan plan,
            List<Sequence> sequences,
            AssumptionTable table,
            AssumptionTable builds,
            long seed,
            boolean uncertain) {
        this.tables = tables;
        this.components = tables.components();
        this.plan = plan;
        this.sequences = List.copyOf(sequences);
        this.laws = JourneyLaws.of(table);
        this.dip = RecordDip.of(table);
        this.tie = table.nominal("criteria.tie");
        this.startRoots = new double[components.size()];
        for (int i = 0; i < startRoots.length; i++) {
            startRoots[i] = Math.sqrt(plan.start().maturityOf(components.get(i).id()));
        }
        TreeSet<String> named = new TreeSet<>(plan.start().serviceLineCohesion().keySet());
        named.addAll(plan.target().serviceLineCohesion().keySet());
        for (Sequence sequence : sequences) {
            IntegrationLevel own = sequence.target();
            if (own != null) {
                named.addAll(own.serviceLineCohesion().keySet());
            }
        }
        this.lines = List.copyOf(named);
        sequences.forEach(sequence -> programmes.add(new Programme(this, plan, sequence, table, builds)));
        this.traits = new Traits.Draws(table, plan, seed, uncertain);
        this.stalls = new Stalls(table, plan.boardSupport(), seed);
    }

    /** Compiles the sequences to compare, with the laws as they are tabled.
     *
     * @param uncertain whether the organisation's traits are drawn; stalls are luck and drawn in any case
     * @throws IllegalArgumentException when a sequence names an unknown component or plans for less than the start */
    public static JourneyModel of(
            IntegrationTables tables, JourneyPlan plan, List<Sequence> sequences, long seed, boolean uncertain) {
        return of(tables, plan, sequences, JourneyTables.laws(), JourneyTables.builds(), seed, uncertain);
    }

    /** The same with laws of the scenario's own. */
    public static JourneyModel of(
            IntegrationTables tables,
            JourneyPlan plan,
            List<Sequence> sequences,
            AssumptionTable laws,
            AssumptionTable builds,
            long seed,
            boolean uncertain) {
        JourneyChecks.require(tables, plan, sequences);
        return new JourneyModel(tables, plan, sequences, laws, builds, seed, uncertain);
    }

    /** A workplace for one thread. */
    public JourneyPath newPath() {
        return new JourneyPath(this);
    }

    /** Room for the years of one sequence, for one thread. */
    public JourneyYears newYears() {
        return new JourneyYears(plan.years(), components, lines);
    }

    public List<Component> components() {
        return components;
    }

    public List<Sequence> sequences() {
        return sequences;
    }

    /** Service lines whose cohesion is followed: those that the start or a target states. */
    public List<String> lines() {
        return lines;
    }

    public JourneyPlan plan() {
        return plan;
    }

    IntegrationTables tables() {
        return tables;
    }

    Programme programme(int sequence) {
        return programmes.get(sequence);
    }

    double[] startRoots() {
        return startRoots;
    }

    JourneyLaws laws() {
        return laws;
    }

    RecordDip dip() {
        return dip;
    }

    Traits newTraits() {
        return new Traits(traits);
    }

    Stalls stalls() {
        return stalls;
    }

    Participation newParticipation() {
        return new Participation(tie);
    }

    int number(String id) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("a journey needs the component '" + id + "'");
    }
}
