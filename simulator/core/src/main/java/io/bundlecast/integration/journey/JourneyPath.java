package io.bundlecast.integration.journey;

import io.bundlecast.integration.Component;
import io.bundlecast.random.TrialPoint;
import java.util.Arrays;
import java.util.stream.IntStream;

/** One thread's workplace for following an organisation along its sequences, a quarter at a time. Allocates nothing after it is made. */
public final class JourneyPath {

    private static final double DT = 1.0 / JourneyModel.STEPS;

    private final JourneyModel model;
    private final JourneyLaws laws;
    private final Organisation organisation;
    private final Traits traits;
    private final Readiness readiness;
    private final Participation participation;
    private final double[] stalls;
    private final double[] own;
    private final int[] gates;
    private final int[] criteria;
    private final double[] chances;
    private final double[] recordAdded;
    private final int governance;
    private final int council;
    private final int peers;
    private final int institute;
    private final int wellBeing;
    private final int record;
    private double stall;
    private double load;
    private double capacity;
    private double saturation;
    private double burnt;
    private double overloaded;

    JourneyPath(JourneyModel model) {
        this.model = model;
        this.laws = model.laws();
        this.organisation = new Organisation(model);
        this.traits = model.newTraits();
        this.readiness = new Readiness(model.tables());
        this.participation = model.newParticipation();
        int n = model.components().size();
        this.stalls = new double[model.plan().years() * JourneyModel.STEPS];
        this.recordAdded = new double[stalls.length];
        this.own = new double[n];
        this.gates = new int[n];
        for (int i = 0; i < n; i++) {
            Component component = model.components().get(i);
            gates[i] = Organisation.gateOf(component);
        }
        this.criteria = IntStream.range(0, n)
                .filter(i -> model.components().get(i).minimumCriterion())
                .toArray();
        this.chances = new double[criteria.length];
        this.governance = model.number("gov");
        this.council = model.number("lcouncil");
        this.peers = model.number("peer");
        this.institute = model.number("leadinst");
        this.wellBeing = model.number("wellb");
        this.record = model.number("ehr");
        expect();
    }

    /** Draws what the organisation is like and when changes of leadership stall it, for all sequences of a trial. */
    public void draw(TrialPoint point) {
        traits.draw(point);
        model.stalls().draw(point, stalls);
    }

    /** Takes every trait at its mean, and no stall. */
    public void expect() {
        traits.expect();
        Arrays.fill(stalls, 0);
    }

    /** Follows one sequence, by its number, through all years. */
    public void follow(int sequence, JourneyYears out) {
        Programme programme = model.programme(sequence);
        organisation.begin();
        stall = 0;
        strict();
        out.begin(organisation, readiness);
        organisation.buyIn = Math.max(organisation.buyIn, laws.buyInStart());
        for (int step = 0; step < stalls.length; step++) {
            quarter(programme, step, out);
            if (step % JourneyModel.STEPS == 1) {
                organisation.matureLines(programme);
                out.middle(step / JourneyModel.STEPS, organisation);
            }
            if (Math.abs((step + 1) * DT - laws.deadline()) < DT / 2) {
                fallDue((step + JourneyModel.STEPS) / JourneyModel.STEPS, programme, out.deadline());
            }
            if (step % JourneyModel.STEPS == JourneyModel.STEPS - 1) {
                organisation.matureLines(programme);
                out.end(step / JourneyModel.STEPS, organisation, readiness);
            }
        }
    }

    private void quarter(Programme programme, int step, JourneyYears out) {
        double cohesion = organisation.scores[Organisation.COHESION];
        double savings = organisation.scores[Organisation.SAVINGS];
        double before = organisation.capability[record];
        double building = 1 - stalled(step);
        strain(programme, step, cohesion);
        build(programme, step, cohesion, building);
        adopt(programme);
        organisation.mature();
        strict();
        double wins = laws.quickWins() * (organisation.scores[Organisation.SAVINGS] - savings);
        double grown = organisation.scores[Organisation.COHESION];
        double change = laws.pull() * (grown - organisation.buyIn) - burnt * (1 - grown) - overloaded;
        organisation.buyIn = Math.min(1, Math.max(laws.buyInFloor(), organisation.buyIn + DT * change + wins));
        recordAdded[step] = organisation.capability[record] - before;
        out.quarter(step, load, capacity, 1 - building, model.dip().remaining(recordAdded, step));
    }

    /** The part of a quarter that a stall takes; a change of leadership during a stall lengthens it if it lasts longer. */
    private double stalled(int step) {
        if (stalls[step] > 0) {
            stall = Math.max(stall, stalls[step]);
            organisation.buyIn = Math.max(laws.buyInFloor(), organisation.buyIn - laws.stallBuyIn());
        }
        double part = Math.min(1, stall / DT);
        stall = Math.max(0, stall - DT);
        return part;
    }

    /** Load, capacity and what the load does to progress and to buy-in. */
    private void strain(Programme programme, int step, double cohesion) {
        double workflow = 0;
        double sum = 0;
        for (int i = 0; i < own.length; i++) {
            if (underWay(programme, i, step)) {
                sum += programme.load[i];
                workflow += programme.workflow[i];
            }
        }
        load = traits.funding * sum;
        double support = (organisation.maturity[institute] + organisation.maturity[wellBeing]) / 2;
        capacity = traits.capacity + laws.cohesionCapacity() * cohesion + laws.supportCapacity() * support;
        double over = Math.max(0, load / capacity - 1);
        saturation = ChangeLoad.saturation(over, traits.saturation, laws.saturationFloor());
        burnt = traits.workflowCost * traits.funding * workflow;
        overloaded = laws.overload() * over;
    }

    private boolean underWay(Programme programme, int component, int step) {
        return programme.begins[component] <= step && organisation.progress[component] < 1;
    }

    private void build(Programme programme, int step, double cohesion, double building) {
        if (building == 0) {
            return;
        }
        double governed = 1 + laws.governanceSpeed() * organisation.maturity[governance];
        double pace = DT * building * traits.funding * traits.speed * saturation * governed;
        readiness.open(cohesion);
        double floor = laws.gateFloor();
        double[] roots = model.startRoots();
        for (int i = 0; i < own.length; i++) {
            if (underWay(programme, i, step)) {
                double gate = gates[i] < 0 ? 1 : floor + (1 - floor) * readiness.rho(gates[i]);
                double u = Math.min(1, organisation.progress[i] + pace * gate * programme.pace[i]);
                organisation.progress[i] = u;
                organisation.capability[i] = roots[i] + programme.rise[i] * u * u * (3 - 2 * u);
            }
        }
    }

    private void adopt(Programme programme) {
        double alone = traits.innovation + laws.councilAdoption() * organisation.maturity[council];
        double imitation = traits.imitation * (1 + laws.peersImitation() * organisation.maturity[peers]);
        double speed = DT * Math.min(laws.mostAdoption(), organisation.buyIn / laws.adoptionBuyIn()) * saturation;
        double lost = DT * laws.abandonment() * (1 - traits.funding);
        double criterion = laws.criterionAdoption() * organisation.strictness;
        Arrays.fill(own, alone);
        for (int i : criteria) {
            own[i] += criterion;
        }
        for (int i = 0; i < own.length; i++) {
            double a = organisation.adoption[i];
            double p = gates[i] < 0 ? own[i] + laws.cohesionAdoption() : own[i];
            double change = (p + imitation * a) * (1 - a) * speed - lost * a;
            organisation.adoption[i] = Math.min(1, Math.max(0, a + programme.adopted[i] * change));
        }
    }

    private void strict() {
        double council = laws.councilEnforcement() * organisation.maturity[this.council];
        organisation.strictness = Math.min(1, traits.enforcement + council);
    }

    /** Applies the criteria for participation: who uses what one asks for meets it, and who has agreed to; those that the sequence never begins bind nobody. */
    private void fallDue(int year, Programme programme, Deadline deadline) {
        for (int k = 0; k < criteria.length; k++) {
            int i = criteria[k];
            double uses = organisation.adoption[i];
            chances[k] = programme.adopted[i] == 0 ? 1 : uses + (1 - uses) * traits.agreement;
        }
        deadline.pass(year, chances, participation, organisation.strictness, laws.waiver());
    }
}
