package dev.slipway.elicitation.web.estimates;

import dev.slipway.elicitation.answer.AnswerProgress.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer is asked, and how far they are.
 *
 * @param progress of the questions on which the plan depends, as everywhere
 * @param covered how much of what is uncertain the answered questions cover; null where it is not
 *     known what matters
 * @param finished whether they said that this is all
 */
record MineView(
    List<QuestionRow> rows, Progress progress, @Nullable Double covered, boolean finished) {

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
}
