package dev.slipway.proposal.interest;

import dev.slipway.account.CurrentPerson;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalBrief;
import dev.slipway.proposal.ProposalEvent.InterestDeclared;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.Proposals;
import dev.slipway.reading.ReadOnce;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may not judge a proposal: whoever began or submitted it, and whoever has declared an
 * interest. What was declared cannot be taken back.
 */
@Service
@Transactional
public class Interests {

  private final DeclaredInterests declared;
  private final Proposals proposals;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Interests(
      DeclaredInterests declared,
      Proposals proposals,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.declared = declared;
    this.proposals = proposals;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  /** The present person has an interest; declaring it twice changes nothing. */
  public void declare(UUID proposalId, String reason) {
    Proposal proposal = existing(proposalId);
    if (declared.existsByProposalIdAndPersonId(proposalId, person.id())) {
      return;
    }
    declared.save(new Interest(proposalId, person.id(), reason, clock.instant()));
    events.publishEvent(new InterestDeclared(proposalId, proposal.question(), reason));
  }

  /** Whether somebody may neither estimate nor decide. */
  @Transactional(readOnly = true)
  public boolean isRecused(UUID proposalId, UUID personId) {
    return recused(proposalId).contains(personId);
  }

  /** Tells of any proposal whether somebody may judge it; made once for many proposals. */
  @Transactional(readOnly = true)
  public Predicate<ProposalBrief> judgedBy(UUID personId) {
    Set<UUID> declaredOf =
        declared.findByPersonId(personId).stream()
            .map(Interest::proposalId)
            .collect(Collectors.toSet());
    return proposal -> !proposal.isOf(personId) && !declaredOf.contains(proposal.id());
  }

  /** Everybody who may neither estimate nor decide. */
  @Transactional(readOnly = true)
  public Set<UUID> recused(UUID proposalId) {
    Set<UUID> all = new HashSet<>(existing(proposalId).owners());
    of(proposalId).stream().map(Declared::personId).forEach(all::add);
    return all;
  }

  /** What has been declared, the earliest first. */
  @Transactional(readOnly = true)
  public List<Declared> of(UUID proposalId) {
    return ReadOnce.of(
        Interests.class,
        proposalId,
        () ->
            declared.findByProposalIdOrderByDeclaredAt(proposalId).stream()
                .map(each -> new Declared(each.personId(), each.reason(), each.declaredAt()))
                .toList());
  }

  @EventListener
  void on(ProposalErased erased) {
    declared.deleteByProposalId(erased.proposalId());
  }

  private Proposal existing(UUID id) {
    return proposals
        .findById(id)
        .orElseThrow(() -> new NoSuchElementException("No proposal with the id " + id));
  }

  /** One person's word. */
  public record Declared(UUID personId, String reason, Instant at) {}
}
