package io.bundlecast.simulation.trial;

import io.bundlecast.experience.Columns;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.FillMeasure;
import io.bundlecast.result.Outcome;
import java.util.function.ObjDoubleConsumer;

/** What happened to new drug starts, with the program and in usual care. */
public final class FillOutcomes {

    private FillOutcomes() {}

    public static void store(Experience experience, ObjDoubleConsumer<Outcome> out) {
        Columns<FillMeasure> program = experience.fills();
        Columns<FillMeasure> usual = experience.usualFills();
        if (program.cells() == 0) {
            return;
        }
        double starts = program.total(FillMeasure.STARTS);
        out.accept(Outcome.NEW_STARTS, starts);
        out.accept(Outcome.USUAL_FIRST_FILL_RATE, ratio(usual.total(FillMeasure.FILLED_STARTS), starts));
        out.accept(Outcome.FIRST_FILL_RATE, ratio(program.total(FillMeasure.FILLED_STARTS), starts));
        out.accept(Outcome.USUAL_GENERIC_RATE, genericRate(usual));
        out.accept(Outcome.GENERIC_RATE, genericRate(program));
        out.accept(Outcome.ADHERENCE_RATE, adherence(program));
        out.accept(Outcome.USUAL_PLAN_DRUG_COST_PER_START, ratio(planCost(usual), starts));
        out.accept(Outcome.PLAN_DRUG_COST_PER_START, ratio(planCost(program), starts));
    }

    private static double genericRate(Columns<FillMeasure> fills) {
        double generic = fills.total(FillMeasure.GENERIC_FILLS);
        return ratio(generic, generic + fills.total(FillMeasure.BRAND_FILLS));
    }

    private static double adherence(Columns<FillMeasure> fills) {
        return ratio(fills.total(FillMeasure.ADHERENT), fills.total(FillMeasure.FILLED_STARTS));
    }

    private static double planCost(Columns<FillMeasure> fills) {
        return fills.total(FillMeasure.PAID)
                - fills.total(FillMeasure.COPAYS)
                + fills.total(FillMeasure.WAIVED_COPAYS)
                - fills.total(FillMeasure.REBATES);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
