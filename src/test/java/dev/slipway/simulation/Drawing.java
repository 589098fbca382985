package dev.slipway.simulation;

import dev.slipway.stats.Quantity;
import java.util.Random;

/** Draws quantities, written from the paper and not from the product's own metalog. */
final class Drawing {

  private final Random random;

  Drawing(Random random) {
    this.random = random;
  }

  double uniform() {
    double u = random.nextDouble();
    return u == 0 ? uniform() : u;
  }

  double normal() {
    return random.nextGaussian();
  }

  /** The share below a standard normal number, by Simpson's rule from 0. */
  static double share(double x) {
    int steps = 40;
    double h = x / steps;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * Math.exp(-(i * h) * (i * h) / 2);
    }
    double share = 0.5 + sum * h / 3 / Math.sqrt(2 * Math.PI);
    return Math.min(Math.max(share, 1e-12), 1 - 1e-12);
  }

  double positive(Quantity q, double u, double spread) {
    return q instanceof Quantity.Percentiles p
        ? Math.exp(real(Math.log(p.p05()), Math.log(p.p50()), Math.log(p.p95()), u, spread))
        : q.p50();
  }

  double unit(Quantity q, double u, double spread) {
    if (!(q instanceof Quantity.Percentiles p)) {
      return q.p50();
    }
    double t = real(logit(p.p05()), logit(p.p50()), logit(p.p95()), u, spread);
    return 1 / (1 + Math.exp(-t));
  }

  double aboveOne(Quantity q, double u) {
    return q instanceof Quantity.Percentiles p
        ? 1
            + Math.exp(
                real(Math.log(p.p05() - 1), Math.log(p.p50() - 1), Math.log(p.p95() - 1), u, 1))
        : q.p50();
  }

  private static double logit(double x) {
    return Math.log(x / (1 - x));
  }

  private static double real(double low, double middle, double high, double u, double spread) {
    double l = Math.log(19);
    double a2 = (high - low) / (2 * l);
    double a3 = (low + high - 2 * middle) / (0.9 * l);
    return middle + spread * (a2 * logit(u) + a3 * (u - 0.5) * logit(u));
  }
}
