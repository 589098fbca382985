package dev.slipway.comparison.web;

import dev.slipway.pathway.delay.DelaySplit;
import dev.slipway.pathway.verdict.Amount;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.OutcomeVerdict;
import dev.slipway.pathway.verdict.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What the change by a selection with a delay is made of, part by part. */
record DelayRows(List<Row> rows) {

  /** One part by its message, and what it changes. */
  record Row(String key, Sentence bad, Sentence good) {}

  static @Nullable DelayRows of(@Nullable DelaySplit split, ChangeVerdict verdict) {
    if (split == null) {
      return null;
    }
    List<Row> rows = new ArrayList<>();
    rows.add(row("delay.moved", split, verdict, DelaySplit.Part::moved));
    rows.add(row("delay.prepared", split, verdict, DelaySplit.Part::prepared));
    rows.add(row("delay.rest", split, verdict, DelaySplit.Part::rest));
    if (split.mixed()) {
      rows.add(row("delay.others", split, verdict, DelaySplit.Part::others));
    }
    return new DelayRows(rows);
  }

  private static Row row(
      String key, DelaySplit split, ChangeVerdict verdict, ToDoubleFunction<DelaySplit.Part> of) {
    return new Row(
        key,
        amount(of.applyAsDouble(split.bad()), verdict.bad()),
        amount(of.applyAsDouble(split.good()), verdict.good()));
  }

  private static Sentence amount(double part, OutcomeVerdict whole) {
    return Amount.of(part, whole.before(), whole.points()).size();
  }
}
