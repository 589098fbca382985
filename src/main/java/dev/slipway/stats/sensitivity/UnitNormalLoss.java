package dev.slipway.stats.sensitivity;

import dev.slipway.stats.Kernels;
import dev.slipway.stats.Normal;

/** The unit normal loss: the cost of not knowing the sign of a normal variable for certain. */
final class UnitNormalLoss {

  private static final double ROOT_OF_TWO_PI = 2.5066282746310002;
  private static final double CERTAIN = 8;

  private UnitNormalLoss() {}

  /** The chance that a number is below 0, whose mean is not. */
  static double chance(double mean, double error) {
    double t = error > 0 ? mean / error : CERTAIN;
    return t < CERTAIN ? Normal.survival(t) : 0;
  }

  /** The mean of max(0, −X) for a number X whose mean is not below 0. */
  static double loss(double mean, double error) {
    double t = error > 0 ? mean / error : CERTAIN;
    return t < CERTAIN ? error * density(t) - mean * Normal.survival(t) : 0;
  }

  /** The density of the standard normal distribution. */
  static double density(double z) {
    return Kernels.exp(-z * z / 2) / ROOT_OF_TWO_PI;
  }
}
