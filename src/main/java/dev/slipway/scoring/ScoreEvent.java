package dev.slipway.scoring;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/** Something happened to the newest score of a proposal. */
public sealed interface ScoreEvent extends Recorded {

  UUID proposalId();

  /** The proposal's name. */
  String name();

  @Override
  default Subject subject() {
    return new Subject("proposal", proposalId().toString(), name());
  }

  /**
   * A proposal was scored, by the rubric and, where there are claims, with them.
   *
   * @param hashes of the scenarios
   */
  @Action("proposal.scored")
  record ProposalScored(UUID proposalId, String name, List<String> hashes) implements ScoreEvent {
    @Override
    public List<Change> changes() {
      return hashes.stream().map(hash -> new Change("scenario", null, hash)).toList();
    }
  }

  /** What it rests on has changed since it was made. */
  @Action("proposal.score.outdated")
  record ScoreOutdated(UUID proposalId, String name) implements ScoreEvent {}

  /** What had made it out of date has been taken back. */
  @Action("proposal.score.current")
  record ScoreCurrentAgain(UUID proposalId, String name) implements ScoreEvent {}
}
