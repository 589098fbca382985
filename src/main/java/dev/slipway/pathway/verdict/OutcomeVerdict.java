package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Change;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one likelihood.
 *
 * @param name bad or good
 * @param before mean likelihood before the change
 * @param after likewise after it
 * @param change mean of the change
 * @param lower the share of draws in which it falls
 * @param ends both likelihoods to the unit of their change, where they are known so well
 */
public record OutcomeVerdict(
    String name,
    Direction direction,
    Extent extent,
    double before,
    double after,
    double change,
    double lower,
    Points points,
    @Nullable BeforeAfter ends) {

  static OutcomeVerdict of(
      String name, Direction direction, Estimate before, Estimate after, Change.Part change) {
    Points points = Points.of(change.mean(), change.p05(), change.p95());
    BeforeAfter ends = BeforeAfter.of(before, after, points);
    return of(name, direction, before.mean(), after.mean(), change, ends);
  }

  static OutcomeVerdict of(
      String name,
      Direction direction,
      double before,
      double after,
      Change.Part change,
      @Nullable BeforeAfter ends) {
    return new OutcomeVerdict(
        name,
        direction,
        Extent.of(direction, change.mean(), before),
        before,
        after,
        change.mean(),
        change.shareOfDrawsLower(),
        Points.of(change.mean(), change.p05(), change.p95()),
        ends);
  }

  /** Which message speaks of it. */
  String says() {
    return extent == Extent.NONE || extent == Extent.UNCLEAR || extent == Extent.IMMATERIAL
        ? extent.name()
        : direction.name();
  }

  /** Whether no draw of it changes. */
  public boolean still() {
    return change == 0 && points.low() == 0 && points.high() == 0;
  }

  /** "Lowers the risk", for a row. */
  public Sentence label() {
    return Sentence.of("verdict." + name + ".label." + says());
  }

  /** By how much, within so many months. */
  public Sentence size(Sentence within) {
    String key = "verdict." + name + ".size." + extent;
    return switch (extent) {
      case NONE -> Sentence.of(key, within);
      case UNCLEAR -> Sentence.of(key, within, range());
      case IMMATERIAL -> Sentence.of(key, within, amount());
      case RATIO -> Sentence.of(key, within, amount());
      case SLIGHT -> Sentence.of(key + '.' + direction, within);
      case POINTS ->
          ends == null
              ? Sentence.of(key + '.' + direction, within, Math.abs(points.mean()), by())
              : Sentence.of(
                  key + '.' + direction + ".ends",
                  within,
                  Math.abs(points.mean()),
                  by(),
                  ends.before(),
                  ends.after());
    };
  }

  /** The same in a few words, for a cell. */
  public Sentence amount() {
    return switch (extent) {
      case NONE, SLIGHT -> Sentence.of("verdict.amount." + extent);
      case UNCLEAR -> Sentence.of("verdict.amount.UNCLEAR", range());
      case RATIO, IMMATERIAL, POINTS -> Amount.size(points.mean(), change, before);
    };
  }

  /** Whether the interval is said beside the amount. */
  public boolean ranged() {
    return extent == Extent.POINTS || extent == Extent.IMMATERIAL && Extent.isMeasurable(change);
  }

  /** From the 5th to the 95th percentile of the change. */
  public Sentence range() {
    return range(points);
  }

  private Sentence by() {
    return by(points, direction == Direction.LOWERS);
  }

  /** From the 5th to the 95th percentile of the amount by which it rises, or falls. */
  static Sentence by(Points points, boolean falls) {
    return falls
        ? Sentence.of("verdict.range", bound(-points.high()), bound(-points.low()))
        : Sentence.of("verdict.range", bound(points.low()), bound(points.high()));
  }

  private static Object bound(double points) {
    return points < 0 ? Sentence.of("verdict.points.minus", -points) : points + 0.0;
  }

  static Sentence range(Points points) {
    return Sentence.of("verdict.range", signed(points.low()), signed(points.high()));
  }

  /** In how many cases; null where the direction is not in question. */
  public @Nullable Sentence cases() {
    return switch (extent) {
      case NONE, IMMATERIAL -> null;
      case UNCLEAR -> Sentence.of("verdict.cases.UNCLEAR", hundredths(lower));
      case POINTS, RATIO, SLIGHT ->
          direction == Direction.LOWERS
              ? Sentence.of("verdict.cases.LOWERS", hundredths(lower))
              : Sentence.of("verdict.cases.RAISES");
    };
  }

  private static double hundredths(double share) {
    double rounded = Math.rint(100 * share);
    boolean overstated = rounded == 100 && share < 1;
    return overstated ? 99 : rounded == 0 && share > 0 ? 1 : rounded;
  }

  static Sentence signed(double points) {
    return points == 0
        ? Sentence.of("verdict.points.zero")
        : Sentence.of(
            points < 0 ? "verdict.points.minus" : "verdict.points.plus", Math.abs(points));
  }
}
