package io.bundlecast.care;

import io.bundlecast.random.QuantileTable;
import io.bundlecast.uncertainty.Constant;
import io.bundlecast.uncertainty.Lognormal;
import java.util.HashMap;
import java.util.Map;

/** Quantile tables of lognormal amounts with mean 1, one for each spread in use. */
public final class UnitTables {

    private final Map<Double, QuantileTable> bySpread = new HashMap<>();

    /** @param sigma2 the variance of the logarithm */
    public QuantileTable ofLogVariance(double sigma2) {
        return bySpread.computeIfAbsent(
                sigma2,
                s -> QuantileTable.of(s > 0 ? new Lognormal(1, Math.sqrt(StrictMath.expm1(s))) : new Constant(1)));
    }

    public QuantileTable ofCv(double cv) {
        return ofLogVariance(StrictMath.log1p(cv * cv));
    }
}
