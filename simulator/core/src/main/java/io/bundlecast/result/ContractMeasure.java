package io.bundlecast.result;

/** A yearly amount in dollars, for one contract at one integration level. */
public enum ContractMeasure {
    /** Hospital's revenue less internal cost, the contract's payments included. */
    HOSPITAL_MARGIN,
    /** What the contract adds to the hospital's fee-for-service margin. */
    NET_PAYMENT,
    /** What physicians receive. */
    PHYSICIAN_INCOME,
    /** What the payer spends, the contract's payments included. */
    PAYER_SPEND
}
