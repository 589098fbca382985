package dev.slipway.comparison.sensitivity.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What each reviewer's answers alone say, beside the pool and the rubric.
 *
 * @param rows reviewers in the panel's order, then all together, then the rubric
 * @param outdated whether answers count in another way now
 * @param chart data of the drawing
 */
record ReviewersView(List<Row> rows, boolean outdated, String chart) {

  ReviewersView {
    rows = List.copyOf(rows);
  }

  /** Those between whom one can look for the crux. */
  public List<Row> people() {
    return rows.stream().filter(row -> row.id() != null).toList();
  }

  /**
   * What follows from somebody's answers.
   *
   * @param id null for the pool and the rubric
   * @param whose reviewer, pool or rubric
   */
  record Row(@Nullable UUID id, String name, String whose, Side bad, Side good) {}

  /** A likelihood and its interval. */
  record Side(double mean, double low, double high) {}
}
