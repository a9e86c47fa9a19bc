package io.bundlecast.random;

/** The normal distribution with mean 0 and standard deviation 1.
 *
 * <p>Written with {@link StrictMath} only, so that every platform gives the same bits. The quantile is Wichura's PPND16; the tail probability is
 * exp(-z^2/2) (z+4)^-1 times a Chebyshev series in (z-4)/(z+4), both accurate to about 15 digits.
 *
 * @see <a href="https://doi.org/10.2307/2347330">Wichura, Algorithm AS 241, 1988</a> */
public final class StandardNormal {
    private static final double[] TAIL = {
        0.97045120456607654485,
        -0.75170881683957053139,
        0.22219355567525103402,
        -0.048517753260446086119,
        0.0069259204962424803924,
        -0.00032059847439814995351,
        -0.00010054739163210678393,
        0.000018903369019706963612,
        1.0103568854746310551e-6,
        -6.1453347493978239064e-7,
        -3.3810201200691756408e-9,
        2.0686508061742834078e-8,
        -1.1282603632469506395e-10,
        -7.7740152283886942605e-10,
        -9.9414241914047074839e-12,
        3.1744829498583027841e-11,
        1.8424806844704940222e-12,
        -1.3128616466710965406e-12,
        -1.7415362652654813574e-13,
        4.9072740317044241038e-14,
        1.2931384326165576208e-14,
        -1.2180663521726341332e-15,
        -8.0521473726209330084e-16,
        -2.8604941442616211396e-17,
        4.0570644243353541464e-17
    };
    private static final double[] CENTRE_ABOVE = {
        3.3871328727963666080, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3
    };
    private static final double[] CENTRE_BELOW = {
        1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3
    };
    private static final double[] MIDDLE_ABOVE = {
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] MIDDLE_BELOW = {
        1.0, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] FAR_ABOVE = {
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] FAR_BELOW = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };
    private static final double INVERSE_ROOT_TWO_PI = 0.3989422804014326779;

    private StandardNormal() {}

    /** exp(-z^2 / 2) / sqrt(2 pi). */
    public static double density(double z) {
        return INVERSE_ROOT_TWO_PI * StrictMath.exp(-0.5 * z * z);
    }

    /** The probability of a value of at most {@code z}. */
    public static double cdf(double z) {
        return z > 0 ? 1 - tail(z) : tail(-z);
    }

    /** The value that is not exceeded with probability {@code p}; infinite at 0 and 1. */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double tail = q < 0 ? p : 1 - p;
        if (!(tail > 0)) {
            return tail == 0 ? Math.copySign(Double.POSITIVE_INFINITY, q) : Double.NaN;
        }
        double r = Math.sqrt(-StrictMath.log(tail));
        double z = r <= 5
                ? polynomial(MIDDLE_ABOVE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
                : polynomial(FAR_ABOVE, r - 5) / polynomial(FAR_BELOW, r - 5);
        return q < 0 ? -z : z;
    }

    /** The probability of a value above z, for z of at least 0. */
    private static double tail(double z) {
        if (z > 39) {
            return 0;
        }
        double t = (z - 4) / (z + 4);
        double next = 0;
        double afterNext = 0;
        for (int i = TAIL.length - 1; i > 0; i--) {
            double sum = 2 * t * next - afterNext + TAIL[i];
            afterNext = next;
            next = sum;
        }
        double series = t * next - afterNext + TAIL[0];
        double coarse = (float) z;
        double rest = -0.5 * (z - coarse) * (z + coarse);
        double expOfRest = 1 + rest * (1 + rest * (0.5 + rest / 6));
        return StrictMath.exp(-0.5 * coarse * coarse) * expOfRest * series / (z + 4);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = coefficients[coefficients.length - 1];
        for (int i = coefficients.length - 2; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
