package dev.slipway.precedent.curve;

import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.OpenGaps;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.LogRank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Draws curves of the reference cases; keeps what it has worked out while the cases stay. */
@Service
public class Curves {

  private final KnownCases cases;

  Curves(KnownCases cases) {
    this.cases = cases;
  }

  private record Asked(CurveQuestion question, Split split) {}

  private record AskedTrend(Endpoint endpoint, LocalDate asOf) {}

  private record AskedBacktest(LocalDate asOf) {}

  private record AskedGaps(LocalDate asOf) {}

  /**
   * Curves of the parts of a split.
   *
   * @param parts those that have a case
   * @param test whether the parts differ by more than chance; null where it cannot be told
   */
  public record Drawn(List<Curve> parts, @Nullable LogRank test) {

    public Drawn {
      parts = List.copyOf(parts);
    }
  }

  public Drawn drawn(CurveQuestion question, Split split) {
    return cases.kept(new Asked(question, split), rows -> draw(rows, question, split));
  }

  /** Whether waits have become shorter, by what was known on a day. */
  public Trend trend(Endpoint endpoint, LocalDate asOf) {
    return cases.kept(
        new AskedTrend(endpoint, asOf),
        rows -> Trend.of(Waits.asOf(rows, endpoint, row -> true, asOf)));
  }

  /** How good forecasts of copies would have been, by what is known on a day. */
  public Backtest backtest(LocalDate asOf) {
    return cases.kept(new AskedBacktest(asOf), rows -> Backtest.of(rows, asOf));
  }

  /** Every case with a known day of copying or of looking for one, the most alike first. */
  public List<Like> likes(ModelInHand model) {
    return cases.kept(
        model, rows -> Like.all(Waits.asOf(rows, Endpoint.COPY, row -> true, model.day()), model));
  }

  /** The time from a copy to its open distribution, by what was known on a day of all classes. */
  public OpenGaps openGaps(LocalDate asOf) {
    return cases.kept(
        new AskedGaps(asOf), rows -> OpenGaps.asOf(rows, EnumSet.allOf(CaseGroup.class), asOf));
  }

  /** The fits to the time from a copy to its open distribution; null where there are too few. */
  public @Nullable CurveFits openFits(OpenGaps gaps) {
    long events = gaps.lifetimes().stream().filter(Lifetime::ended).count();
    return events < Curve.ENOUGH ? null : cases.kept(gaps, rows -> CurveFits.of(gaps.lifetimes()));
  }

  static Drawn draw(List<ReferenceCase> rows, CurveQuestion question, Split split) {
    Waits all = Waits.asOf(rows, question.endpoint(), question::takes, question.asOf());
    List<Curve> parts = new ArrayList<>();
    List<List<Lifetime>> tested = new ArrayList<>();
    for (String part : split.parts()) {
      Waits waits =
          new Waits(
              all.all().stream().filter(each -> split.part(each.row()).equals(part)).toList());
      if (waits.cases() > 0 || split == Split.NONE) {
        parts.add(Curve.of(part, waits));
      }
      if (waits.cases() > 0 && !part.equals(Split.UNKNOWN)) {
        tested.add(waits.lifetimes());
      }
    }
    return new Drawn(parts, test(tested));
  }

  private static @Nullable LogRank test(List<List<Lifetime>> parts) {
    try {
      return parts.size() < 2 ? null : LogRank.of(parts);
    } catch (IllegalArgumentException e) {
      return null; // no event tells the parts apart
    }
  }
}
