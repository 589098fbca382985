package dev.slipway.stats;

/** The range of an uncertain quantity: what values it can take. */
public enum Kind {
  /** (0, ∞); the real line is reached by ln x. */
  POSITIVE,
  /** (0, 1); the real line is reached by ln(x / (1 − x)). */
  UNIT,
  /** (1, ∞); the real line is reached by ln(x − 1). */
  ABOVE_ONE;

  /** Whether a value lies strictly inside, as every number of a triple must. */
  public boolean contains(double x) {
    return switch (this) {
      case POSITIVE -> x > 0 && x < Double.POSITIVE_INFINITY;
      case UNIT -> x > 0 && x < 1;
      case ABOVE_ONE -> x > 1 && x < Double.POSITIVE_INFINITY;
    };
  }

  /** Whether a value may stand as a constant: inside, or on an end that is a number. */
  public boolean containsConstant(double x) {
    return contains(x)
        || switch (this) {
          case POSITIVE -> x == 0;
          case UNIT -> x == 0 || x == 1;
          case ABOVE_ONE -> x == 1;
        };
  }

  /**
   * The value on the real line.
   *
   * @param x a value inside this kind, not on an end
   */
  public double toReal(double x) {
    return switch (this) {
      case POSITIVE -> StrictMath.log(x);
      case UNIT -> StrictMath.log(x) - StrictMath.log1p(-x);
      case ABOVE_ONE -> StrictMath.log(x - 1);
    };
  }

  /** The value that stands for a number of the real line. */
  public double fromReal(double t) {
    return switch (this) {
      case POSITIVE -> Kernels.exp(t);
      case UNIT -> Kernels.logistic(t);
      case ABOVE_ONE -> 1 + Kernels.exp(t);
    };
  }

  /**
   * Likewise for all numbers of an array, in place.
   *
   * @param complement whether one minus the value is wanted; of a unit quantity only
   * @param most no number is larger, in size
   */
  void fromReal(double[] t, boolean complement, double most) {
    switch (this) {
      case POSITIVE -> Vectors.exp(t, most);
      case UNIT -> {
        if (complement) {
          Vectors.complement(t, most);
        } else {
          Vectors.logistic(t, most);
        }
      }
      case ABOVE_ONE -> {
        Vectors.exp(t, most);
        for (int i = 0; i < t.length; i++) {
          t[i] += 1;
        }
      }
    }
  }
}
