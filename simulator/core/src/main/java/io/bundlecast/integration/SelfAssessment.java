package io.bundlecast.integration;

import io.bundlecast.random.AddressedStream;
import io.bundlecast.random.TrialPoint;
import io.bundlecast.uncertainty.Assumption;
import io.bundlecast.uncertainty.Beta;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Draw;
import io.bundlecast.uncertainty.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How far a hospital may be off where it judges its own maturities.
 *
 * <p>A maturity m that it judges is drawn once a trial, for all its years, from Beta(m kappa, (1 - m) kappa) with kappa = 20: mean m, standard deviation
 * sqrt(m (1 - m) / 21), which is .11 at m = .5. What is judged as 0 or 1 stays so. A component has one draw, whichever levels hold its judgement, so that levels differ by
 * what they change and not by the judgement. Cohesion and buy-in follow; the cohesion of a service line, where it is stated, stays as stated. */
public final class SelfAssessment {

    /** Kappa: how many observations a judgement is worth. */
    public static final Assumption WEIGHT = new Assumption(
            new Constant(20),
            Mark.ASSUMED,
            "modelling choice: self-assessment is noisy, here by a standard deviation of .11 at a maturity of .5");

    private final List<JudgedLevel> levels = new ArrayList<>();
    private final List<Component> components;
    private final GoalScores goals;
    private final List<String> specialties;
    private final long[] addresses;

    /** @param draws by component; one that is certain stands for a maturity that is not judged */
    private record JudgedLevel(int number, IntegrationLevel level, Draw[] draws) {}

    /** @param selfAssessed by the id of a level, the components whose maturity is a judgement
     * @param specialties by their number in the model, first that of the whole group */
    SelfAssessment(
            List<Component> components,
            List<IntegrationLevel> levels,
            Map<String, List<String>> selfAssessed,
            Collection<String> specialties,
            long seed) {
        this.components = components;
        this.goals = new GoalScores(components);
        this.specialties = List.copyOf(specialties);
        this.addresses = components.stream()
                .mapToLong(component -> AddressedStream.address(seed, "integration/maturity/" + component.id()))
                .toArray();
        for (int number = 0; number < levels.size(); number++) {
            IntegrationLevel level = levels.get(number);
            List<String> own = selfAssessed.getOrDefault(level.id(), List.of());
            if (!own.isEmpty()) {
                this.levels.add(new JudgedLevel(number, level, draws(level, own)));
            }
        }
    }

    private Draw[] draws(IntegrationLevel level, List<String> judged) {
        return components.stream()
                .map(component -> draw(level.maturityOf(component.id()), judged.contains(component.id())))
                .toArray(Draw[]::new);
    }

    private static Draw draw(double maturity, boolean judged) {
        boolean varies = judged && maturity > 0 && maturity < 1;
        double sd = Math.sqrt(maturity * (1 - maturity) / (WEIGHT.base() + 1));
        return Draw.of(varies ? new Beta(maturity, sd) : new Constant(maturity));
    }

    /** Puts every judged level where it stands in a trial. */
    void draw(TrialPoint point, IntegrationTrial trial) {
        levels.forEach(judged -> stand(judged, maturities(judged.draws, point), trial));
    }

    /** The maturities of each judged level in a trial, by component. */
    List<double[]> maturities(TrialPoint point) {
        return levels.stream().map(judged -> maturities(judged.draws, point)).toList();
    }

    private double[] maturities(Draw[] draws, TrialPoint point) {
        double[] maturities = new double[draws.length];
        for (int i = 0; i < draws.length; i++) {
            maturities[i] = draws[i].isCertain() ? draws[i].mean() : draws[i].at(point.parameter(addresses[i]));
        }
        return maturities;
    }

    private void stand(JudgedLevel judged, double[] maturity, IntegrationTrial trial) {
        double[] scores = new double[Goal.values().length];
        goals.of(maturity, scores);
        double group = scores[Goal.GROUP_COHESION.ordinal()];
        Map<String, Double> stated = judged.level.serviceLineCohesion();
        ToDoubleFunction<String> cohesion = specialty -> stated.getOrDefault(specialty, group);
        trial.stand(
                judged.number,
                maturity,
                specialties.stream().mapToDouble(cohesion).toArray(),
                specialties.stream()
                        .mapToDouble(specialty -> ReadinessGate.buyIn(cohesion.applyAsDouble(specialty)))
                        .toArray());
    }
}
