package dev.slipway.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTests {

  private static final int DRAWS = 4096;

  private final Columns columns = new Columns(1, DRAWS);

  @Test
  void everyColumnHasOneDrawInEachStratumOfEachRandomisation() {
    List<int[]> all = new ArrayList<>();
    for (int d = 0; d < Columns.FIXED; d++) {
      all.add(columns.fixed(d));
    }
    all.add(columns.named("threat/fraud/rate"));
    int strata = DRAWS / Columns.RANDOMISATIONS;
    for (int[] column : all) {
      for (int r = 0; r < Columns.RANDOMISATIONS; r++) {
        boolean[] seen = new boolean[strata];
        for (int i = r; i < DRAWS; i += Columns.RANDOMISATIONS) {
          seen[(int) (Columns.uniform(column[i]) * strata)] = true;
        }
        assertThat(seen).doesNotContain(false);
      }
    }
  }

  /** Dimensions 1 and 2 of Sobol' points are a (0, m, 2) net: scrambling keeps that. */
  @Test
  void firstTwoDimensionsFillEveryBox() {
    int n = DRAWS / Columns.RANDOMISATIONS;
    for (int wide = 1; wide <= n; wide *= 2) {
      int high = n / wide;
      boolean[] seen = new boolean[n];
      for (int i = 0; i < n; i++) {
        int draw = i * Columns.RANDOMISATIONS + 5;
        int x = (int) (Columns.uniform(columns.fixed(0)[draw]) * wide);
        int y = (int) (Columns.uniform(columns.fixed(1)[draw]) * high);
        seen[x * high + y] = true;
      }
      assertThat(seen).doesNotContain(false);
    }
  }

  /** By hand from the recurrence; for the third, m = 1, 3, 2·3 ⊕ 4·1 ⊕ 1 = 3, 2·3 ⊕ 4·3 ⊕ 3 = 9. */
  @Test
  void directionsAreThoseOfJoeAndKuo() {
    assertThat(Sobol.directions(0)).startsWith(1 << 31, 1 << 30, 1 << 29);
    assertThat(Sobol.directions(1)).startsWith(1 << 31, 3 << 30, 5 << 29, 15 << 28);
    assertThat(Sobol.directions(2)).startsWith(1 << 31, 3 << 30, 3 << 29, 9 << 28);
  }

  @Test
  void noTwoColumnsAreCorrelated() {
    List<int[]> all = new ArrayList<>();
    for (int d = 0; d < 24; d++) {
      all.add(columns.fixed(d));
    }
    for (String name :
        List.of(
            "threat/a/rate",
            "threat/b/rate",
            "threat/a/safeguard",
            "benefit/a/rate",
            "effect/x/0",
            "effect/x/1",
            "effect/y/0",
            "effect/1/0",
            "effect/10/0")) {
      all.add(columns.named(name));
    }
    for (int a = 0; a < all.size(); a++) {
      for (int b = 0; b < a; b++) {
        assertThat(correlation(all.get(a), all.get(b)))
            .as("%d and %d", a, b)
            .isCloseTo(0, within(0.07));
      }
    }
  }

  @Test
  void namedColumnsAreNotCorrelatedOverall() {
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(columns.named("effect/" + i + "/0"));
    }
    double squares = 0;
    int pairs = 0;
    for (int a = 0; a < all.size(); a++) {
      for (int b = 0; b < a; b++) {
        double correlation = correlation(all.get(a), all.get(b));
        squares += correlation * correlation;
        pairs++;
      }
    }
    assertThat(squares / pairs * DRAWS)
        .as("n r² is 1 on average for independent columns")
        .isBetween(0.9, 1.1);
  }

  /** 16 cells of 16 draws each: in each cell, one draw in each sixteenth of the named column. */
  @Test
  void aNamedColumnIsBalancedBesideWhatItsGroupHasInCommon() {
    int dimension = 20;
    int[] common = columns.fixed(dimension);
    int[] own = columns.named("threat/fraud/rate", dimension);
    for (int r = 0; r < Columns.RANDOMISATIONS; r++) {
      boolean[] seen = new boolean[256];
      boolean[] strata = new boolean[256];
      for (int i = r; i < DRAWS; i += Columns.RANDOMISATIONS) {
        int cell = (int) (Columns.uniform(common[i]) * 16);
        seen[cell * 16 + (int) (Columns.uniform(own[i]) * 16)] = true;
        strata[(int) (Columns.uniform(own[i]) * 256)] = true;
      }
      assertThat(seen).doesNotContain(false);
      assertThat(strata).doesNotContain(false);
    }
    assertThat(columns.named("threat/fraud/rate", dimension + 1)).isNotEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 48, 320, 512, 624, 8_192})
  void balancedColumnsAreStratifiedForAnyNumberOfDraws(int draws) {
    int strata = draws / Columns.RANDOMISATIONS;
    int[] own = new Columns(7, draws).named("mine", 20);
    for (int r = 0; r < Columns.RANDOMISATIONS; r++) {
      boolean[] seen = new boolean[strata];
      for (int i = r; i < draws; i += Columns.RANDOMISATIONS) {
        seen[(int) (Columns.uniform(own[i]) * strata)] = true;
      }
      assertThat(seen).doesNotContain(false);
    }
  }

  /** Balancing takes 16 of 256 degrees of freedom, so that n r² is 256 / 240 on average. */
  @Test
  void membersOfAGroupAreNotCorrelatedWithOneAnotherNorWithItsCommonColumn() {
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(columns.named("threat/" + i + "/rate", 20));
    }
    double squares = 0;
    int pairs = 0;
    for (int a = 0; a < all.size(); a++) {
      for (int b = 0; b < a; b++) {
        double correlation = correlation(all.get(a), all.get(b));
        squares += correlation * correlation;
        pairs++;
      }
      assertThat(correlation(all.get(a), columns.fixed(20))).isCloseTo(0, within(0.005));
    }
    assertThat(squares / pairs * DRAWS).isBetween(0.95, 1.19);
  }

  /** Products are what balancing is for: their error falls well below that of columns by chance. */
  @Test
  void productsWithTheCommonColumnHaveFarSmallerErrors() {
    double balanced = 0;
    double byChance = 0;
    for (int seed = 1; seed <= 20; seed++) {
      Columns one = new Columns(seed, DRAWS);
      balanced += Math.pow(correlation(one.fixed(20), one.named("mine", 20)), 2);
      byChance += Math.pow(correlation(one.fixed(20), one.named("mine")), 2);
    }
    assertThat(balanced).isLessThan(byChance / 50);
  }

  private static double correlation(int[] a, int[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (Columns.uniform(a[i]) - 0.5) * (Columns.uniform(b[i]) - 0.5);
    }
    return sum / a.length * 12;
  }

  @Test
  void aColumnDoesNotDependOnWhatElseIsAskedFor() {
    Columns other = new Columns(1, DRAWS);
    other.named("something else");
    other.fixed(3);

    assertThat(other.named("mine")).isEqualTo(columns.named("mine"));
    assertThat(other.named("mine", 5)).isEqualTo(columns.named("mine", 5));
    assertThat(new Columns(2, DRAWS).named("mine")).isNotEqualTo(columns.named("mine"));
    assertThat(new Columns(2, DRAWS).fixed(0)).isNotEqualTo(columns.fixed(0));
  }

  @Test
  void drawsComeInSixteens() {
    assertThatThrownBy(() -> new Columns(1, 20)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Columns(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Columns(1, 16).fixed(0)).hasSize(16);
  }

  @Test
  void joinedSharesHaveTheRankCorrelationOfANormalCopula() {
    double[] common = UniformLogits.normal(columns.fixed(0), 0, DRAWS);
    double rho = 0.5;
    UniformLogits a =
        UniformLogits.joined(common, UniformLogits.normal(columns.named("a"), 0, DRAWS), rho);
    UniformLogits b =
        UniformLogits.joined(common, UniformLogits.normal(columns.named("b"), 0, DRAWS), rho);
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      sum += a.half()[i] * b.half()[i] * 12;
      double u = a.half()[i] + 0.5;
      assertThat(a.logit()[i]).isCloseTo(Math.log(u / (1 - u)), within(1e-9));
    }
    double spearman = 6 / Math.PI * Math.asin(rho / 2);

    assertThat(sum / DRAWS).isCloseTo(spearman, within(0.03));
  }
}
