package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;
import java.util.Set;

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
}
