package io.bundlecast.integration.journey;

/** What too much change at once does to progress: S = max(floor, exp(-k over^2)), over = load / capacity - 1 where positive.
 *
 * <p>At k = .5, one and a half times the capacity leaves 88% of the progress, twice leaves 61%, three times the floor of 15%. */
final class ChangeLoad {

    private ChangeLoad() {}

    static double saturation(double over, double strength, double floor) {
        return over <= 0 ? 1 : Math.max(floor, StrictMath.exp(-strength * over * over));
    }
}
