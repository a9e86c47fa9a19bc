package io.bundlecast.uncertainty;

/** The standard normal distribution, with the same bits on every machine.
 *
 * <p>The quantile is algorithm AS 241 (PPND16) of M. J. Wichura, Applied Statistics 37 (1988), 477-484, accurate to about 1 part in 10^16. The
 * distribution function is Hart's rational approximation (1968) as given by G. West, Wilmott Magazine (May 2005), accurate to about 10^-15. */
public final class StandardNormal {

    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARED = 0.180625;
    private static final double TAIL = 5;
    private static final double SQRT_2 = 1.4142135623730951;
    private static final double SQRT_2_PI = 2.5066282746310002;
    private static final double LIMIT = 37;

    private StandardNormal() {}

    /** The z that a standard normal number does not exceed with probability {@code p}; infinite at 0 and 1. */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= CENTRE) {
            return q * central(CENTRE_SQUARED - q * q);
        }
        double tail = q < 0 ? p : 1 - p;
        if (!(tail > 0)) {
            return tail == 0 ? Math.copySign(Double.POSITIVE_INFINITY, q) : Double.NaN;
        }
        double r = Math.sqrt(-StrictMath.log(tail));
        double z = r <= TAIL ? near(r - 1.6) : far(r - TAIL);
        return q < 0 ? -z : z;
    }

    /** The probability of a standard normal number of at most {@code z}. */
    public static double cdf(double z) {
        double x = Math.abs(z);
        if (x > LIMIT) {
            return z < 0 ? 0 : 1;
        }
        double density = StrictMath.exp(-0.5 * x * x);
        double upper = x < 5 * SQRT_2 ? density * hart(x) : density / (SQRT_2_PI * fraction(x));
        return z < 0 ? upper : 1 - upper;
    }

    /** exp(-z^2 / 2) / sqrt(2 pi). */
    public static double density(double z) {
        return StrictMath.exp(-0.5 * z * z) / SQRT_2_PI;
    }

    private static double central(double r) {
        double top = 2.5090809287301226727e3;
        top = top * r + 3.3430575583588128105e4;
        top = top * r + 6.7265770927008700853e4;
        top = top * r + 4.5921953931549871457e4;
        top = top * r + 1.3731693765509461125e4;
        top = top * r + 1.9715909503065514427e3;
        top = top * r + 1.3314166789178437745e2;
        top = top * r + 3.3871328727963666080e0;
        double low = 5.2264952788528545610e3;
        low = low * r + 2.8729085735721942674e4;
        low = low * r + 3.9307895800092710610e4;
        low = low * r + 2.1213794301586595867e4;
        low = low * r + 5.3941960214247511077e3;
        low = low * r + 6.8718700749205790830e2;
        low = low * r + 4.2313330701600911252e1;
        return top / (low * r + 1);
    }

    private static double near(double r) {
        double top = 7.74545014278341407640e-4;
        top = top * r + 2.27238449892691845833e-2;
        top = top * r + 2.41780725177450611770e-1;
        top = top * r + 1.27045825245236838258e0;
        top = top * r + 3.64784832476320460504e0;
        top = top * r + 5.76949722146069140550e0;
        top = top * r + 4.63033784615654529590e0;
        top = top * r + 1.42343711074968357734e0;
        double low = 1.05075007164441684324e-9;
        low = low * r + 5.47593808499534494600e-4;
        low = low * r + 1.51986665636164571966e-2;
        low = low * r + 1.48103976427480074590e-1;
        low = low * r + 6.89767334985100004550e-1;
        low = low * r + 1.67638483018380384940e0;
        low = low * r + 2.05319162663775882187e0;
        return top / (low * r + 1);
    }

    private static double far(double r) {
        double top = 2.01033439929228813265e-7;
        top = top * r + 2.71155556874348757815e-5;
        top = top * r + 1.24266094738807843860e-3;
        top = top * r + 2.65321895265761230930e-2;
        top = top * r + 2.96560571828504891230e-1;
        top = top * r + 1.78482653991729133580e0;
        top = top * r + 5.46378491116411436990e0;
        top = top * r + 6.65790464350110377720e0;
        double low = 2.04426310338993978564e-15;
        low = low * r + 1.42151175831644588870e-7;
        low = low * r + 1.84631831751005468180e-5;
        low = low * r + 7.86869131145613259100e-4;
        low = low * r + 1.48753612908506148525e-2;
        low = low * r + 1.36929880922735805310e-1;
        low = low * r + 5.99832206555887937690e-1;
        return top / (low * r + 1);
    }

    private static double hart(double x) {
        double top = 3.52624965998911e-2;
        top = top * x + 0.700383064443688;
        top = top * x + 6.37396220353165;
        top = top * x + 33.912866078383;
        top = top * x + 112.079291497871;
        top = top * x + 221.213596169931;
        top = top * x + 220.206867912376;
        double low = 8.83883476483184e-2;
        low = low * x + 1.75566716318264;
        low = low * x + 16.064177579207;
        low = low * x + 86.7807322029461;
        low = low * x + 296.564248779674;
        low = low * x + 637.333633378831;
        low = low * x + 793.826512519948;
        low = low * x + 440.413735824752;
        return top / low;
    }

    private static double fraction(double x) {
        return x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
    }
}
