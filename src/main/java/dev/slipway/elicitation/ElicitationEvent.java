package dev.slipway.elicitation;

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
  record AnswerGiven(UUID proposalId, String question, UUID personId, int round)
      implements ElicitationEvent {
    @Override
    public String action() {
      return "elicitation.answered";
    }
  }

  /** A reviewer's answer to a question no longer counts. */
  record AnswerTakenBack(UUID proposalId, String question, UUID personId, int round)
      implements ElicitationEvent {
    @Override
    public String action() {
      return "elicitation.takenBack";
    }
  }

  /** A reviewer said that they have answered what they can. */
  record ReviewerFinished(UUID proposalId, String question, UUID personId, int round)
      implements ElicitationEvent {
    @Override
    public String action() {
      return "elicitation.finished";
    }
  }

  /** Somebody said something about the answers to a question. */
  record CommentMade(
      UUID proposalId, String question, UUID personId, Set<UUID> mentioned, List<Change> changes)
      implements ElicitationEvent {
    @Override
    public String action() {
      return "elicitation.commented";
    }
  }

  /** Reviewers' answers count for more or less than before. */
  record WeightsSet(UUID proposalId, String question, List<Change> changes)
      implements ElicitationEvent {
    @Override
    public String action() {
      return "elicitation.weighted";
    }
  }

  /** Answers become one in another way. */
  record PoolingChosen(UUID proposalId, String question, List<Change> changes)
      implements ElicitationEvent {
    @Override
    public String action() {
      return "elicitation.pooling";
    }
  }

  /** Other claims of the submitter count as answers. */
  record ClaimsAdopted(UUID proposalId, String question, List<Change> changes)
      implements ElicitationEvent {
    @Override
    public String action() {
      return "elicitation.claims";
    }
  }
}
