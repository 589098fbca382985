package dev.slipway.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The kernels against StrictMath, to a few units in the last place. */
class KernelsTests {

  private static final double FEW_ULPS = 1e-15;

  private final Random random = new Random(7);

  @Test
  void expAgreesWithStrictMath() {
    for (int i = 0; i < 100_000; i++) {
      double x = (random.nextDouble() - 0.5) * 1300;
      assertThat(Kernels.exp(x) / StrictMath.exp(x)).isCloseTo(1, within(FEW_ULPS));
    }
    assertThat(Kernels.exp(0)).isEqualTo(1);
    assertThat(Kernels.exp(1e300)).isFinite();
    assertThat(Kernels.exp(-1e300)).isPositive();
    assertThat(Kernels.exp(Double.NaN)).isNaN();
  }

  @Test
  void logAgreesWithStrictMath() {
    for (int i = 0; i < 100_000; i++) {
      double x = StrictMath.exp((random.nextDouble() - 0.5) * 1300);
      double expected = StrictMath.log(x);
      assertThat(Kernels.log(x))
          .isCloseTo(expected, within(FEW_ULPS * Math.max(1e-3, Math.abs(expected))));
    }
    assertThat(Kernels.log(1)).isZero();
    double nearOne = 1 + 1e-9;
    assertThat(Kernels.log(nearOne)).isCloseTo(StrictMath.log(nearOne), within(1e-23));
  }

  @Test
  void lossesOfArraysAgreeWithStrictMathWhateverTheBound() {
    for (double most :
        new double[] {1e-12, 0.01, 0.03125, 0x1.8p-3, 0.2, 0x1.8p-2, 3, 30, 1e6, 1e120}) {
      double[] x = new double[200];
      for (int i = 0; i < x.length; i++) {
        x[i] = most * random.nextDouble();
      }
      x[0] = 0;
      x[1] = most;
      x[2] = most * 1e-14;
      double[] out = new double[x.length];
      OneMinusExp.of(x, out, x.length, most);
      for (int i = 0; i < x.length; i++) {
        double expected = -StrictMath.expm1(-x[i]);
        assertThat(out[i]).isCloseTo(expected, within(2e-15 * expected));
        assertThat(out[i]).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void logisticAndItsComplementAddUp() {
    for (double t : new double[] {-600, -40, -1, 0, 0.3, 40, 600}) {
      assertThat(Kernels.logistic(t) + Kernels.logistic(-t)).isCloseTo(1, within(2e-16));
    }
    assertThat(Kernels.logistic(-40)).isCloseTo(StrictMath.exp(-40), within(1e-32));
  }

  @Test
  void productsAgreeWithStrictMathWhateverTheBound() {
    for (double most :
        new double[] {1e-12, 2e-4, 0x1p-10, 0.003, 0x1p-5, 0.1, 0x1.8p-3, 0.2, 3, 1e6}) {
      double[] x = new double[200];
      double[] by = new double[200];
      for (int i = 0; i < x.length; i++) {
        x[i] = i < 2 ? most : most * random.nextDouble();
        by[i] = i < 1 ? 1 : random.nextDouble();
      }
      double[] out = new double[x.length];
      OneMinusExp.ofProducts(x, by, out, most);
      for (int i = 0; i < x.length; i++) {
        double expected = -StrictMath.expm1(-(x[i] * by[i]));
        assertThat(out[i]).isCloseTo(expected, within(2e-15 * expected));
      }
    }
  }

  @Test
  void arraysHaveTheBitsOfSingleNumbers() {
    double[] x = new double[300];
    for (int i = 0; i < x.length; i++) {
      x[i] = (random.nextDouble() - 0.5) * (i < 100 ? 1400 : i < 200 ? 40 : 1);
    }
    double[] exp = x.clone();
    Vectors.exp(exp, 700);
    double[] log = exp.clone();
    Vectors.log(log);
    double[] logistic = x.clone();
    Vectors.logistic(logistic, 700);
    double[] complement = x.clone();
    Vectors.complement(complement, 700);
    for (int i = 0; i < x.length; i++) {
      assertThat(exp[i]).isEqualTo(Kernels.exp(x[i]));
      assertThat(log[i]).isEqualTo(Kernels.log(exp[i]));
      assertThat(logistic[i]).isEqualTo(Kernels.logistic(x[i]));
      assertThat(complement[i]).isEqualTo(Kernels.logistic(-x[i]));
    }
  }
}
