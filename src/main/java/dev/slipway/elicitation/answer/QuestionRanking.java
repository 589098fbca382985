package dev.slipway.elicitation.answer;

import java.util.Optional;
import java.util.UUID;

/**
 * Says which questions of a proposal matter most. Whoever can compute that declares a bean of this
 * kind; estimates know nothing of scores.
 */
@FunctionalInterface
public interface QuestionRanking {

  /** Nothing as long as it is not known. */
  Optional<Ranking> of(UUID proposalId);
}
