package dev.slipway.elicitation.web.estimates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer is asked, and how far they are.
 *
 * @param covered how much of what is uncertain the answered questions cover; null where it is not
 *     known what matters
 * @param finished whether they said that this is all
 */
record MineView(List<QuestionRow> rows, @Nullable Double covered, boolean finished) {

  MineView {
    rows = List.copyOf(rows);
  }

  /** Those on which the plan depends. */
  public List<QuestionRow> first() {
    return rows.stream().filter(QuestionRow::matters).toList();
  }

  /** All others, which can be answered too. */
  public List<QuestionRow> others() {
    return rows.stream().filter(row -> !row.matters()).toList();
  }

  public long answered() {
    return rows.stream().filter(QuestionRow::isAnswered).count();
  }

  /** The first that is not answered, or null if all are that matter. */
  public @Nullable QuestionRow next() {
    return first().stream().filter(row -> !row.isAnswered()).findFirst().orElse(null);
  }
}
