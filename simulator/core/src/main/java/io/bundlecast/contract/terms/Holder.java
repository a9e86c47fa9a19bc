package io.bundlecast.contract.terms;

import io.bundlecast.ledger.Account;

/** Who holds a contract: receives its price or its gain, and bears its loss. */
public enum Holder {
    HOSPITAL(Account.HOSPITAL),
    NETWORK(Account.NETWORK);

    private final Account account;

    Holder(Account account) {
        this.account = account;
    }

    public Account account() {
        return account;
    }
}
