package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What releasing adds to one likelihood.
 *
 * @param name bad or good
 * @param today the likelihood if nothing is released
 * @param planned the likelihood of the plan
 * @param points what is added, as far as its interval supports it
 * @param ends both likelihoods and what lies between them, rounded to one unit so that they add up;
 *     null where they are not known so well
 */
public record Addition(
    String name,
    Kind kind,
    double today,
    double planned,
    Points points,
    @Nullable BeforeAfter ends) {

  /** How it is put into words. */
  public enum Kind {
    ADDS,
    LOWERS,
    /** So few points that it is said beside the likelihood: "a third more". */
    RATIO,
    /** Nothing that could be measured. */
    NONE,
    /** It may add or lower, and by about as much. */
    UNCLEAR
  }

  /** The smaller side of an interval around zero is at least this part of the larger. */
  private static final double EVEN = 1.0 / 3;

  /** What rounding to the unit of both ends may take from what is added. */
  private static final double COARSE = 0.2;

  /** A likelihood is said in steps of no less than this part of its interval. */
  private static final double STEPS = 200;

  /**
   * What a plan adds.
   *
   * @param margin plan minus today, draw by draw
   */
  public static Addition of(String name, Estimate today, Estimate plan, Margin.Part margin) {
    Points points = twoDigits(Points.of(margin.mean(), margin.p05(), margin.p95()));
    Kind kind = kind(margin, today.mean());
    BeforeAfter ends =
        kind == Kind.ADDS || kind == Kind.LOWERS ? ends(today, plan, margin, points) : null;
    return new Addition(name, kind, today.mean(), plan.mean(), points, ends);
  }

  private static Points twoDigits(Points points) {
    return new Points(
        points.mean(), twoDigits(points.low()), twoDigits(points.high()), points.decimals());
  }

  private static double twoDigits(double number) {
    return Points.rounded(number, Points.decimals(number));
  }

  private static Kind kind(Margin.Part margin, double before) {
    double smaller = Math.min(-margin.p05(), margin.p95());
    double larger = Math.max(-margin.p05(), margin.p95());
    if (Extent.isMeasurable(smaller) && smaller > EVEN * larger) {
      return Kind.UNCLEAR;
    }
    return switch (Extent.of(margin.mean(), before)) {
      case POINTS -> margin.mean() > 0 ? Kind.ADDS : Kind.LOWERS;
      case RATIO -> Kind.RATIO;
      default -> Kind.NONE;
    };
  }

  /** In the coarsest unit that leaves all three what they are, with two digits at most. */
  private static @Nullable BeforeAfter ends(
      Estimate today, Estimate plan, Margin.Part margin, Points points) {
    int unit = Math.min(points.decimals(), Math.min(decimals(today), decimals(plan)));
    int finest =
        Math.min(
            points.decimals(),
            Math.min(Points.decimals(100 * today.mean()), Points.decimals(100 * plan.mean())));
    return IntStream.rangeClosed(unit, finest)
        .mapToObj(decimals -> ends(today, plan, margin, decimals))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable BeforeAfter ends(
      Estimate today, Estimate plan, Margin.Part margin, int decimals) {
    double exact = 100 * margin.mean();
    double change = Points.rounded(exact, decimals);
    boolean lost = Math.abs(change - exact) > COARSE * Math.abs(exact);
    return lost ? null : BeforeAfter.of(today, plan, change, decimals);
  }

  /** Whether it adds so much that it is said in points, and how much that is. */
  public double added() {
    return ends == null ? points.mean() : ends.change();
  }

  /** The sentence at the head of a page. */
  public Sentence sentence(int months) {
    String key = "added." + name + '.' + kind;
    return switch (kind) {
      case NONE -> Sentence.of(key, months, Frequency.of(planned));
      case RATIO ->
          Sentence.of(
              key,
              months,
              Ratio.of(planned - today, today),
              Frequency.of(planned),
              Frequency.of(today));
      case UNCLEAR ->
          Sentence.of(
              key,
              months,
              OutcomeVerdict.signed(points.low()),
              OutcomeVerdict.signed(points.high()),
              Frequency.of(today));
      case ADDS, LOWERS ->
          ends == null
              ? Sentence.of(
                  key,
                  months,
                  amount(),
                  OutcomeVerdict.by(points, kind == Kind.LOWERS),
                  Frequency.of(planned))
              : Sentence.of(
                  key + ".ends",
                  months,
                  amount(),
                  OutcomeVerdict.by(points, kind == Kind.LOWERS),
                  ends.before(),
                  ends.after());
    };
  }

  /** The decimals of a hundredth to which a likelihood is known: two digits of it at most. */
  public static int decimals(Estimate likelihood) {
    double width = 100 * (likelihood.p95() - likelihood.p05());
    int ofMean = Points.decimals(100 * likelihood.mean());
    return width > 0 ? Math.min(ofMean, 1 - Points.decimals(STEPS / width)) : ofMean;
  }

  /** A number to so many decimals. */
  public static double rounded(double number, int decimals) {
    return Points.rounded(number, decimals);
  }

  /** "2.4 points". */
  public Sentence amount() {
    return points(Math.abs(added()));
  }

  /** So many points, or one. */
  public static Sentence points(double points) {
    return Sentence.of(points == 1 ? "number.point" : "number.points", points);
  }
}
