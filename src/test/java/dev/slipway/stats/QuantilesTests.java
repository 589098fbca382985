package dev.slipway.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against a plain sort. */
class QuantilesTests {

  private static final double[] SHARES = {0, 0.05, 0.3, 0.5, 0.95, 1};

  private final Quantiles quantiles = new Quantiles();

  @Test
  void likeASort() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      double[] values = new double[1 + random.nextInt(3000)];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            switch (round % 6) {
              case 0 -> random.nextDouble();
              case 1 -> random.nextGaussian() * 1e-3;
              case 2 -> Math.exp(random.nextGaussian() * 20);
              case 3 -> random.nextInt(3) - 1;
              case 4 -> random.nextInt(10) == 0 ? random.nextGaussian() : 0.0;
              default -> -0.25;
            };
      }
      assertThat(quantiles.of(values, values.length, SHARES)).isEqualTo(sorted(values));
    }
  }

  private static double[] sorted(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] result = new double[SHARES.length];
    for (int i = 0; i < result.length; i++) {
      double h = (sorted.length - 1) * SHARES[i];
      int rank = (int) h;
      double part = h - rank;
      result[i] =
          part == 0 ? sorted[rank] : sorted[rank] + part * (sorted[rank + 1] - sorted[rank]);
      result[i] += 0.0;
    }
    return result;
  }
}
