package io.bundlecast.contract;

import io.bundlecast.ledger.Account;

/** Who holds a contract: receives its price or its gain, and bears its loss. */
public enum Holder {
    HOSPITAL(Account.HOSPITAL),
    NETWORK(Account.NETWORK);

    private final Account account;

    Holder(Account account) {
        this.account = account;
    }

    Account account() {
        return account;
    }
}
