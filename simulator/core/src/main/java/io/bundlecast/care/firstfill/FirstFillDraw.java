package io.bundlecast.care.firstfill;

import io.bundlecast.care.CareDraw;
import io.bundlecast.care.YearConditions;
import io.bundlecast.experience.Experience;
import io.bundlecast.integration.Driver;
import io.bundlecast.integration.Drivers;
import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.Counts;
import io.bundlecast.random.StandardNormal;
import io.bundlecast.random.TrialPoint;

/** One thread's workplace for drawing a first-fill line, trial after trial.
 *
 * <p>New starts are a Poisson or negative binomial count; who fills, converts and adheres follows by binomial splitting, one uniform a split, evaluated at
 * each level's own chance. The splits are nested: who fills at the copay fills for free too, so that a wider reach or more conversion never loses a start. */
public final class FirstFillDraw implements CareDraw {

    private final FirstFillModel model;
    private final AddressedStream stream = new AddressedStream();
    private final FillYear year = new FillYear();
    private final FillSplits splits = new FillSplits();
    private final FillCounts[] usual;
    private final FillCounts[] program;

    FirstFillDraw(FirstFillModel model, int levels) {
        this.model = model;
        this.usual = new FillCounts[levels];
        this.program = new FillCounts[levels];
        for (int level = 0; level < levels; level++) {
            usual[level] = new FillCounts();
            program[level] = new FillCounts();
        }
    }

    @Override
    public void draw(TrialPoint point, long trial, YearConditions conditions, Drivers drivers, Experience[] levels) {
        double trendScore = StandardNormal.quantile(point.process(model.trendAddress));
        for (int i = 0; i < model.classes.length; i++) {
            FillParameters parameters = model.classes[i];
            year.set(parameters, point, trendScore);
            double mean = FillParameters.amount(parameters.starts, point) * conditions.volumeFactor();
            double overdispersion = Math.max(1, parameters.overdispersion.at(point));
            int starts = Counts.negativeBinomial(mean, overdispersion, point.process(model.countAddresses[i]));
            stream.reset(model.streamAddresses[i], trial);
            splits.draw(stream, year, starts);
            for (int level = 0; level < levels.length; level++) {
                year.setLevel(
                        drivers.multiplier(Driver.MISSED, level),
                        drivers.multiplier(Driver.UNCONVERTED, level),
                        drivers.multiplier(Driver.LAPSE, level));
                splits.usual(year, usual[level]);
                splits.program(year, program[level]);
            }
            store(model.firstCell + i, starts, levels);
        }
    }

    private void store(int cell, int starts, Experience[] levels) {
        double adherent = usual[model.present].adherent;
        for (int level = 0; level < levels.length; level++) {
            year.prices.store(usual[level], starts, adherent, levels[level].usualFills(), cell);
            year.prices.store(program[level], starts, adherent, levels[level].fills(), cell);
        }
    }
}
