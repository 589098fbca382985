package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.stats.survival.AcceleratedFailureTime.Observation;
import dev.slipway.stats.survival.BayesianWeibullRegression.Belief;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A regression drawn towards what was thought before. */
class BayesianWeibullRegressionTests {

  private static final double[] TIMES = {1.2, 3.4, 0.6, 9, 14, 2.2, 5.5, 7.1};
  private static final boolean[] ENDED = {true, true, true, true, false, true, false, true};
  private static final double[] YEARS = {-3, -2.5, -1, -1, 0, 0.5, 2, 3};

  private static final List<Belief> BELIEFS =
      List.of(
          new Belief(StrictMath.log(6), 1.2),
          new Belief(0, 0.2),
          new Belief(StrictMath.log(1.1), 0.4));

  private static List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < TIMES.length; i++) {
      observations.add(new Observation(new Lifetime(TIMES[i], ENDED[i]), List.of(YEARS[i])));
    }
    return observations;
  }

  /**
   * By mpmath with 40 digits: root of the gradient, inverse of the matrix of second derivatives.
   */
  @Test
  void agreesWithAnotherProgram() {
    BayesianWeibullRegression.Fit fit = BayesianWeibullRegression.of(BELIEFS, observations());
    double[] values = {1.63830548876127, 0.140273872347905, 0.0775484421540952};
    double[][] covariance = {
      {0.139471560179607, 0.00426514541819051, 0.0217521219851526},
      {0.00426514541819051, 0.0235865825372389, 0.00463601100838618},
      {0.0217521219851526, 0.00463601100838618, 0.0645125632958016}
    };
    for (int i = 0; i < 3; i++) {
      assertThat(fit.values().get(i)).isCloseTo(values[i], within(1e-9));
      for (int j = 0; j < 3; j++) {
        assertThat(fit.covariance().get(i).get(j)).isCloseTo(covariance[i][j], within(1e-9));
      }
    }
  }

  /** var(b0 + 2 b1) = var b0 + 4 cov + 4 var b1. */
  @Test
  void saysHowSureItsMedianIs() {
    Belief median = BayesianWeibullRegression.of(BELIEFS, observations()).logMedian(List.of(2.0));
    assertThat(median.mean()).isCloseTo(1.63830548876127 + 2 * 0.140273872347905, within(1e-9));
    assertThat(median.deviation())
        .isCloseTo(
            Math.sqrt(0.139471560179607 + 4 * 0.00426514541819051 + 4 * 0.0235865825372389),
            within(1e-9));
  }

  @Test
  void withoutObservationsIsWhatWasThoughtBefore() {
    BayesianWeibullRegression.Fit fit = BayesianWeibullRegression.of(BELIEFS, List.of());
    assertThat(fit.shape()).isCloseTo(1.1, within(1e-12));
    assertThat(fit.logMedian(List.of(0.0)).mean()).isEqualTo(StrictMath.log(6));
    assertThat(fit.logMedian(List.of(0.0)).deviation()).isCloseTo(1.2, within(1e-12));
  }

  @Test
  void withoutBeliefsIsTheMostLikelyLine() {
    List<Belief> flat = List.of(new Belief(0, 1e5), new Belief(0, 1e5), new Belief(0, 1e5));
    BayesianWeibullRegression.Fit fit = BayesianWeibullRegression.of(flat, observations());
    AcceleratedFailureTime.Fit likely =
        AcceleratedFailureTime.of(AcceleratedFailureTime.Family.WEIBULL, observations());
    double toMedian = likely.scale() * StrictMath.log(StrictMath.log(2));
    assertThat(fit.values().get(0))
        .isCloseTo(likely.coefficients().get(0) + toMedian, within(1e-6));
    assertThat(fit.values().get(1)).isCloseTo(likely.coefficients().get(1), within(1e-6));
    assertThat(fit.shape()).isCloseTo(1 / likely.scale(), within(1e-6));
  }

  @Test
  void wantsABeliefForEachNumber() {
    assertThatThrownBy(() -> BayesianWeibullRegression.of(BELIEFS.subList(0, 2), observations()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
