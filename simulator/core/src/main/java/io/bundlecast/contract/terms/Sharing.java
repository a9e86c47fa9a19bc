package io.bundlecast.contract.terms;

import static io.bundlecast.ledger.Account.HOSPITAL;
import static io.bundlecast.ledger.Account.PHYSICIANS;

import io.bundlecast.contract.Terms;
import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a hospital passes on to its collaborators, and what they contribute to a repayment. */
public final class Sharing {

    private final Collaborator[] collaborators;
    private final int[] cells;
    private final double feeLimit;
    private final Lines lines;

    /** @param internalSaving what inside cost was saved
     * @param gainshare what collaborators receive
     * @param alignment what they contribute */
    public record Lines(Rule internalSaving, Rule gainshare, Rule alignment) {}

    /** @param covered the cells under contract
     * @param feeLimit most that physicians may receive, over their fees during the anchor; infinite for no limit */
    public Sharing(List<Collaborator> sharing, int[] covered, double feeLimit, Lines lines) {
        this.collaborators = sharing.toArray(Collaborator[]::new);
        this.cells = covered.clone();
        this.feeLimit = feeLimit;
        this.lines = lines;
    }

    public void settle(double net, double score, Experience experience, Ledger ledger) {
        if (collaborators.length == 0) {
            return;
        }
        double saving = Math.max(
                0, total(experience, Measure.PRESENT_INTERNAL_COST) - total(experience, Measure.INTERNAL_COST));
        ledger.step(lines.internalSaving(), saving);
        double physicians = feeLimit * total(experience, Measure.PROFESSIONAL_PAYMENT);
        for (Collaborator collaborator : collaborators) {
            boolean earned = score >= Terms.orElse(collaborator.minimumQuality(), 0);
            double gain =
                    earned ? collaborator.gainOrZero() * Math.max(0, net) + collaborator.savingsOrZero() * saving : 0;
            if (collaborator.party() == PHYSICIANS && feeLimit < Double.POSITIVE_INFINITY) {
                gain = Math.min(gain, physicians);
                physicians -= gain;
            }
            ledger.transfer(lines.gainshare(), HOSPITAL, collaborator.party(), gain);
            double repayment = collaborator.repaymentOrZero() * Math.max(0, -net);
            ledger.transfer(lines.alignment(), collaborator.party(), HOSPITAL, repayment);
        }
    }

    private double total(Experience experience, Measure measure) {
        double sum = 0;
        for (int cell : cells) {
            sum += experience.get(cell, measure);
        }
        return sum;
    }

    /** Refuses arrangements beyond the rule's limits.
     *
     * @param provisions the numbers in force: {@code alignment.total}, {@code alignment.collaborator} and {@code alignment.aco} */
    public static void check(List<Collaborator> sharing, ToDoubleFunction<String> provisions) {
        double gain = 0;
        double savings = 0;
        double repayment = 0;
        for (Collaborator collaborator : sharing) {
            gain += collaborator.gainOrZero();
            savings += collaborator.savingsOrZero();
            repayment += collaborator.repaymentOrZero();
            String limit = collaborator.aco() ? "alignment.aco" : "alignment.collaborator";
            atMost(collaborator.repaymentOrZero(), provisions.applyAsDouble(limit), "repayment");
        }
        atMost(gain, 1, "gain of all collaborators together");
        atMost(savings, 1, "savings of all collaborators together");
        atMost(repayment, provisions.applyAsDouble("alignment.total"), "repayment of all collaborators together");
    }

    private static void atMost(double share, double limit, String name) {
        if (share > limit + 1e-12) {
            throw new IllegalArgumentException(
                    name + " must be at most " + Terms.percent(limit) + " but was " + Terms.percent(share));
        }
    }
}
