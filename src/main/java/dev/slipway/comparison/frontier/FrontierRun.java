package dev.slipway.comparison.frontier;

import dev.slipway.scoring.sheet.Basis;
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
public class FrontierRun implements Persistable<UUID> {

  @Id private UUID id;

  private @Nullable UUID proposalId;

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
  private @Nullable Instant finishedAt;

  @Transient private boolean saved;

  @SuppressWarnings("NullAway.Init")
  protected FrontierRun() {}

  FrontierRun(Asked asked, String engineVersion, String madeBy, Instant madeAt) {
    this.id = UUID.randomUUID();
    this.proposalId = asked.proposalId();
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

  public UUID id() {
    return id;
  }

  public @Nullable UUID proposalId() {
    return proposalId;
  }

  public @Nullable Basis basis() {
    return basis;
  }

  String scenario() {
    return scenario;
  }

  public String scenarioHash() {
    return scenarioHash;
  }

  public int candidates() {
    return candidates;
  }

  public RunState state() {
    return state;
  }

  /** Why it ended without a result, or null. */
  public @Nullable EndReason reason() {
    return reason;
  }

  /** How many combinations have been scored, at the last report. */
  public long done() {
    return done;
  }

  /** How many there are; 0 until the first report. */
  public long ofAll() {
    return ofAll;
  }

  /** How often it was begun. */
  public int attempts() {
    return attempts;
  }

  public int rubricVersion() {
    return rubricVersion;
  }

  public String engineVersion() {
    return engineVersion;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }

  public @Nullable Instant startedAt() {
    return startedAt;
  }

  /** When it last reported. */
  public @Nullable Instant heardAt() {
    return heardAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
