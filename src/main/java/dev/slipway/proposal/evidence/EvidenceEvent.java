package dev.slipway.proposal.evidence;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that was done to a proposal's evidence; stands among the proposal's own lines. */
public sealed interface EvidenceEvent extends Recorded {

  UUID proposalId();

  /** The question to decide, by which people know the proposal. */
  String question();

  @Override
  default Subject subject() {
    return new Subject("proposal", proposalId().toString(), question());
  }

  /** An entry was added. */
  @Action("evidence.added")
  record EvidenceAdded(UUID proposalId, String question, List<Change> changes)
      implements EvidenceEvent {}

  /** What counted for an earlier proposal counts for the one that was begun from it. */
  @Action("evidence.taken")
  record EvidenceTakenOver(
      UUID proposalId, String question, UUID earlierProposal, List<Change> changes)
      implements EvidenceEvent {}

  /** An entry now says something else, or has its file. */
  @Action("evidence.changed")
  record EvidenceChanged(UUID proposalId, String question, List<Change> changes)
      implements EvidenceEvent {}

  /** What an entry measured is too old to count in full. */
  @Action("evidence.stale")
  record EvidenceWentStale(UUID proposalId, String question, UUID entry, LocalDate until)
      implements EvidenceEvent {
    @Override
    public List<Change> changes() {
      return List.of(new Change("until", until.toString(), null));
    }
  }

  /** An entry no longer counts. */
  @Action("evidence.withdrawn")
  record EvidenceWithdrawn(UUID proposalId, String question, List<Change> changes)
      implements EvidenceEvent {}

  /** An entry that was withdrawn by mistake counts again. */
  @Action("evidence.restored")
  record EvidenceRestored(UUID proposalId, String question, List<Change> changes)
      implements EvidenceEvent {}
}
