package dev.slipway.proposal.program;

import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.NewFile;
import dev.slipway.proposal.evidence.StoringTurn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes evidence for programs, by the service and the rules that the pages use. */
@Service
@Transactional
public class EvidenceCards {

  private final EvidenceService evidence;
  private final StoringTurn turn;
  private final EvidenceFields fields;

  EvidenceCards(EvidenceService evidence, StoringTurn turn, EvidenceFields fields) {
    this.evidence = evidence;
    this.turn = turn;
    this.fields = fields;
  }

  /** Everything about a proposal, withdrawn entries too, in the order in which it was added. */
  @Transactional(readOnly = true)
  public List<EvidenceCard> of(UUID proposalId) {
    return evidence.of(proposalId).stream().map(EvidenceCard::of).toList();
  }

  @Transactional(readOnly = true)
  public Optional<EvidenceCard> find(UUID proposalId, UUID id) {
    return evidence.find(proposalId, id).map(EvidenceCard::of);
  }

  /**
   * Adds an entry.
   *
   * @throws RefusedFieldsException if the fields do not do
   */
  public EvidenceCard add(UUID proposalId, Map<String, List<String>> given) {
    return EvidenceCard.of(evidence.add(proposalId, fields.begin(given).required(), null));
  }

  /**
   * Replaces parts of what an entry says.
   *
   * @param seen the version that was looked at, or null for whichever stands
   * @throws RefusedFieldsException if the fields do not do
   */
  public EvidenceCard change(
      UUID proposalId, UUID id, @Nullable Integer seen, Map<String, List<String>> given) {
    Evidence stands = existing(proposalId, id);
    EvidenceDetails details = fields.change(stands, given).required();
    int version = seen == null ? stands.version() : seen;
    return EvidenceCard.of(evidence.change(proposalId, id, version, details, null));
  }

  /**
   * Attaches a file to an entry that has none, in its turn, for which it waits without a
   * transaction.
   *
   * @param seen the version that was looked at, or null for whichever stands
   * @param size in bytes
   * @throws RefusedFieldsException if such files are not taken
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public EvidenceCard attach(
      UUID proposalId,
      UUID id,
      @Nullable Integer seen,
      String name,
      InputStreamSource content,
      long size)
      throws IOException {
    Evidence stands = existing(proposalId, id);
    NewFile file = fields.file(name, content, size).required();
    int version = seen == null ? stands.version() : seen;
    return EvidenceCard.of(
        turn.during(file, () -> evidence.change(proposalId, id, version, stands.details(), file)));
  }

  /** Withdraws an entry for a reason. */
  public void withdraw(UUID proposalId, UUID id, @Nullable Integer seen, String reason) {
    int version = seen == null ? existing(proposalId, id).version() : seen;
    evidence.withdraw(proposalId, id, version, reason);
  }

  private Evidence existing(UUID proposalId, UUID id) {
    return evidence
        .find(proposalId, id)
        .orElseThrow(() -> new NoSuchElementException("No evidence " + id));
  }
}
