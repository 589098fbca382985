package dev.slipway.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeibullFitTests {

  /** Failure hours of ten units, ten more removed at 500 hours. */
  private static List<Lifetime> handbookSample() {
    List<Lifetime> sample = new ArrayList<>();
    for (double hours : new double[] {54, 187, 216, 240, 244, 335, 361, 373, 375, 386}) {
      sample.add(new Lifetime(hours, true));
    }
    for (int i = 0; i < 10; i++) {
      sample.add(new Lifetime(500, false));
    }
    return sample;
  }

  @Test
  void agreesWithTheCensoredExampleOfTheNistHandbook() {
    // NIST/SEMATECH e-Handbook of Statistical Methods, section 8.4.1.3
    Weibull fit = WeibullFit.of(handbookSample());
    assertThat(fit.scale()).isCloseTo(606.5280, within(5e-4));
    assertThat(fit.shape()).isCloseTo(1.7208, within(5e-5));
  }

  @Test
  void isTheExponentialClosedFormWhereTheShapeIsOne() {
    List<Lifetime> sample =
        List.of(new Lifetime(2, true), new Lifetime(5, false), new Lifetime(11, true));
    assertThat(WeibullFit.withShape(sample, 1).scale()).isCloseTo(9, within(1e-12));
  }

  @Test
  void isTheClosedFormOfPoweredTimesForAnyGivenShape() {
    List<Lifetime> sample = List.of(new Lifetime(3, true), new Lifetime(4, false));
    assertThat(WeibullFit.withShape(sample, 2).scale()).isCloseTo(5, within(1e-12));
  }

  @Test
  void findsTheShapeOfTwoEventsWhichHasAClosedEquation() {
    // With times 1 and e the equation is e^k/(1+e^k) - 1/k - 1/2 = 0, that is k tanh(k/2) = 2.
    Weibull fit = WeibullFit.of(List.of(new Lifetime(1, true), new Lifetime(Math.E, true)));
    assertThat(fit.shape() * Math.tanh(fit.shape() / 2)).isCloseTo(2, within(1e-11));
  }

  @Test
  void scalesWithTheUnitAndKeepsTheShape() {
    Weibull hours = WeibullFit.of(handbookSample());
    Weibull days =
        WeibullFit.of(
            handbookSample().stream().map(l -> new Lifetime(l.time() / 24, l.ended())).toList());
    assertThat(days.shape()).isCloseTo(hours.shape(), within(1e-11));
    assertThat(days.scale() * 24).isCloseTo(hours.scale(), within(1e-8));
  }

  @Test
  void isThePeakOfTheLikelihood() {
    List<Lifetime> sample = handbookSample();
    Weibull fit = WeibullFit.of(sample);
    double best = logLikelihood(sample, fit);
    for (double step : new double[] {-1e-3, 1e-3}) {
      assertThat(logLikelihood(sample, new Weibull(fit.shape() * (1 + step), fit.scale())))
          .isLessThan(best);
      assertThat(logLikelihood(sample, new Weibull(fit.shape(), fit.scale() * (1 + step))))
          .isLessThan(best);
    }
    // The handbook gives -75.135.
    assertThat(best).isCloseTo(-75.135, within(5e-4));
  }

  @Test
  void staysWithinItsShapesWhereAllTimesAreEqual() {
    Weibull fit = WeibullFit.of(List.of(new Lifetime(3, true), new Lifetime(3, true)));
    assertThat(fit.shape()).isBetween(99.0, WeibullFit.GREATEST_SHAPE);
    assertThat(fit.scale()).isCloseTo(3, within(1e-9));
  }

  @Test
  void refusesWhatHasNoEvent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeibullFit.of(List.of(new Lifetime(3, false))));
    assertThatIllegalArgumentException().isThrownBy(() -> WeibullFit.of(List.of()));
  }

  @Test
  void refusesTimesAndShapesThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Lifetime(0, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Lifetime(Double.NaN, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Weibull(Double.NaN, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Weibull(1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeibullFit.withShape(handbookSample(), Double.NaN));
  }

  @Test
  void hasTheMedianByWhichHalfHaveEnded() {
    Weibull weibull = new Weibull(1.7, 12);
    assertThat(weibull.cdf(weibull.median())).isCloseTo(0.5, within(1e-14));
    assertThat(weibull.cdf(12)).isCloseTo(1 - 1 / Math.E, within(1e-14));
    assertThat(weibull.cdf(0)).isZero();
  }

  private static double logLikelihood(List<Lifetime> sample, Weibull w) {
    double sum = 0;
    for (Lifetime l : sample) {
      double relative = l.time() / w.scale();
      sum -= Math.pow(relative, w.shape());
      if (l.ended()) {
        sum += Math.log(w.shape() / w.scale()) + (w.shape() - 1) * Math.log(relative);
      }
    }
    return sum;
  }
}
