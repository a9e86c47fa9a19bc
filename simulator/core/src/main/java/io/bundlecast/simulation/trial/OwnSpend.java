package io.bundlecast.simulation.trial;

import io.bundlecast.experience.Experience;
import io.bundlecast.simulation.plan.Baseline;
import io.bundlecast.simulation.plan.SimulationPlan;
import java.util.Arrays;
import java.util.List;

/** One thread's memory of what each contract would count as spent in the past years of a trial, by level, from which its prices are rebased. */
public final class OwnSpend {

    private final SimulationPlan plan;
    private final boolean[] kept;
    private final double[][][] byContract;
    private final double[] ratios;

    public OwnSpend(SimulationPlan plan) {
        this.plan = plan;
        int contracts = plan.scenario().contracts().size();
        int years = plan.years().years();
        kept = new boolean[contracts];
        for (int place = 0; place < plan.contracts().size(); place++) {
            for (int year = 1; year <= years; year++) {
                plan.baselines(place, year).forEach(baseline -> kept[baseline.contract()] = true);
            }
        }
        byContract = new double[contracts][plan.levels().size()][years + 1];
        ratios = new double[contracts];
    }

    /** Keeps what a year of the trial came to. */
    public void keep(int year, int level, Experience experience) {
        for (int contract = 0; contract < kept.length; contract++) {
            if (kept[contract]) {
                byContract[contract][level][year] =
                        plan.contracts().get(contract).settlement().ownSpend(experience);
            }
        }
    }

    /** Sets the history on which the prices of a contract, or of the parts of several, rest in a year.
     *
     * @param place its place among all that are settled */
    public void rebase(int place, int year, int level, Experience experience) {
        Arrays.fill(ratios, 1);
        List<Baseline> moved = plan.baselines(place, year);
        for (int i = 0; i < moved.size(); i++) {
            Baseline baseline = moved.get(i);
            ratios[baseline.contract()] = baseline.mean(byContract[baseline.contract()][level]);
        }
        experience.setOwnHistories(ratios);
    }
}
