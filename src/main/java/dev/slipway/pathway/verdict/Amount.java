package dev.slipway.pathway.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A difference of likelihoods in a few words, for a cell: in points where it is as large as 0.05 of
 * them, else as a part of the likelihood before.
 *
 * @param size by how much
 * @param range from the 5th to the 95th percentile, beside points that have an interval; else null
 */
public record Amount(Sentence size, @Nullable Sentence range) {

  private static final String NOTHING = "verdict.amount.NONE";

  /**
   * Of a difference with its interval.
   *
   * @param before the likelihood that it is added to
   */
  public static Amount of(double mean, double p05, double p95, double before) {
    Points points = Points.of(mean, p05, p95);
    return new Amount(
        size(points.mean(), mean, before),
        Extent.isMeasurable(mean) ? OutcomeVerdict.range(points) : null);
  }

  /** Of a part of a change, told to the unit of the whole unless that would make it 0. */
  public static Amount of(double part, double before, Points whole) {
    double points = 100 * part;
    double rounded = Points.rounded(points, Math.min(Points.decimals(points), whole.decimals()));
    double said = rounded == 0 ? Points.rounded(points, Points.decimals(points) - 1) : rounded;
    return new Amount(size(said, part, before), null);
  }

  /** Of a difference without an interval. */
  public static Amount of(double difference, double before) {
    return of(difference, before, Points.of(difference, difference, difference));
  }

  /** Whether it is no measurable change. */
  public boolean isNothing() {
    return size.key().equals(NOTHING);
  }

  static Sentence size(double points, double change, double before) {
    return switch (Extent.of(change, before)) {
      case POINTS -> Sentence.of("verdict.amount.POINTS", OutcomeVerdict.signed(points));
      case RATIO -> Ratio.of(change, before);
      default -> Sentence.of(NOTHING);
    };
  }
}
