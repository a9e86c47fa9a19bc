package io.bundlecast.integration.workforce;

import io.bundlecast.integration.ParameterDraw;
import io.bundlecast.uncertainty.Assumption;
import java.util.List;

/** The physician workforce of a network compiled for a run: whole people, specialty by specialty, who retire, leave, are excluded and are hired.
 *
 * <p>Departures are binomial counts. At the end of a year recruiting begins for ceil( [need(t + 1) - FTE(t + 1) expected without it] / (pi (1 - v_new)) ) posts of a specialty, or as many as call cover
 * lacks; open posts count as filled. A year takes on no more posts than recruiting can: where more are wanted they go one by one to the specialty that wants most for its need. A post is
 * filled after its own {@link TimeToFill}, the last after {@value SpecialtyModel#LONGEST_WAIT} years. The output of the newly trained, unknown before, is known to who plans.
 *
 * <p>Against {@link WorkforcePlan} this adds what small numbers, call cover, slow filling and limited recruiting cost. Immutable; each thread takes its own {@link WorkforceYears}. */
public final class WorkforceModel {

    final WorkforceTerms terms;
    final SpecialtyModel[] specialties;
    final ParameterDraw newlyTrainedOutput;
    final ParameterDraw primarySubstitution;
    final ParameterDraw otherSubstitution;
    final ParameterDraw recruitingCost;
    final ParameterDraw subsidy;

    private WorkforceModel(WorkforceTerms terms, long seed, boolean uncertain) {
        this.terms = terms;
        List<Specialty> known = terms.demand().specialties();
        this.specialties = new SpecialtyModel[known.size()];
        for (int i = 0; i < specialties.length; i++) {
            Specialty each = known.get(i);
            ParameterDraw ratio = parameter("ratio/" + each.name(), each.ratio(), seed, uncertain);
            specialties[i] = new SpecialtyModel(each, ratio, terms, seed);
        }
        Recruiting recruiting = terms.recruiting();
        newlyTrainedOutput = parameter("newlyTrained.output", recruiting.newlyTrainedOutput(), seed, uncertain);
        primarySubstitution = parameter("substitution.primary", terms.demand().primarySubstitution(), seed, uncertain);
        otherSubstitution = parameter("substitution.other", terms.demand().otherSubstitution(), seed, uncertain);
        recruitingCost = parameter("recruiting.cost", terms.cost().recruiting(), seed, uncertain);
        subsidy = parameter("subsidy", terms.cost().subsidy(), seed, uncertain);
    }

    private static ParameterDraw parameter(String name, Assumption assumption, long seed, boolean uncertain) {
        Assumption drawn = uncertain ? assumption : Assumption.given(assumption.base());
        return new ParameterDraw(drawn, seed, "workforce/" + name);
    }

    /** Compiles terms in which what is not known varies between trials. */
    public static WorkforceModel of(WorkforceTerms terms, long seed) {
        return of(terms, seed, true);
    }

    /** @param uncertain whether what is not known varies between trials; else it keeps its expected value, and luck remains */
    public static WorkforceModel of(WorkforceTerms terms, long seed, boolean uncertain) {
        return new WorkforceModel(terms, seed, uncertain);
    }

    /** A workplace for one thread: what the courses of a trial share. */
    public WorkforceTrial newTrial() {
        return new WorkforceTrial(this);
    }

    /** A workplace for one thread: one course. */
    public WorkforceYears newYears() {
        return new WorkforceYears(this);
    }

    public WorkforceTerms terms() {
        return terms;
    }
}
