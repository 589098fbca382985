package dev.slipway.stats.survival;

import java.util.stream.Stream;

class WeibullTests extends WaitingDistributionTest {

  private static final Case[] CASES = {
    new Case(new Weibull(1.21, 3.7), "weibull-growing"),
    new Case(new Weibull(0.56, 38), "weibull-falling")
  };

  static Stream<Row> times() {
    return rows("-times.csv", CASES);
  }

  static Stream<Row> quantiles() {
    return rows("-quantiles.csv", CASES);
  }

  @Override
  double precision() {
    return 1e-13;
  }

  @Override
  WaitingTime any() {
    return CASES[0].distribution();
  }
}
