package dev.slipway.proposal.interest;

import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.Proposals;
import dev.slipway.proposal.RefusedTransition;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how long proposals are kept, and deletes one that is past its time when somebody confirms
 * it. Nothing is ever deleted by itself.
 */
@Service
public class Retention {

  private final Proposals proposals;
  private final Drafts drafts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Retention(Proposals proposals, Drafts drafts, ApplicationEventPublisher events, Clock clock) {
    this.proposals = proposals;
    this.drafts = drafts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The last day on which a proposal is kept: counted from its withdrawal, or else from the day of
   * decision. A draft is kept for as long as it is one.
   */
  public static Optional<LocalDate> keptUntil(Proposal proposal, int months) {
    return switch (proposal.state()) {
      case DRAFT -> Optional.empty();
      case WITHDRAWN -> withdrawnOn(proposal).map(day -> day.plusMonths(months));
      default -> Optional.of(proposal.decisionDate().plusMonths(months));
    };
  }

  /** Whether a proposal is past its time. */
  public boolean isDue(Proposal proposal, int months) {
    LocalDate today = LocalDate.now(clock);
    return keptUntil(proposal, months).filter(today::isAfter).isPresent();
  }

  /** Every proposal that is past its time. */
  @Transactional(readOnly = true)
  public List<Proposal> due(int months) {
    return proposals.findAllByOrderByDecisionDateDescCreatedAtDesc().stream()
        .filter(proposal -> isDue(proposal, months))
        .toList();
  }

  /**
   * Deletes a proposal with everything that hangs on it; the trail keeps its lines.
   *
   * @throws RefusedTransition unless it is past its time
   */
  @Transactional
  public void erase(UUID id, int months) {
    Proposal proposal =
        proposals.findById(id).orElseThrow(() -> new NoSuchElementException("No proposal " + id));
    if (!isDue(proposal, months)) {
      throw new RefusedTransition("retention.refused.early");
    }
    LocalDate until = keptUntil(proposal, months).orElseThrow();
    events.publishEvent(new ProposalErased(id, proposal.question(), until));
    drafts.erase(new FormAddress("/proposals/" + id));
    proposals.forgetAsBasis(id);
    proposals.delete(proposal);
    proposals.flush();
  }

  private static Optional<LocalDate> withdrawnOn(Proposal proposal) {
    return Optional.ofNullable(proposal.withdrawnAt())
        .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
