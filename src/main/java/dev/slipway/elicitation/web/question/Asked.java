package dev.slipway.elicitation.web.question;

import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.answer.Estimate;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** A question as the present person is asked it; for work inside a request, never in a view. */
final class Asked {

  private final Proposal proposal;
  private final Panel panel;
  private final Question question;
  private final String label;
  private final @Nullable Estimate mine;

  /**
   * A question of a panel.
   *
   * @param mine what the present person said last, or null
   */
  Asked(Proposal proposal, Panel panel, Question question, String label, @Nullable Estimate mine) {
    this.proposal = proposal;
    this.panel = panel;
    this.question = question;
    this.label = label;
    this.mine = mine;
  }

  Proposal proposal() {
    return proposal;
  }

  Panel panel() {
    return panel;
  }

  Question question() {
    return question;
  }

  String label() {
    return label;
  }

  String key() {
    return question.key();
  }

  @Nullable Estimate mine() {
    return mine;
  }

  /** What they said in the present round, or null. */
  @Nullable Estimate counting() {
    return mine != null && mine.round() == panel.roundNumber() ? mine : null;
  }

  /** The form as it stands: blank at first, so that nothing anchors. */
  AnswerForm stands() {
    return mine == null ? AnswerForm.BLANK : AnswerForm.of(mine.answer());
  }
}
