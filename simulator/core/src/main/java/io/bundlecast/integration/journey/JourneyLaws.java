package io.bundlecast.integration.journey;

import io.bundlecast.uncertainty.AssumptionTable;

/** The constants of a quarter's step, looked up once in laws.txt. */
record JourneyLaws(
        double cohesionCapacity,
        double supportCapacity,
        double saturationFloor,
        double pull,
        double overload,
        double quickWins,
        double buyInFloor,
        double buyInStart,
        double gateFloor,
        double governanceSpeed,
        double peersImitation,
        double criterionAdoption,
        double cohesionAdoption,
        double councilEnforcement,
        double councilAdoption,
        double abandonment,
        double adoptionBuyIn,
        double mostAdoption,
        double stallBuyIn,
        double deadline,
        double waiver) {

    static JourneyLaws of(AssumptionTable laws) {
        return new JourneyLaws(
                laws.nominal("capacity.cohesion"),
                laws.nominal("capacity.support"),
                laws.nominal("saturation.floor"),
                laws.nominal("buyIn.cohesion"),
                laws.nominal("buyIn.overload"),
                laws.nominal("buyIn.quickWins"),
                laws.nominal("buyIn.floor"),
                laws.nominal("buyIn.start"),
                laws.nominal("gate.floor"),
                laws.nominal("governance.speed"),
                laws.nominal("peers.imitation"),
                laws.nominal("criterion.adoption"),
                laws.nominal("cohesion.adoption"),
                laws.nominal("council.enforcement"),
                laws.nominal("council.adoption"),
                laws.nominal("abandonment"),
                laws.nominal("adoption.buyIn"),
                laws.nominal("adoption.most"),
                laws.nominal("stall.buyIn"),
                laws.nominal("criteria.deadline"),
                laws.nominal("criteria.waiver"));
    }
}
