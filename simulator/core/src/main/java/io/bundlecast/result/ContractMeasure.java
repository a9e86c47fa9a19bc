package io.bundlecast.result;

import io.bundlecast.ledger.Account;
import io.bundlecast.ledger.Balances;
import io.bundlecast.ledger.Party;
import org.jspecify.annotations.Nullable;

/** A yearly amount in dollars, for one contract at one integration level. */
public enum ContractMeasure {
    /** Hospital's revenue less internal cost, the contract's payments included. */
    HOSPITAL_MARGIN(Account.HOSPITAL, 1),
    /** What the contract adds to the fee-for-service margin of the party in focus. */
    NET_PAYMENT(null, 1),
    /** What physicians receive. */
    PHYSICIAN_INCOME(Account.PHYSICIANS, 1),
    /** What the payer spends, the contract's payments included. */
    PAYER_SPEND(Account.PAYER, -1),
    /** What the network keeps of the contract's payments, after what it passes on. */
    NETWORK_MARGIN(Account.NETWORK, 1),
    /** Pharmacy's revenue less the cost of drugs, the contract's payments included. */
    PHARMACY_MARGIN(Account.PHARMACY, 1),
    /** What patients receive less what they pay. */
    PATIENT_SAVING(Account.PATIENT, 1),
    /** {@link #HOSPITAL_MARGIN} and {@link #NETWORK_MARGIN} together, as the owner of both sees them. */
    SYSTEM_MARGIN(null, 1);

    private final @Nullable Account account;
    private final int sign;

    ContractMeasure(@Nullable Account account, int sign) {
        this.account = account;
        this.sign = sign;
    }

    /** Whether it is read from this account alone. */
    public boolean isOf(Account one) {
        return one == account;
    }

    /** The measure as read from the accounts of its party: spend is what has left it.
     *
     * @throws IllegalStateException for {@link #NET_PAYMENT}, which compares two balances */
    public double in(Balances balances) {
        if (this == SYSTEM_MARGIN) {
            return balances.balance(Party.SYSTEM);
        }
        if (account == null) {
            throw new IllegalStateException(this + " is not read from one account");
        }
        return sign * balances.balance(account);
    }

    /** The margin or income of a party. */
    public static ContractMeasure marginOf(Party party) {
        return switch (party) {
            case HOSPITAL -> HOSPITAL_MARGIN;
            case NETWORK -> NETWORK_MARGIN;
            case PHYSICIANS -> PHYSICIAN_INCOME;
            case PHARMACY -> PHARMACY_MARGIN;
            case SYSTEM -> SYSTEM_MARGIN;
        };
    }
}
