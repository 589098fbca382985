package dev.slipway.decision;

import dev.slipway.reading.InsertedRow;
import dev.slipway.rubric.BoardVerdict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A decision as it was proposed. Never changed: signatures and dissent stand beside it. */
@Entity
@Immutable
@Table(name = "decision")
class StoredDecision extends InsertedRow<UUID> {

  @Id private UUID id;
  private UUID proposalId;
  private int ordinal;
  private UUID scoreId;
  private String scenarioHash;
  private int policyVersion;

  @Enumerated(EnumType.STRING)
  private BoardVerdict boardRule;

  private String trailHead;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private @Nullable LocalDate delayedUntil;

  @Column(columnDefinition = "text")
  private String reasons;

  @Column(columnDefinition = "text")
  private String againstRule;

  private int quorum;
  private String contentHash;
  private Instant proposedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "decision_condition", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "position")
  private List<StoredCondition> conditions;

  @Column(columnDefinition = "text")
  private String environments;

  private @Nullable LocalDate validUntil;
  private String triggers;
  private String evidenceKinds;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "decision_evidence", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "position")
  private List<StoredRequirement> evidence;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredDecision() {}

  StoredDecision(
      UUID proposalId,
      int ordinal,
      Decision.Basis basis,
      DecisionContent content,
      List<StoredCondition> conditions,
      int quorum,
      Instant at) {
    this.id = UUID.randomUUID();
    this.proposalId = proposalId;
    this.ordinal = ordinal;
    this.scoreId = basis.scoreId();
    this.scenarioHash = basis.scenarioHash();
    this.policyVersion = basis.policyVersion();
    this.boardRule = basis.rule();
    this.trailHead = basis.trailHead();
    this.verdict = content.verdict();
    this.delayedUntil = content.until();
    this.reasons = content.reasons();
    this.againstRule = content.againstRule();
    this.conditions = List.copyOf(conditions);
    DecisionBounds bounds = content.bounds();
    this.environments = bounds.storedEnvironments();
    this.validUntil = bounds.validUntil();
    this.triggers = bounds.storedTriggers();
    this.evidenceKinds = bounds.storedKinds();
    this.evidence =
        bounds.evidence().stream()
            .map(
                each ->
                    new StoredRequirement(
                        proposalId, each.evidenceId(), each.label(), each.validUntil()))
            .toList();
    this.quorum = quorum;
    this.proposedAt = at;
    this.contentHash = ContentHash.of(proposalId, ordinal, basis, content);
  }

  UUID id() {
    return id;
  }

  UUID proposalId() {
    return proposalId;
  }

  int ordinal() {
    return ordinal;
  }

  Decision.Basis basis() {
    return new Decision.Basis(scoreId, scenarioHash, policyVersion, boardRule, trailHead);
  }

  Verdict verdict() {
    return verdict;
  }

  @Nullable LocalDate delayedUntil() {
    return delayedUntil;
  }

  String reasons() {
    return reasons;
  }

  String againstRule() {
    return againstRule;
  }

  List<StoredCondition> conditions() {
    return conditions;
  }

  DecisionBounds bounds() {
    return new DecisionBounds(
        DecisionBounds.environments(environments),
        validUntil,
        DecisionBounds.triggers(triggers),
        evidence.stream()
            .map(
                each ->
                    new DecisionBounds.Required(each.evidenceId(), each.label(), each.validUntil()))
            .toList(),
        DecisionBounds.kinds(evidenceKinds));
  }

  int quorum() {
    return quorum;
  }

  String contentHash() {
    return contentHash;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  @Override
  public UUID getId() {
    return id;
  }
}
