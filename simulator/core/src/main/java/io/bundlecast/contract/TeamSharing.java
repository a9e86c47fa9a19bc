package io.bundlecast.contract;

import static io.bundlecast.ledger.Account.HOSPITAL;

import io.bundlecast.experience.Experience;
import io.bundlecast.experience.Measure;
import io.bundlecast.ledger.Ledger;
import java.util.List;

/** What a TEAM hospital passes on to its collaborators, and what they contribute to a repayment. */
final class TeamSharing {

    private final Collaborator[] collaborators;
    private final TeamCategory[] categories;

    TeamSharing(Team terms, List<TeamCategory> categories) {
        this.collaborators = terms.sharing().toArray(Collaborator[]::new);
        this.categories = categories.toArray(TeamCategory[]::new);
    }

    void settle(double net, double score, Experience experience, Ledger ledger) {
        if (collaborators.length == 0) {
            return;
        }
        double saving = internalSaving(experience);
        ledger.step(TeamRules.INTERNAL_SAVING, saving);
        for (Collaborator collaborator : collaborators) {
            boolean earned = score >= Terms.orElse(collaborator.minimumQuality(), 0);
            double gain =
                    earned ? collaborator.gainOrZero() * Math.max(0, net) + collaborator.savingsOrZero() * saving : 0;
            ledger.transfer(TeamRules.GAINSHARE, HOSPITAL, collaborator.party(), gain);
            double repayment = collaborator.repaymentOrZero() * Math.max(0, -net);
            ledger.transfer(TeamRules.ALIGNMENT, collaborator.party(), HOSPITAL, repayment);
        }
    }

    private double internalSaving(Experience experience) {
        double present = 0;
        double actual = 0;
        for (TeamCategory category : categories) {
            present += category.total(experience, Measure.PRESENT_INTERNAL_COST);
            actual += category.total(experience, Measure.INTERNAL_COST);
        }
        return Math.max(0, present - actual);
    }
}
