package io.bundlecast.contract;

/** The terms of a payment contract, as agreed. */
public interface Contract {

    /** How far a single episode's spend counts. */
    OutlierCap outlierCap();

    /** Binds the terms to the hospital's episodes, so that trials can be settled. */
    Settlement settlement(Market market);
}
