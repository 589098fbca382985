package dev.slipway.comparison.frontier;

import dev.slipway.scoring.assembly.Basis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A question of which combination, and how far its answer has got. Whoever computes and whoever
 * stops do not wait for one another: a run moves on only by the statements of {@link FrontierRuns},
 * each of which names the state that it starts from.
 */
@Entity
@Table(name = "frontier_run")
class FrontierRun implements Persistable<UUID> {

  @Id private UUID id;

  private @Nullable UUID proposalId;

  /** The proposal as long as this is on its way; the database holds one such for each. */
  @SuppressWarnings("unused")
  private @Nullable UUID activeFor;

  @Enumerated(EnumType.STRING)
  private @Nullable Basis basis;

  @Column(columnDefinition = "text", updatable = false)
  private String scenario;

  @Column(updatable = false)
  private String scenarioHash;

  private int candidates;

  @Enumerated(EnumType.STRING)
  private RunState state;

  @Enumerated(EnumType.STRING)
  private @Nullable EndReason reason;

  private long done;
  private long ofAll;
  private int attempts;
  private int rubricVersion;
  private String engineVersion;
  private Instant madeAt;

  @Column(columnDefinition = "text")
  private String madeBy;

  private @Nullable Instant startedAt;
  private @Nullable Instant heardAt;

  /** For whoever looks into the table. */
  @SuppressWarnings("unused")
  private @Nullable Instant finishedAt;

  @Transient private boolean saved;

  @SuppressWarnings("NullAway.Init")
  protected FrontierRun() {}

  FrontierRun(Asked asked, String engineVersion, String madeBy, Instant madeAt) {
    this.id = UUID.randomUUID();
    this.proposalId = asked.proposalId();
    this.activeFor = asked.proposalId();
    this.basis = asked.basis();
    this.scenario = asked.scenario();
    this.scenarioHash = asked.hash();
    this.candidates = asked.candidates();
    this.rubricVersion = asked.rubricVersion();
    this.state = RunState.WAITING;
    this.engineVersion = engineVersion;
    this.madeBy = madeBy;
    this.madeAt = madeAt;
  }

  /**
   * What is asked.
   *
   * @param proposalId the proposal that it is about, if it is about one
   * @param basis on which its scenario rests, likewise
   * @param scenario in its canonical form, with the candidates as its modifications
   */
  record Asked(
      @Nullable UUID proposalId,
      @Nullable Basis basis,
      String scenario,
      String hash,
      int candidates,
      int rubricVersion) {}

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !saved;
  }

  @PostLoad
  @PostPersist
  void markSaved() {
    saved = true;
  }

  UUID id() {
    return id;
  }

  String scenario() {
    return scenario;
  }

  int attempts() {
    return attempts;
  }

  RunStatus status() {
    return new RunStatus(
        id,
        proposalId,
        basis,
        scenarioHash,
        candidates,
        state,
        reason,
        done,
        ofAll,
        attempts,
        rubricVersion,
        engineVersion,
        madeAt,
        madeBy,
        startedAt,
        heardAt);
  }
}
