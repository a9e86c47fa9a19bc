package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contract bound to the hospital's episodes, ready to settle trials.
 *
 * <p>The ledger that is passed in already holds the fee-for-service flows of the same experience; a settlement adds what the contract changes. */
public interface Settlement {

    /** The contract's lines, in the order of a statement. */
    List<Rule> rules();

    /** The accounts between which it moves money, beside those of fee for service. */
    default Set<Account> parties() {
        return Set.of(Account.PAYER, Account.HOSPITAL, Account.PHYSICIANS);
    }

    void settle(Experience experience, Ledger ledger);

    /** What it has fixed before the year begins, and no rule's number or stated term says. */
    default List<FixedFigure> fixed() {
        return List.of();
    }

    /** When its prices are set anew from the hospital's own past; null where they never are. */
    default @Nullable Rebasing rebasing() {
        return null;
    }

    /** What the year cost by the contract's own count, over what the history from which its prices started makes of the same patients at the region's realised
     * trend: the year's part in a later baseline. 1 is as expected. */
    default double ownSpend(Experience experience) {
        return 1;
    }
}
