package dev.slipway.elicitation.answer;

import dev.slipway.pathway.question.Answers;
import dev.slipway.proposal.Proposal;

/**
 * Says what a proposal starts from. Whoever makes scenarios declares a bean of this kind; estimates
 * know neither scores nor the catalogue.
 */
@FunctionalInterface
public interface StartingPoint {

  /**
   * Starting answers for the model in hand, which are what reviewers are asked too; among them how
   * strong the effects of the proposal's modifications are.
   */
  Answers of(Proposal proposal);
}
