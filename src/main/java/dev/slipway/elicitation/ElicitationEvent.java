package dev.slipway.elicitation;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that was done about a proposal's estimates; stands among the proposal's own lines. As
 * long as a round is private, no line says what somebody answered.
 */
public sealed interface ElicitationEvent extends Recorded {

  UUID proposalId();

  /** The question to decide, by which people know the proposal. */
  String question();

  @Override
  default Subject subject() {
    return new Subject("proposal", proposalId().toString(), question());
  }

  /** Reviewers were asked. */
  record RoundOpened(
      UUID proposalId,
      String question,
      int round,
      LocalDate closesOn,
      List<UUID> reviewers,
      List<Change> changes)
      implements ElicitationEvent {
    @Override
    public String action() {
      return round == 1 ? "elicitation.opened" : "elicitation.openedAgain";
    }
  }

  /** Everybody's answers can be read from now on. */
  record RoundClosed(
      UUID proposalId,
      String question,
      int round,
      Ending ending,
      List<UUID> reviewers,
      List<Change> changes)
      implements ElicitationEvent {
    @Override
    public String action() {
      return round == 1 ? "elicitation.closed" : "elicitation.closedAgain";
    }
  }

  /** A reviewer answered a question, or another way than before. */
  @Action("elicitation.answered")
  record AnswerGiven(UUID proposalId, String question, UUID personId, int round)
      implements ElicitationEvent {}

  /** A reviewer's answer to a question no longer counts. */
  @Action("elicitation.takenBack")
  record AnswerTakenBack(UUID proposalId, String question, UUID personId, int round)
      implements ElicitationEvent {}

  /** A reviewer said that they have answered what they can. */
  @Action("elicitation.finished")
  record ReviewerFinished(UUID proposalId, String question, UUID personId, int round)
      implements ElicitationEvent {}

  /** Somebody said something about the answers to a question. */
  @Action("elicitation.commented")
  record CommentMade(
      UUID proposalId, String question, UUID personId, Set<UUID> mentioned, List<Change> changes)
      implements ElicitationEvent {}

  /** Reviewers' answers count for more or less than before. */
  @Action("elicitation.weighted")
  record WeightsSet(UUID proposalId, String question, List<Change> changes)
      implements ElicitationEvent {}

  /** Answers become one in another way. */
  @Action("elicitation.pooling")
  record PoolingChosen(UUID proposalId, String question, List<Change> changes)
      implements ElicitationEvent {}

  /** Other claims of the submitter count as answers. */
  @Action("elicitation.claims")
  record ClaimsAdopted(UUID proposalId, String question, List<Change> changes)
      implements ElicitationEvent {}
}
