package dev.slipway.stats.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.Columns;
import dev.slipway.stats.ShuffledColumns;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Against functions whose Sobol' indices are known in closed form. */
class JansenSumsTests {

  private static final int DRAWS = 4096;

  /**
   * Ishigami and Homma 1990, with a = 7 and b = 0.1; indices as in Saltelli et al., Global
   * Sensitivity Analysis: The Primer (2008), from V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2.
   */
  private static double ishigami(double[] u) {
    double x1 = Math.PI * (2 * u[0] - 1);
    double x2 = Math.PI * (2 * u[1] - 1);
    double x3 = Math.PI * (2 * u[2] - 1);
    return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
  }

  private static final double[] ISHIGAMI_FIRST = {0.3139, 0.4424, 0, 0};
  private static final double[] ISHIGAMI_TOTAL = {0.5576, 0.4424, 0.2437, 0};

  private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

  /** Sobol's g-function: product of (|4x − 2| + a) / (1 + a). */
  private static double g(double[] u) {
    double product = 1;
    for (int i = 0; i < A.length; i++) {
      product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
    }
    return product;
  }

  @Test
  void ishigami() {
    List<SobolIndices> indices = indices(JansenSumsTests::ishigami, 4, 1, false);
    for (int i = 0; i < 4; i++) {
      assertThat(indices.get(i).firstOrder().value()).isCloseTo(ISHIGAMI_FIRST[i], within(0.03));
      assertThat(indices.get(i).total().value()).isCloseTo(ISHIGAMI_TOTAL[i], within(0.02));
    }
    assertThat(indices.get(3)).isEqualTo(SobolIndices.NONE);
  }

  @Test
  void ishigamiOnFixedColumns() {
    List<SobolIndices> indices = indices(JansenSumsTests::ishigami, 4, 1, true);
    for (int i = 0; i < 4; i++) {
      assertThat(indices.get(i).firstOrder().value()).isCloseTo(ISHIGAMI_FIRST[i], within(0.03));
      assertThat(indices.get(i).total().value()).isCloseTo(ISHIGAMI_TOTAL[i], within(0.02));
    }
  }

  @Test
  void gFunction() {
    double all = 1;
    for (double a : A) {
      all *= 1 + part(a);
    }
    List<SobolIndices> indices = indices(JansenSumsTests::g, A.length, 1, true);
    for (int i = 0; i < A.length; i++) {
      double first = part(A[i]) / (all - 1);
      double total = part(A[i]) * all / (1 + part(A[i])) / (all - 1);
      assertThat(indices.get(i).firstOrder().value()).isCloseTo(first, within(0.03));
      assertThat(indices.get(i).total().value()).isCloseTo(total, within(0.02));
    }
  }

  private static double part(double a) {
    return 1 / (3 * (1 + a) * (1 + a));
  }

  @Test
  void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
    int held = 0;
    int seeds = 60;
    for (int seed = 0; seed < seeds; seed++) {
      List<SobolIndices> indices = indices(JansenSumsTests::ishigami, 4, seed, true);
      for (int i = 0; i < 2; i++) {
        held += holds(indices.get(i).firstOrder(), ISHIGAMI_FIRST[i]);
        held += holds(indices.get(i).total(), ISHIGAMI_TOTAL[i]);
      }
    }
    assertThat(held / (4.0 * seeds)).isBetween(0.83, 0.97);
  }

  private static int holds(SobolIndex estimate, double truth) {
    return estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
  }

  @Test
  void nothingOutsideZeroAndOneAndTheValueInsideItsInterval() {
    for (SobolIndices indices : indices(u -> u[0] * u[1] * u[2], 3, 5, false)) {
      for (SobolIndex one : List.of(indices.firstOrder(), indices.total())) {
        assertThat(one.low()).isBetween(0.0, one.value());
        assertThat(one.high()).isBetween(one.value(), 1.0);
      }
      assertThat(indices.firstOrder().value()).isLessThanOrEqualTo(indices.total().value());
    }
  }

  /** Alone no number matters here: E[f | x] is 0 for every one of them. */
  @Test
  void whatActsOnlyTogetherWithOthersIsNeverSaidToDoNothing() {
    for (int seed = 1; seed <= 20; seed++) {
      for (SobolIndices one : indices(u -> (u[0] - 0.5) * (u[1] - 0.5), 2, seed, true)) {
        assertThat(one.firstOrder().high()).isPositive();
        assertThat(one.total().high()).isPositive();
      }
    }
  }

  @Test
  void whatNeverChangesHasNoIndices() {
    assertThat(indices(u -> 0.3, 2, 1, true)).containsOnly(SobolIndices.NONE);
  }

  @Test
  void sameIndicesForAnOutcomeAThousandMillionTimesRarer() {
    List<SobolIndices> plain = indices(JansenSumsTests::ishigami, 3, 1, true);
    List<SobolIndices> rare = indices(u -> 1e-12 * ishigami(u), 3, 1, true);
    assertThat(rare.get(0).total().value()).isCloseTo(plain.get(0).total().value(), within(1e-9));
  }

  private static List<SobolIndices> indices(
      ToDoubleFunction<double[]> f, int numbers, long seed, boolean fixed) {
    Columns a = new Columns(seed, DRAWS);
    ShuffledColumns b = new ShuffledColumns(seed, DRAWS);
    int[][] first = new int[numbers][];
    int[][] second = new int[numbers][];
    for (int i = 0; i < numbers; i++) {
      first[i] = fixed ? a.fixed(i) : a.named("x" + i);
      second[i] = fixed ? b.fixed(i) : b.named("x" + i);
    }
    JansenSums sums = new JansenSums(numbers, f.applyAsDouble(row(first, 0)));
    for (int d = 0; d < DRAWS; d++) {
      double[] rowA = row(first, d);
      double[] rowB = row(second, d);
      double fa = f.applyAsDouble(rowA);
      double fb = f.applyAsDouble(rowB);
      sums.base(d, fa, fb);
      for (int i = 0; i < numbers; i++) {
        double[] ab = rowA.clone();
        ab[i] = rowB[i];
        sums.swapped(i, d, fa, fb, f.applyAsDouble(ab));
      }
    }
    return sums.indices(seed);
  }

  private static double[] row(int[][] columns, int draw) {
    double[] row = new double[columns.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Columns.uniform(columns[i][draw]);
    }
    return row;
  }
}
