package io.bundlecast.ledger;

import java.util.EnumSet;
import java.util.Set;

/** Whose money a report follows: one account, or several that belong to one owner, so that payments between them change nothing. */
public enum Party {
    HOSPITAL(Account.HOSPITAL),
    NETWORK(Account.NETWORK),
    PHYSICIANS(Account.PHYSICIANS),
    PHARMACY(Account.PHARMACY),
    /** A network together with its hospital: what a contract gains for the one and costs the other are seen at once. */
    SYSTEM(Account.HOSPITAL, Account.NETWORK);

    private final EnumSet<Account> accounts;

    Party(Account first, Account... others) {
        this.accounts = EnumSet.of(first, others);
    }

    /** The accounts that it owns; callers may change this copy. */
    public Set<Account> accounts() {
        return EnumSet.copyOf(accounts);
    }

    public boolean owns(Account account) {
        return accounts.contains(account);
    }
}
