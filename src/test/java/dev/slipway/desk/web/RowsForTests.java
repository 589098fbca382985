package dev.slipway.desk.web;

import dev.slipway.desk.row.DeskRow;
import dev.slipway.desk.row.DeskRow.Headline;
import dev.slipway.desk.row.DeskRow.Spread;
import dev.slipway.rubric.BoardVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Rows for tests of pages. */
public final class RowsForTests {

  public static final DeskRow SCORED =
      row(
          1,
          "Open <b>DALL·E 2</b>?",
          "SUBMITTED",
          "2022-04-06",
          new Headline(
              new Spread(0.0219, 0.003, 0.0623),
              new Spread(0.2026, 0.05, 0.45),
              new Spread(0.0121, 0.001, 0.04),
              new Spread(0.04, 0.01, 0.1),
              BoardVerdict.OUTSIDE));

  public static final DeskRow DRAFT = row(2, "Release GPT-2?", "DRAFT", "2019-02-14", null);

  private RowsForTests() {}

  public static DeskRow row(
      int number, String question, String state, String day, Headline headline) {
    return new DeskRow(
        new UUID(0, number),
        question,
        new UUID(1, number),
        "Model " + number,
        new TreeSet<>(List.of("IMAGE")),
        "HOSTED",
        state,
        LocalDate.parse(day),
        36,
        "board",
        headline,
        headline != null,
        false,
        "local",
        Instant.EPOCH);
  }
}
