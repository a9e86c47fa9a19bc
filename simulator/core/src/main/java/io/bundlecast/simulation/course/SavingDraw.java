package io.bundlecast.simulation.course;

import io.bundlecast.contract.feeforservice.FeeForService;
import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Party;
import io.bundlecast.random.Subsample;
import io.bundlecast.simulation.course.SavingSums.Books;
import java.util.ArrayList;
import java.util.List;

/** One thread's workplace for finding out which goal of a journey saves what: it draws the year that the report shows again with every set of goals left as today.
 *
 * <p>Sixteen more years are too many for every trial, so that those of the {@link Subsample} are asked. Nothing else of the run changes. */
public final class SavingDraw {

    private final YearDraw draw;
    private final int year;
    private final Balances balances = new Balances(Party.HOSPITAL);
    private final List<double[][]> dollars = new ArrayList<>();

    public SavingDraw(YearDraw draw, int year) {
        this.draw = draw;
        this.year = year;
    }

    /** Whether a trial is among those asked, in a run that follows sequences. */
    public static boolean isAsked(int trial, List<CourseSums> sequences) {
        return !sequences.isEmpty() && Subsample.has(trial);
    }

    /** Adds what the trial that was drawn last saves along every sequence. Experiences drawn before no longer hold. */
    public void add(int trial, List<CourseSums> sequences) {
        while (dollars.size() < sequences.size()) {
            dollars.add(new double[Books.values().length][SavingSums.SETS]);
        }
        for (int goals = 0; goals < SavingSums.SETS; goals++) {
            Experience[] experiences = draw.draw(year, goals);
            for (int sequence = 0; sequence < sequences.size(); sequence++) {
                look(experiences[sequence + 1], goals, dollars.get(sequence));
            }
        }
        for (int sequence = 0; sequence < sequences.size(); sequence++) {
            sequences.get(sequence).savings.add(trial, dollars.get(sequence));
        }
    }

    private void look(Experience experience, int goals, double[][] dollars) {
        balances.clear();
        FeeForService.baseline().settle(experience, balances);
        dollars[Books.SPEND.ordinal()][goals] = -balances.balance(Account.PAYER);
        dollars[Books.COST.ordinal()][goals] = FeeForService.internalCost(experience);
    }
}
