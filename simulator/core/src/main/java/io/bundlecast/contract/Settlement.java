package io.bundlecast.contract;

import io.bundlecast.experience.Experience;
import io.bundlecast.ledger.Ledger;
import io.bundlecast.ledger.Rule;
import java.util.List;

/** A contract bound to the hospital's episodes, ready to settle trials.
 *
 * <p>The ledger that is passed in already holds the fee-for-service flows of the same experience; a settlement adds what the contract changes. */
public interface Settlement {

    /** The contract's lines, in the order of a statement. */
    List<Rule> rules();

    void settle(Experience experience, Ledger ledger);
}
