package dev.slipway.proposal.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a browser left out reads as empty. */
public final class Typed {

  private Typed() {}

  public static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /**
   * Gaps, which only a hand-written request has, become empty rows: Spring goes on to look for the
   * rows that were sent where they were sent.
   */
  public static <T> List<T> rows(@Nullable List<@Nullable T> rows, T empty) {
    return rows == null
        ? List.of()
        : rows.stream().map(row -> Objects.requireNonNullElse(row, empty)).toList();
  }
}
