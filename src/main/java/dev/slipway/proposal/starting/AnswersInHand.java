package dev.slipway.proposal.starting;

import dev.slipway.pathway.question.Answers;
import dev.slipway.profile.ModelProfile;
import java.util.List;

/**
 * Says what the rubric answers for a model in hand before there is a proposal to release it.
 * Whoever makes scenarios declares a bean of this kind; proposals know no scenarios.
 */
@FunctionalInterface
public interface AnswersInHand {

  /** Without what is told only of the reference model: the single steps of a relative chain. */
  Answers of(ModelProfile model, List<String> threats, List<String> benefits);
}
