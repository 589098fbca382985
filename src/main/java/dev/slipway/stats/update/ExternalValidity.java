package dev.slipway.stats.update;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Metalog;
import dev.slipway.stats.Quantity;
import java.util.function.DoubleUnaryOperator;

/**
 * How far the result of a test carries over to the field.
 *
 * @param relevance ω, above 0 and at most 1: what is seen counts as ω times as much
 * @param odds ψ, above 0: the odds of the event in the field over its odds in the test
 */
public record ExternalValidity(double relevance, Quantity odds) {

  /** A test of what happens in the field itself. */
  public static final ExternalValidity SAME = new ExternalValidity(1, Quantity.of(1));

  public ExternalValidity {
    if (!(relevance > 0 && relevance <= 1)) {
      throw new IllegalArgumentException("a relevance is above 0 and at most 1: " + relevance);
    }
    if (odds instanceof Quantity.Exact exact && !(Kind.POSITIVE.contains(exact.value()))) {
      throw new IllegalArgumentException("odds are above 0 and finite: " + exact.value());
    }
    if (odds instanceof Quantity.Percentiles triple) {
      Metalog.of(Kind.POSITIVE, triple);
    }
  }

  /** The logarithm of the mean over ψ of a likelihood, given as a logarithm for each ln ψ. */
  double average(DoubleUnaryOperator logLikelihood) {
    return odds instanceof Quantity.Percentiles triple
        ? Density.logMean(Metalog.of(Kind.POSITIVE, triple), logLikelihood)
        : logLikelihood.applyAsDouble(StrictMath.log(odds.p50()));
  }
}
