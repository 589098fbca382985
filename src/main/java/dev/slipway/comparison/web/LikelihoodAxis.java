package dev.slipway.comparison.web;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis of likelihoods that stays as it is whatever is chosen: from one in ten thousand to one by
 * powers of ten where something likely to be small is drawn, else from 0 to 1.
 *
 * @param log whether it goes by powers of ten
 */
record LikelihoodAxis(boolean log) {

  static final double WIDTH = 480;

  private static final double MARGIN = 16;
  private static final double LEAST = 1e-4;

  /** Above this nothing crowds at zero. */
  private static final double SMALL = 0.1;

  /** A mark of the axis. */
  record Tick(double x, double value) {}

  static LikelihoodAxis of(double... means) {
    return new LikelihoodAxis(DoubleStream.of(means).anyMatch(mean -> mean < SMALL));
  }

  double at(double likelihood) {
    double share =
        log ? 1 - Math.log10(Math.max(likelihood, LEAST)) / Math.log10(LEAST) : likelihood;
    return Math.rint(10 * (MARGIN + share * (WIDTH - 2 * MARGIN))) / 10;
  }

  public List<Tick> ticks() {
    DoubleStream values =
        log ? DoubleStream.of(LEAST, 0.001, 0.01, 0.1, 1) : DoubleStream.of(0, 0.25, 0.5, 0.75, 1);
    return values.mapToObj(value -> new Tick(at(value), value)).toList();
  }
}
