package dev.slipway.comparison.frontier;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.reading.InsertedRow;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.JsonText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of which combination, and how far its answer has got. Whoever computes and whoever
 * stops do not wait for one another: a run moves on only by the statements of {@link FrontierRuns},
 * each of which names the state that it starts from.
 */
@Entity
@Table(name = "frontier_run")
class FrontierRun extends InsertedRow<UUID> {

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
  private int horizonMonths;
  private long seed;
  private int draws;

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

  @Column(updatable = false)
  private int queueRound;

  @Column(columnDefinition = "text")
  private String madeBy;

  private @Nullable Instant startedAt;
  private @Nullable Instant heardAt;

  /** For whoever looks into the table. */
  @SuppressWarnings("unused")
  private @Nullable Instant finishedAt;

  @SuppressWarnings("NullAway.Init")
  protected FrontierRun() {}

  FrontierRun(Asked asked, int queueRound, String engineVersion, String madeBy, Instant madeAt) {
    this.id = UUID.randomUUID();
    this.proposalId = asked.proposalId();
    this.activeFor = asked.proposalId();
    this.basis = asked.basis();
    this.scenario = ScenarioRunner.canonical(asked.scenario());
    this.scenarioHash = CanonicalJson.sha256(scenario);
    this.candidates = asked.scenario().modifications().size();
    this.horizonMonths = asked.scenario().horizonMonths();
    this.seed = asked.scenario().seed();
    this.draws = asked.scenario().draws();
    this.rubricVersion = asked.rubricVersion();
    this.state = RunState.WAITING;
    this.queueRound = queueRound;
    this.engineVersion = engineVersion;
    this.madeBy = madeBy;
    this.madeAt = madeAt;
  }

  /**
   * What is asked.
   *
   * @param proposalId the proposal that it is about, if it is about one
   * @param basis on which its scenario rests, likewise
   * @param scenario with the candidates as its modifications
   */
  record Asked(
      @Nullable UUID proposalId, @Nullable Basis basis, Scenario scenario, int rubricVersion) {}

  @Override
  public UUID getId() {
    return id;
  }

  UUID id() {
    return id;
  }

  /** The scenario, to be computed with. */
  Scenario readScenario() {
    return Objects.requireNonNull(
        ScenarioDocument.readKept(JsonText.tree(scenario)).scenario(),
        "the scenario of a run can no longer be read");
  }

  /** What it found, with what makes it repeatable. */
  KeptFrontier kept(Frontier frontier) {
    return new KeptFrontier(frontier, horizonMonths, seed, draws);
  }

  /** In which round of those who wait it is due. */
  int queueRound() {
    return queueRound;
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
