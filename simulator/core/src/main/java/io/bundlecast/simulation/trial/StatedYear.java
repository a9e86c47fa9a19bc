package io.bundlecast.simulation.trial;

import io.bundlecast.contract.Settlement;
import io.bundlecast.contract.SpendFloor;
import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.experience.EpisodeCell;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.experience.MemberCell;
import io.bundlecast.experience.MemberRate;
import io.bundlecast.ledger.Statement;
import io.bundlecast.ledger.Statement.Line;
import io.bundlecast.simulation.plan.PlannedContract;
import io.bundlecast.simulation.plan.SimulationPlan;
import io.bundlecast.simulation.trial.YearFigures.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One year as somebody states it, in place of a simulated one, ready to be settled.
 *
 * <p>What is not stated follows from what is: as many admissions as episodes, risk weight 1, spend from its parts, capped spend from spend, quality at the
 * scenario's rates. What cannot follow is nothing. {@link #taken} says of every figure that a contract counts and nobody stated what it was taken as. */
public final class StatedYear {

    private static final List<Measure> PARTS_OF_SPEND = List.of(
            Measure.ANCHOR_PAYMENT,
            Measure.PROFESSIONAL_PAYMENT,
            Measure.POST_ACUTE_PAYMENT,
            Measure.READMISSION_PAYMENT,
            Measure.OTHER_PAYMENT);

    private static final List<String> CELL_GROUPS =
            List.of("episodes.", "chronic.", "chronicRates.", "firstFills.", "usualFills.");

    private final SimulationPlan plan;
    private final YearFigures figures;
    private final Set<String> stated = new LinkedHashSet<>();

    private boolean byEpisode;

    /** A year of which nothing is stated yet. */
    public StatedYear(SimulationPlan plan) {
        this.plan = plan;
        this.figures = new YearFigures(
                plan.contracts().stream().map(PlannedContract::market).toList(), plan.newExperience());
    }

    public YearFigures figures() {
        return figures;
    }

    /** Whether nothing is stated. */
    public boolean isEmpty() {
        return stated.isEmpty();
    }

    /** @param path a name in {@link #figures} */
    public void state(String path, double value) {
        figure(path).set().accept(value);
        stated.add(path);
    }

    /** States the sum of capped spend under one of the plan's caps.
     *
     * @param cap its index among the experience's capped columns */
    public void stateCappedSpend(int cell, int cap, double value) {
        byEpisode = true;
        figures.experience().setCappedSpend(cell, cap, value);
        stated.add(YearFigures.group(plan.cells().get(cell)) + ".cappedSpend");
    }

    private Figure figure(String path) {
        Figure figure = figures.byPath().get(path);
        if (figure == null) {
            throw new IllegalArgumentException("no figure is called " + path);
        }
        return figure;
    }

    /** Fills what follows from what is stated. */
    public void complete() {
        for (EpisodeCell cell : plan.cells()) {
            String group = YearFigures.group(cell) + ".";
            follow(group, Measure.EPISODES, value(group, Measure.ADMISSIONS));
            follow(group, Measure.ADMISSIONS, value(group, Measure.EPISODES));
            follow(group, Measure.RISK_WEIGHT, value(group, Measure.EPISODES));
            follow(
                    group,
                    Measure.SPEND,
                    PARTS_OF_SPEND.stream()
                            .mapToDouble(part -> value(group, part))
                            .sum());
            follow(group, Measure.PRESENT_INTERNAL_COST, value(group, Measure.INTERNAL_COST));
            follow(group + "cappedSpend", value(group, Measure.SPEND));
        }
        withinFloors();
        for (MemberCell line : plan.contracts().get(0).market().members().cells()) {
            String group = "chronic." + line.line() + ".";
            follow(group + "limitedSpend", figure(group + "spend").value().getAsDouble());
            follow(
                    group + "presentLimitedSpend",
                    figure(group + "presentSpend").value().getAsDouble());
        }
        for (MemberRate rate : plan.contracts().get(0).market().members().rates()) {
            follow("chronicRates." + rate.line() + "." + rate.measure(), rate.expected());
        }
        for (int i = 0; i < plan.scenario().quality().size(); i++) {
            String id = plan.scenario().quality().get(i).id();
            follow("qualityRates." + id, plan.quality().expectedRate(i));
            follow(
                    "quality." + id,
                    plan.quality()
                            .scoreOf(i, figure("qualityRates." + id).value().getAsDouble()));
        }
    }

    /** Capped spend that is stated as a total has every episode's floor in it. */
    private void withinFloors() {
        for (PlannedContract contract : plan.contracts()) {
            SpendFloor floor = contract.market().floor();
            for (int cell = 0; cell < floor.amounts().length; cell++) {
                String group = YearFigures.group(plan.cells().get(cell)) + ".";
                if (!byEpisode) {
                    figures.experience()
                            .setCappedSpend(cell, floor.cap(), value(group, Measure.EPISODES) * floor.amounts()[cell]);
                }
            }
        }
    }

    private double value(String group, Measure measure) {
        return figure(group + YearFigures.word(measure)).value().getAsDouble();
    }

    private void follow(String group, Measure measure, double value) {
        follow(group + YearFigures.word(measure), value);
    }

    private void follow(String path, double value) {
        Figure figure = figures.byPath().get(path);
        if (figure != null && !stated.contains(path)) {
            figure.set().accept(value);
        }
    }

    /** The statement of a contract for this year; services appear on it where their payments are stated. */
    public Statement statement(Settlement settlement) {
        Experience year = figures.experience();
        Statement services = new Statement();
        FeeForService.baseline().settle(year, services);
        boolean some = services.lines().stream().anyMatch(line -> line.amount() != 0);
        Statement statement = some ? services : new Statement();
        settlement.settle(year, statement);
        return statement;
    }

    /** The figures that the settlement counts although nobody stated them, each with what it was taken as; of types, lines and classes without any figure, none. */
    public List<Figure> taken(Settlement settlement) {
        List<Figure> taken = new ArrayList<>();
        Set<String> groups = new LinkedHashSet<>();
        stated.forEach(path -> groups.add(figure(path).cell()));
        List<Line> lines = figures.lines(settlement);
        for (Figure figure : figures.byPath().values()) {
            boolean ofACell = CELL_GROUPS.stream().anyMatch(figure.path()::startsWith);
            if (!stated.contains(figure.path())
                    && (!ofACell || groups.contains(figure.cell()))
                    && figures.counts(settlement, figure, lines)) {
                taken.add(figure);
            }
        }
        return taken;
    }
}
