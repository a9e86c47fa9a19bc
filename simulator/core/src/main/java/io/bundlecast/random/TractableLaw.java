package io.bundlecast.random;

/** A distribution whose limited mean has a closed form, which makes its tables quick to build. */
public interface TractableLaw extends Law {

    @Override
    double limitedMean(double cap);
}
