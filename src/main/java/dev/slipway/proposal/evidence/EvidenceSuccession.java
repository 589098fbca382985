package dev.slipway.proposal.evidence;

import dev.slipway.audit.Change;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.proposal.ProposalEvent.ProposalCreated;
import dev.slipway.proposal.evidence.EvidenceEvent.EvidenceTakenOver;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A proposal that is begun from another one starts with its evidence: the same numbers, run on the
 * same, valid until the same day. Files are shared, not copied.
 */
@Component
class EvidenceSuccession {

  private final EvidenceEntries entries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EvidenceSuccession(EvidenceEntries entries, ApplicationEventPublisher events, Clock clock) {
    this.entries = entries;
    this.events = events;
    this.clock = clock;
  }

  @SameTransactionListener
  public void on(ProposalCreated created) {
    UUID earlier = created.basedOn();
    if (earlier == null) {
      return;
    }
    List<Evidence> standing =
        entries.findByProposalIdOrderByAddedAtAsc(earlier).stream()
            .filter(each -> !each.withdrawn())
            .toList();
    if (!standing.isEmpty()) {
      takeOver(standing, created, earlier);
    }
  }

  private void takeOver(List<Evidence> standing, ProposalCreated created, UUID earlier) {
    Instant first = clock.instant();
    for (int i = 0; i < standing.size(); i++) {
      // Entries are listed by when they came, and these come in the order in which they stood.
      Instant at = first.plusNanos(1000L * i);
      entries.saveAndFlush(standing.get(i).takenOverTo(created.proposalId(), at));
    }
    entries.noteStaleAsNotedBefore(created.proposalId());
    LocalDate today = LocalDate.now(clock);
    List<Change> changes = standing.stream().flatMap(each -> changes(each, today)).toList();
    events.publishEvent(
        new EvidenceTakenOver(created.proposalId(), created.question(), earlier, changes));
  }

  private static Stream<Change> changes(Evidence entry, LocalDate today) {
    EvidenceFile file = entry.file();
    LocalDate until = entry.isStaleOn(today) ? entry.details().validUntil() : null;
    return Stream.of(
            Change.between("evidence", null, EvidenceDifference.name(entry)),
            file == null ? Stream.<Change>empty() : EvidenceDifference.attached(file),
            Change.between("until", null, until))
        .flatMap(each -> each);
  }
}
