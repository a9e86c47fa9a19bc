package io.bundlecast.reading;

import io.bundlecast.integration.Driver;
import io.bundlecast.scenario.YearShocks.DriverCorrelation;
import java.util.List;

/** Whether a matrix of correlations is positive definite, by Cholesky's decomposition. */
final class CorrelationCheck {

    private static final double SMALLEST_PIVOT = 1e-9;

    private CorrelationCheck() {}

    static boolean isPositiveDefinite(List<DriverCorrelation> correlations) {
        int n = Driver.values().length;
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i][i] = 1;
        }
        for (DriverCorrelation pair : correlations) {
            a[pair.first().ordinal()][pair.second().ordinal()] = pair.coefficient();
            a[pair.second().ordinal()][pair.first().ordinal()] = pair.coefficient();
        }
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                a[j][j] -= a[j][k] * a[j][k];
            }
            if (!(a[j][j] > SMALLEST_PIVOT)) {
                return false;
            }
            a[j][j] = Math.sqrt(a[j][j]);
            for (int i = j + 1; i < n; i++) {
                for (int k = 0; k < j; k++) {
                    a[i][j] -= a[i][k] * a[j][k];
                }
                a[i][j] /= a[j][j];
            }
        }
        return true;
    }
}
