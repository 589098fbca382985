package dev.slipway.stats.survival;

import java.util.stream.Stream;

class LogNormalTests extends WaitingDistributionTest {

  private static final Case CASE = new Case(new LogNormal(1.42, 1.09), "log-normal");

  static Stream<Row> times() {
    return rows("-times.csv", CASE);
  }

  static Stream<Row> quantiles() {
    return rows("-quantiles.csv", CASE);
  }

  /** What the normal distribution underneath keeps seven standard deviations out. */
  @Override
  double precision() {
    return 1e-8;
  }

  @Override
  WaitingTime any() {
    return CASE.distribution();
  }
}
