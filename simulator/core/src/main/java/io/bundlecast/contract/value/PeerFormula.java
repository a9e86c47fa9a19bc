package io.bundlecast.contract.value;

/** A formula that scores a hospital's episodes against those of the nation's hospitals, as Medicare's programs of value-based purchasing do. */
public sealed interface PeerFormula extends ValueFormula permits TierGrid, LinearExchange, MeritScore {

    @Override
    default Scale scale() {
        return Scale.SCORE;
    }

    @Override
    default Reads reads() {
        return Reads.EPISODES;
    }
}
