package dev.slipway.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MetalogTests {

  @ParameterizedTest
  @CsvSource({
    "POSITIVE,0.002,0.01,0.035", "POSITIVE,1,1.7,4.8", "UNIT,0.01,0.05,0.2",
    "UNIT,0.6,0.85,0.97", "ABOVE_ONE,1.3,2.5,8", "ABOVE_ONE,1.05,1.25,2",
  })
  void goesThroughItsThreeNumbers(Kind kind, double p05, double p50, double p95) {
    Metalog metalog = Metalog.of(kind, new Quantity.Percentiles(p05, p50, p95));

    assertThat(metalog.quantile(0.05)).isCloseTo(p05, within(1e-12 * p05));
    assertThat(metalog.quantile(0.5)).isCloseTo(p50, within(1e-12 * p50));
    assertThat(metalog.quantile(0.95)).isCloseTo(p95, within(1e-12 * p95));
  }

  /**
   * Keelin 2016, section 3.2: with a symmetric triple the three-term metalog is the logistic
   * distribution, on a log scale the log-logistic (Fisk), x(u) = median (u / (1 − u))^(1/shape).
   */
  @Test
  void symmetricTripleOnALogScaleIsLogLogistic() {
    double shape = 3;
    double median = 7;
    Metalog metalog =
        Metalog.of(
            Kind.POSITIVE,
            new Quantity.Percentiles(
                median * Math.pow(1 / 19.0, 1 / shape), median, median * Math.pow(19, 1 / shape)));

    for (double u : new double[] {1e-6, 0.01, 0.2, 0.5, 0.77, 0.999}) {
      double expected = median * Math.pow(u / (1 - u), 1 / shape);
      assertThat(metalog.quantile(u)).isCloseTo(expected, within(1e-12 * expected));
    }
  }

  /**
   * Keelin 2016, table of central moments of the three-term metalog: mean a1 + a3/2, variance π²
   * a2²/3 + a3²/12 + π² a3²/36.
   */
  @Test
  void momentsOfThreeTermsAreThePublishedOnes() {
    Metalog metalog = new Metalog(Kind.POSITIVE, 2, 0.8, 0.9);
    int n = 4_000_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double u = (i + 0.5) / n;
      double x = metalog.real(u, Math.log(u / (1 - u)));
      sum += x;
      squares += x * x;
    }
    double mean = sum / n;
    double pi2 = Math.PI * Math.PI;

    assertThat(mean).isCloseTo(2 + 0.9 / 2, within(1e-5));
    assertThat(squares / n - mean * mean)
        .isCloseTo(pi2 * 0.64 / 3 + 0.81 / 12 + pi2 * 0.81 / 36, within(1e-3));
  }

  /**
   * Keelin 2016, proposition 2: three numbers at α, 1/2, 1 − α are feasible if r = (q50 − qα) /
   * (q(1−α) − qα) lies in (k, 1 − k) with k = (1 − 1.66711 (1/2 − α)) / 2, on the transformed
   * scale.
   */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void feasibleExactlyWhereThePaperSays(Kind kind) {
    double k = (1 - 1.66711 * 0.45) / 2;
    double low = -1.2;
    double high = 0.9;
    double[] margins = {-1e-6, 1e-6};
    for (double margin : margins) {
      for (double r : new double[] {k + margin, 1 - k - margin}) {
        Quantity q =
            Quantity.of(
                kind.fromReal(low), kind.fromReal(low + r * (high - low)), kind.fromReal(high));
        assertThat(Quantities.fault(kind, q).isEmpty()).isEqualTo(margin > 0);
      }
    }
  }

  /** The limit itself: just below it the quantile function still increases everywhere. */
  @Test
  void quantilesIncreaseUpToTheLimit() {
    for (double skew : new double[] {-1, 1}) {
      Metalog metalog = new Metalog(Kind.POSITIVE, 0, 1, skew * Metalog.LIMIT);
      double last = Double.NEGATIVE_INFINITY;
      for (int i = 1; i < 100_000; i++) {
        double u = i / 100_000.0;
        double x = metalog.real(u, Math.log(u / (1 - u)));
        assertThat(x).isGreaterThan(last);
        last = x;
      }
    }
  }

  @Test
  void saysBetweenWhichValuesTheMiddleMayLie() {
    Quantity ordinary = Quantity.of(0.01, 0.015, 0.5);
    Optional<QuantityFault> fault = Quantities.fault(Kind.UNIT, ordinary);

    assertThat(fault).isPresent();
    assertThat(fault.get().code()).isEqualTo("quantity.infeasible");
    List<Object> args = fault.get().args();
    double least = (double) args.get(0);
    double most = (double) args.get(1);
    assertThat(least).isBetween(0.017, 0.018);
    assertThat(most).isBetween(0.3, 0.4);
    assertThat(Quantities.fault(Kind.UNIT, Quantity.of(0.01, least, 0.5))).isEmpty();
    assertThat(Quantities.fault(Kind.UNIT, Quantity.of(0.01, most, 0.5))).isEmpty();
    assertThat(Quantities.fault(Kind.UNIT, Quantity.of(0.01, least * 0.995, 0.5))).isPresent();
    assertThat(Quantities.fault(Kind.UNIT, Quantity.of(0.01, most * 1.005, 0.5))).isPresent();
  }

  @Test
  void constantsMaySitOnAnEndAndTriplesMayNot() {
    assertThat(Quantities.fault(Kind.UNIT, Quantity.of(0))).isEmpty();
    assertThat(Quantities.fault(Kind.UNIT, Quantity.of(1))).isEmpty();
    assertThat(Quantities.fault(Kind.ABOVE_ONE, Quantity.of(1))).isEmpty();
    assertThat(Quantities.fault(Kind.POSITIVE, Quantity.of(0))).isEmpty();
    assertThat(code(Kind.UNIT, Quantity.of(0, 0.5, 0.9))).isEqualTo("quantity.range");
    assertThat(code(Kind.ABOVE_ONE, Quantity.of(1, 2, 3))).isEqualTo("quantity.range");
    assertThat(code(Kind.UNIT, Quantity.of(-0.1))).isEqualTo("quantity.range");
    assertThat(code(Kind.POSITIVE, Quantity.of(Double.NaN))).isEqualTo("quantity.range");
    assertThat(code(Kind.POSITIVE, Quantity.of(1, 2, Double.POSITIVE_INFINITY)))
        .isEqualTo("quantity.range");
    assertThat(code(Kind.POSITIVE, Quantity.of(3, 2, 1))).isEqualTo("quantity.order");
    assertThat(code(Kind.POSITIVE, Quantity.of(2, 2, 2))).isEqualTo("quantity.order");
  }

  private static String code(Kind kind, Quantity quantity) {
    return Quantities.fault(kind, quantity).orElseThrow().code();
  }

  @Test
  void refusesWhatIsNoDistribution() {
    assertThatThrownBy(() -> Metalog.of(Kind.UNIT, new Quantity.Percentiles(0.01, 0.015, 0.5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Metalog(Kind.UNIT, 0, Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Metalog(Kind.UNIT, 0, 1, 0).quantile(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Without skew it is the logistic distribution, whose density is F (1 − F) over its scale. */
  @Test
  void densityWithoutSkewIsThatOfTheLogisticDistribution() {
    Metalog logistic = new Metalog(Kind.POSITIVE, 1, 0.5, 0);
    for (double u : new double[] {0.005, 0.2, 0.5, 0.9}) {
      assertThat(logistic.density(u)).isCloseTo(u * (1 - u) / 0.5, within(1e-12));
      assertThat(logistic.realQuantile(u))
          .isCloseTo(1 + 0.5 * Math.log(u / (1 - u)), within(1e-12));
    }
  }

  @Test
  void densityIsTheShareBetweenTwoValuesOverTheirDistance() {
    Metalog skewed = new Metalog(Kind.POSITIVE, 1, 0.5, 0.3);
    for (double u : new double[] {0.01, 0.3, 0.5, 0.8, 0.99}) {
      double distance = skewed.realQuantile(u + 1e-6) - skewed.realQuantile(u - 1e-6);
      assertThat(skewed.density(u)).isCloseTo(2e-6 / distance, within(1e-6));
    }
  }
}
