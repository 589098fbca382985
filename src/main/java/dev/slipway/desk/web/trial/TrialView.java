package dev.slipway.desk.web.trial;

import dev.slipway.comparison.Clash;
import dev.slipway.desk.web.answer.Head;
import dev.slipway.desk.web.page.ReviewedView;
import dev.slipway.desk.web.score.ScoreView;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.rubric.OutcomeScale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to what somebody tries, as the fragments of a proposal's page show it.
 *
 * @param head up to when it looks
 * @param change what is tried besides
 * @param address that opens the same again
 * @param proposal the form of a model that is opened with these answers
 * @param submitters who can propose it, where the reader cannot
 */
record TrialView(
    Horizon head,
    OutcomeScale scale,
    Head answer,
    ScoreView score,
    ReviewedView reviewed,
    ChangeView change,
    String address,
    String proposal,
    List<String> submitters) {

  /** Of the rubric alone. */
  record Horizon(int horizon) {}

  /** A modification that can be tried. */
  record Chip(String slug, String name, String description, boolean chosen) {}

  /**
   * What is chosen besides the plan, and what it changes.
   *
   * @param clashes why it cannot be chosen together, in names; then nothing is changed
   * @param verdict null where nothing is chosen
   */
  record ChangeView(
      List<Chip> chips,
      List<String> chosen,
      List<Clash> clashes,
      @Nullable ChangeVerdict verdict,
      Sentence within) {}
}
