package dev.slipway.stats;

/** The standard normal distribution. */
public final class Normal {

  private static final double[] A = {
    3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
    1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
    3.3430575583588128105e+4, 2.5090809287301226727e+3
  };
  private static final double[] B = {
    1,
    4.2313330701600911252e+1,
    6.8718700749205790830e+2,
    5.3941960214247511077e+3,
    2.1213794301586595867e+4,
    3.9307895800092710610e+4,
    2.8729085735721942674e+4,
    5.2264952788528545610e+3
  };
  private static final double[] C = {
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4
  };
  private static final double[] D = {
    1,
    2.05319162663775882187e0,
    1.67638483018380384940e0,
    6.89767334985100004550e-1,
    1.48103976427480074590e-1,
    1.51986665636164571966e-2,
    5.47593808499534494600e-4,
    1.05075007164441684324e-9
  };
  private static final double[] E = {
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7
  };
  private static final double[] F = {
    1,
    5.99832206555887937690e-1,
    1.36929880922735805310e-1,
    1.48753612908506148525e-2,
    7.86869131145613259100e-4,
    1.84631831751005468180e-5,
    1.42151175831644588870e-7,
    2.04426310338993978564e-15
  };

  private Normal() {}

  /**
   * The value below which a share u lies.
   *
   * <p>Source: M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), routine PPND16; good
   * to about 1e-16.
   *
   * @param u strictly between 0 and 1
   */
  public static double quantile(double u) {
    double q = u - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * ratio(A, B, r);
    }
    double r = Math.sqrt(-Kernels.log(q < 0 ? u : 1 - u));
    double x = r <= 5 ? ratio(C, D, r - 1.6) : ratio(E, F, r - 5);
    return q < 0 ? -x : x;
  }

  /**
   * The share that lies above x.
   *
   * <p>Source: G. West, Better Approximations to Cumulative Normal Functions, Wilmott (2005), after
   * J. F. Hart et al., Computer Approximations (1968), number 5666; good to about 1e-15, and to
   * 1e-8 of the share far out.
   *
   * @param x at least 0
   */
  public static double survival(double x) {
    double density = Kernels.exp(-x * x / 2);
    if (x < 7.07106781186547) {
      double top =
          (((((3.52624965998911e-2 * x + 0.700383064443688) * x + 6.37396220353165) * x
                                      + 33.912866078383)
                                  * x
                              + 112.079291497871)
                          * x
                      + 221.213596169931)
                  * x
              + 220.206867912376;
      double bottom =
          ((((((8.83883476483184e-2 * x + 1.75566716318264) * x + 16.064177579207) * x
                                              + 86.7807322029461)
                                          * x
                                      + 296.564248779674)
                                  * x
                              + 637.333633378831)
                          * x
                      + 793.826512519948)
                  * x
              + 440.413735824752;
      return density * top / bottom;
    }
    double fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
    return density / fraction / 2.506628274631;
  }

  private static double ratio(double[] top, double[] bottom, double r) {
    double t =
        ((((((top[7] * r + top[6]) * r + top[5]) * r + top[4]) * r + top[3]) * r + top[2]) * r
                    + top[1])
                * r
            + top[0];
    double b =
        ((((((bottom[7] * r + bottom[6]) * r + bottom[5]) * r + bottom[4]) * r + bottom[3]) * r
                            + bottom[2])
                        * r
                    + bottom[1])
                * r
            + bottom[0];
    return t / b;
  }
}
