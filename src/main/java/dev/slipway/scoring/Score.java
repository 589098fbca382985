package dev.slipway.scoring;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.reading.InsertedRow;
import dev.slipway.reading.ReadTexts;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.BoardVerdict.Bad;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.ScenarioRunner.Run;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.DroppedEffect;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.ScenarioSheet;
import dev.slipway.scoring.assembly.StoredInputs;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.scoring.json.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What was computed for a proposal, with everything that made it. Never changed, except that it is
 * marked when what made it has changed since.
 */
@Entity
@Table(name = "score")
public class Score extends InsertedRow<UUID> {

  private static final ReadTexts<Answer> ANSWERS = new ReadTexts<>(StoredAnswer::read);
  private static final ReadTexts<StoredInputs> INPUTS =
      new ReadTexts<>(text -> StoredJson.read(text, StoredInputs.class));

  @Id private UUID id;

  private UUID proposalId;

  @Enumerated(EnumType.STRING)
  private Basis basis;

  @Column(columnDefinition = "text", updatable = false)
  private String scenario;

  @Column(updatable = false)
  private String scenarioHash;

  @Column(columnDefinition = "text", updatable = false)
  private String inputs;

  @Column(columnDefinition = "text", updatable = false)
  private String results;

  @Embedded private ScenarioOutline outline;

  /** Of the plan that is spoken of first, for lines of the history. */
  @SuppressWarnings("unused")
  private double badMean;

  @SuppressWarnings("unused")
  private double goodMean;

  private long seed;
  private int draws;
  private int rubricVersion;
  private int policyVersion;
  private String engineVersion;
  private Instant madeAt;

  @Column(columnDefinition = "text")
  private String madeBy;

  private boolean outdated;

  @SuppressWarnings("NullAway.Init")
  protected Score() {}

  Score(UUID proposalId, Basis basis, ScenarioSheet sheet, Run run, String engineVersion) {
    this.id = UUID.randomUUID();
    this.proposalId = proposalId;
    this.basis = basis;
    this.scenario = run.canonical();
    this.scenarioHash = run.hash();
    this.inputs = StoredJson.write(StoredInputs.of(sheet));
    this.results = CanonicalJson.plain(run.document());
    this.outline = ScenarioOutline.of(run.scenario());
    this.badMean = run.answer().first().assessment().bad().mean();
    this.goodMean = run.answer().first().assessment().good().mean();
    this.seed = run.scenario().seed();
    this.draws = run.scenario().draws();
    this.rubricVersion = sheet.rubricVersion();
    this.policyVersion = sheet.policyVersion();
    this.engineVersion = engineVersion;
    this.madeAt = Instant.EPOCH;
    this.madeBy = "";
  }

  /** Says who made it, and when. */
  Score madeBy(String person, Instant at) {
    this.madeBy = person;
    this.madeAt = at;
    return this;
  }

  /** Something that made it has changed since. */
  void mark(boolean isOutdated) {
    this.outdated = isOutdated;
  }

  /** Whether the same engine would be asked the same question today. */
  boolean stillAnswers(String hashToday, String engineVersionToday) {
    return scenarioHash.equals(hashToday) && engineVersion.equals(engineVersionToday);
  }

  @Override
  public UUID getId() {
    return id;
  }

  public UUID id() {
    return id;
  }

  public UUID proposalId() {
    return proposalId;
  }

  public Basis basis() {
    return basis;
  }

  /** What is said of the scenario without reading it. */
  public ScenarioOutline outline() {
    return outline;
  }

  /** The scenario, to be computed with again. */
  public Scenario readScenario() {
    return Objects.requireNonNull(
        ScenarioDocument.readKept(JsonText.tree(scenario)).scenario(),
        () -> "the score " + id + " keeps no scenario");
  }

  /** The scenario in canonical form; the hash is taken over exactly these characters in UTF-8. */
  public String scenario() {
    return scenario;
  }

  public String scenarioHash() {
    return scenarioHash;
  }

  /** The answer as the programming interface gives it, curves included. */
  public String results() {
    return results;
  }

  /** The answer, to be read by name. */
  public Answer answer() {
    return ANSWERS.of(id, results);
  }

  /** The two likelihoods of the plan that is spoken of first. */
  public ScoreBrief brief() {
    return ScoreBrief.of(answer().first().assessment());
  }

  /** Where what the board would approve stands against its limits. */
  public BoardVerdict boardVerdict(Policy policy) {
    Estimate whole = answer().first().assessment().bad();
    Margin.Part added = answer().first().margin().bad();
    return BoardVerdict.of(
        policy, new Bad(whole.mean(), whole.p95()), new Bad(added.mean(), added.p95()));
  }

  /** Every input as it stood, and its origin. */
  public List<Input> inputs() {
    return storedInputs().inputs();
  }

  /** Effects of modifications that did not bind. */
  public List<DroppedEffect> dropped() {
    return storedInputs().dropped();
  }

  private StoredInputs storedInputs() {
    return INPUTS.of(id, inputs);
  }

  public long seed() {
    return seed;
  }

  public int draws() {
    return draws;
  }

  public int rubricVersion() {
    return rubricVersion;
  }

  /** The board's policy, which says from when on a change is material. */
  public int policyVersion() {
    return policyVersion;
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

  /** Whether something that made it has changed since. */
  public boolean outdated() {
    return outdated;
  }
}
