package io.bundlecast.ledger;

/** A party that pays or is paid. */
public enum Account {
    PAYER,
    HOSPITAL,
    PHYSICIANS,
    NETWORK,
    POST_ACUTE,
    PHARMACY,
    MANUFACTURER,
    PATIENT,
    PROGRAM,
    REINSURER,
    /** Other hospitals, clinics and suppliers of equipment: paid for the episode, but no party to its contract. */
    OTHER_PROVIDERS,
    /** Staff, supplies and other resources that a provider buys to give care. */
    RESOURCES
}
