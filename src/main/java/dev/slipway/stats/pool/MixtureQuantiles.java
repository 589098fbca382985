package dev.slipway.stats.pool;

import dev.slipway.stats.Kernels;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Where shares of a linear opinion pool end, by halving. */
final class MixtureQuantiles {

  private static final int HALVINGS = 60;

  /** Far beyond the percentiles that anybody asks for, as a logit: a share of e^−20. */
  private static final double FAR = 20;

  private final List<Part> parts = new ArrayList<>();
  private double total;

  MixtureQuantiles(Kind kind, List<Quantity> answers, double[] weights) {
    if (answers.size() != weights.length) {
      throw new IllegalArgumentException("as many weights as answers");
    }
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0)) {
        throw new IllegalArgumentException("negative weight: " + weights[i]);
      }
      total += weights[i];
      if (weights[i] > 0) {
        parts.add(Part.of(kind, answers.get(i), weights[i]));
      }
    }
    if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("no weight");
    }
  }

  /** The least value, to rounding, at or below which at least such a share lies. */
  double quantile(double share) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Part part : parts) {
      low = Math.min(low, part.value(-FAR));
      high = Math.max(high, part.value(FAR));
    }
    if (below(low) >= share) {
      return low;
    }
    // The ends may lie many powers of ten apart, so halves are of logarithms where both are above
    // 0.
    for (int i = 0; i < HALVINGS && low < high; i++) {
      double middle =
          low > 0 && high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : (low + high) / 2;
      if (below(middle) >= share) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private double below(double x) {
    double sum = 0;
    for (Part part : parts) {
      sum += part.weight * part.below(x);
    }
    return sum / total;
  }

  /** One person's answer. */
  private record Part(Metalog metalog, double exact, double weight) {

    static Part of(Kind kind, Quantity answer, double weight) {
      return answer instanceof Quantity.Percentiles triple
          ? new Part(Metalog.of(kind, triple), Double.NaN, weight)
          : new Part(new Metalog(kind, 0, 0, 0), answer.p50(), weight);
    }

    /** The value at a share with this logit. */
    double value(double logit) {
      return Double.isNaN(exact) ? metalog.kind().fromReal(metalog.atLogit(logit)) : exact;
    }

    double below(double x) {
      if (!Double.isNaN(exact)) {
        return exact <= x ? 1 : 0;
      }
      double low = -FAR;
      double high = FAR;
      for (int i = 0; i < HALVINGS; i++) {
        double middle = (low + high) / 2;
        if (value(middle) <= x) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return Kernels.logistic(low);
    }
  }
}
