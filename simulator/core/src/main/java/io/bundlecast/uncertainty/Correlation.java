package io.bundlecast.uncertainty;

import io.bundlecast.random.StandardNormal;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** How a few named numbers move together: a positive definite matrix of correlations between normal scores.
 *
 * <p>With R = L L' (Cholesky) and independent standard normals e, the scores z = L e have correlations R. Turned into uniforms they form a Gaussian
 * copula, in which a coefficient r gives a rank correlation of (6 / pi) asin(r / 2) (Spearman) or (2 / pi) asin(r) (Kendall). */
public final class Correlation {

    private static final double SMALLEST = 1e-9;

    private final List<String> names;
    private final double[][] lower;

    private Correlation(List<String> names, double[][] lower) {
        this.names = names;
        this.lower = lower;
    }

    /** The correlation of two of the names; pairs that are not given are uncorrelated. */
    public record Pair(String first, String second, double coefficient) {
        public Pair {
            if (!(coefficient > -1 && coefficient < 1)) {
                throw new IllegalArgumentException("correlation of " + first + " and " + second
                        + " must be between -1 and 1 but was " + Decimal.text(coefficient));
            }
            if (first.equals(second)) {
                throw new IllegalArgumentException("correlation needs two names but both were " + first);
            }
        }
    }

    /** Fails with the smallest eigenvalue and the pair to weaken where the coefficients contradict each other. */
    public static Correlation of(List<String> names, List<Pair> pairs) {
        double[][] matrix = matrix(names, pairs);
        if (names.isEmpty()) {
            return new Correlation(List.of(), matrix);
        }
        RealMatrix real = new Array2DRowRealMatrix(matrix);
        requirePositive(names, matrix, new EigenDecomposition(real));
        double[][] lower = new CholeskyDecomposition(real, 1e-12, 1e-12).getL().getData();
        return new Correlation(List.copyOf(names), lower);
    }

    public List<String> names() {
        return names;
    }

    /** Scores with these correlations, in the order of the names, from as many independent standard normals. */
    public double[] correlate(double[] independentNormals) {
        double[] scores = new double[names.size()];
        correlate(independentNormals, scores);
        return scores;
    }

    /** As {@link #correlate(double[])}, into an array of the caller's, which may not be the same array. */
    public void correlate(double[] independentNormals, double[] scores) {
        for (int i = 0; i < lower.length; i++) {
            double sum = 0;
            for (int j = 0; j <= i; j++) {
                sum += lower[i][j] * independentNormals[j];
            }
            scores[i] = sum;
        }
    }

    /** A Gaussian copula: uniforms with these correlations between their normal scores, from independent uniforms. */
    public double[] couple(double[] independentUniforms) {
        double[] normals = new double[names.size()];
        for (int i = 0; i < normals.length; i++) {
            normals[i] = StandardNormal.quantile(independentUniforms[i]);
        }
        double[] scores = correlate(normals);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StandardNormal.cdf(scores[i]);
        }
        return scores;
    }

    /** Spearman's rank correlation under a Gaussian copula of this coefficient. */
    public static double spearman(double coefficient) {
        return 6 / Math.PI * StrictMath.asin(coefficient / 2);
    }

    /** Kendall's rank correlation under a Gaussian copula of this coefficient. */
    public static double kendall(double coefficient) {
        return 2 / Math.PI * StrictMath.asin(coefficient);
    }

    private static double[][] matrix(List<String> names, List<Pair> pairs) {
        double[][] matrix = new double[names.size()][names.size()];
        for (int i = 0; i < names.size(); i++) {
            matrix[i][i] = 1;
        }
        for (Pair pair : pairs) {
            int i = index(names, pair.first());
            int j = index(names, pair.second());
            if (matrix[i][j] != 0 && matrix[i][j] != pair.coefficient()) {
                throw new IllegalArgumentException(
                        "correlation of " + pair.first() + " and " + pair.second() + " is given twice");
            }
            matrix[i][j] = pair.coefficient();
            matrix[j][i] = pair.coefficient();
        }
        return matrix;
    }

    private static int index(List<String> names, String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "correlation names " + name + ", which is not one of " + String.join(", ", names));
        }
        return index;
    }

    private static void requirePositive(List<String> names, double[][] matrix, EigenDecomposition eigen) {
        double[] values = eigen.getRealEigenvalues();
        int smallest = 0;
        for (int i = 1; i < values.length; i++) {
            smallest = values[i] < values[smallest] ? i : smallest;
        }
        if (values[smallest] >= SMALLEST) {
            return;
        }
        int[] pair = mostOpposed(matrix, eigen.getEigenvector(smallest).toArray());
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "correlations contradict each other: the smallest eigenvalue of their matrix is %.4f but must be above 0."
                        + " Maybe bring the correlation of %s and %s (now %s) closer to 0.",
                values[smallest],
                names.get(pair[0]),
                names.get(pair[1]),
                Decimal.text(matrix[pair[0]][pair[1]])));
    }

    /** The pair that pulls the eigenvalue down most: lambda = 1 + 2 sum over pairs of v_i v_j r_ij. */
    private static int[] mostOpposed(double[][] matrix, double[] vector) {
        int[] worst = {0, 0};
        double pull = 0;
        for (int i = 0; i < vector.length; i++) {
            for (int j = i + 1; j < vector.length; j++) {
                double term = vector[i] * vector[j] * matrix[i][j];
                if (term < pull) {
                    pull = term;
                    worst = new int[] {i, j};
                }
            }
        }
        return worst;
    }
}
