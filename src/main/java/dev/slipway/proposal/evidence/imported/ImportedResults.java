package dev.slipway.proposal.evidence.imported;

import dev.slipway.account.CurrentPerson;
import dev.slipway.audit.SameTransactionListener;
import dev.slipway.profile.ProfileEvent.DocumentsAccepted;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalEvent.ProposalErased;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceEvent.EvidenceTakenOver;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.NewFile;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the results that were accepted from documents of a model, and offers them to its proposals.
 */
@Service
@Transactional
public class ImportedResults {

  /** Longer than anybody leaves a form open to come back to it. */
  private static final Duration ABANDONED = Duration.ofDays(90);

  private final ImportedResultTable table;
  private final EvidenceService evidence;
  private final ApplicationEventPublisher events;
  private final CurrentPerson person;
  private final Clock clock;

  ImportedResults(
      ImportedResultTable table,
      EvidenceService evidence,
      ApplicationEventPublisher events,
      CurrentPerson person,
      Clock clock) {
    this.table = table;
    this.evidence = evidence;
    this.events = events;
    this.person = person;
    this.clock = clock;
  }

  /** Keeps results under one new name, by which a model takes them once it is saved. */
  public UUID accept(List<NewResult> results) {
    UUID batch = UUID.randomUUID();
    UUID owner = person.id();
    results.stream()
        .map(each -> each.named(UUID.randomUUID()))
        .forEach(each -> table.insert(batch, owner, each, clock.instant()));
    return batch;
  }

  /** Forgets what was accepted for a model that nobody has saved since. */
  public void forgetAbandoned() {
    table.forgetAbandoned(clock.instant().minus(ABANDONED));
  }

  /** Results that came with the form of a model are that model’s once it is saved. */
  @SameTransactionListener
  public void on(DocumentsAccepted accepted) {
    accepted.batches().forEach(batch -> table.attach(batch, person.id(), accepted.modelId()));
  }

  /** What a proposal has neither taken nor set aside, in the order of the documents. */
  @Transactional(readOnly = true)
  public List<ImportedResult> offered(Proposal proposal) {
    return table.offered(proposal.modelId(), proposal.id());
  }

  @Transactional(readOnly = true)
  public Optional<ImportedResult> find(Proposal proposal, UUID id) {
    return offered(proposal).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * Makes an entry of evidence of a result, which is then not offered again.
   *
   * @throws RefusedTransition if the proposal is withdrawn, or somebody has taken it meanwhile
   */
  public UUID confirm(
      Proposal proposal, ImportedResult result, EvidenceDetails details, @Nullable NewFile file) {
    UUID entry = evidence.add(proposal.id(), details, file).id();
    settle(proposal, result, entry);
    return entry;
  }

  /** Does not offer a result again, likewise. */
  public void setAside(Proposal proposal, ImportedResult result) {
    settle(proposal, result, null);
    events.publishEvent(
        new ResultSetAside(
            proposal.id(), proposal.question(), result.benchmark() + " " + result.metric()));
  }

  private void settle(Proposal proposal, ImportedResult result, @Nullable UUID entry) {
    try {
      table.settle(proposal.id(), result.id(), entry, clock.instant());
    } catch (DuplicateKeyException atOnce) {
      throw new RefusedTransition("imported.refused.settled");
    }
  }

  /** What an earlier proposal has settled is settled where its evidence was taken over. */
  @SameTransactionListener
  public void on(EvidenceTakenOver taken) {
    table.takeOver(taken.earlierProposal(), taken.proposalId());
  }

  @SameTransactionListener
  public void on(ProposalErased erased) {
    table.erase(erased.proposalId());
  }
}
