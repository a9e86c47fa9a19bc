package io.bundlecast.random;

/** Independent uniforms, one for each address, replicate and index. */
record RandomDesign(long seed) implements SamplingDesign {

    @Override
    public double uniform(long address, int replicate, long index) {
        long key = AddressedStream.part(AddressedStream.part(address ^ Mixer.mix(seed), replicate), index);
        return Mixer.open(Mixer.mix(key + Mixer.GOLDEN));
    }
}
