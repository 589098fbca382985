package dev.slipway.scoring.assembly;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.scoring.observed.EvidenceUpdate;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One input of a score and where it came from.
 *
 * @param part of the scenario that it is the value of
 * @param quantity the answer, or null where it is a level
 * @param level name of the level, or null where it is a quantity
 * @param basis what it rests on, in the words of the rubric or of the claim; empty where {@code
 *     basisKey} says it
 * @param basisKey key of the message that says what it rests on, or null
 * @param basisArgs the message's arguments
 * @param update what it was before evidence; null where none moved it
 */
public record Input(
    @JsonProperty("question") ScenarioPart part,
    @Nullable Quantity quantity,
    @Nullable String level,
    Origin origin,
    String basis,
    @Nullable String basisKey,
    List<String> basisArgs,
    @Nullable Update update) {

  /**
   * An answer before evidence moved it.
   *
   * @param origin where that answer came from
   * @param entries of evidence, by their ids
   * @param middleMoved whether the middle number is not the median, but the nearest that fits
   */
  public record Update(Origin origin, Quantity prior, List<String> entries, boolean middleMoved) {
    public Update {
      entries = List.copyOf(entries);
    }
  }

  public Input {
    basisArgs = List.copyOf(basisArgs);
  }

  /** One that no evidence moved. */
  public Input(
      ScenarioPart part,
      @Nullable Quantity quantity,
      @Nullable String level,
      Origin origin,
      String basis,
      @Nullable String basisKey,
      List<String> basisArgs) {
    this(part, quantity, level, origin, basis, basisKey, basisArgs, null);
  }

  /** The question that it answers; nothing for a level. */
  public Optional<Question> question() {
    return part instanceof Question question ? Optional.of(question) : Optional.empty();
  }

  static Input of(ScenarioPart part, Quantity quantity, Origin origin, String basis) {
    return new Input(part, quantity, null, origin, basis, null, List.of());
  }

  static Input level(ScenarioPart part, String level, Origin origin) {
    return new Input(part, null, level, origin, "", null, List.of());
  }

  static Input explained(
      ScenarioPart part, Quantity quantity, Origin origin, String basisKey, List<String> args) {
    return new Input(part, quantity, null, origin, "", basisKey, args);
  }

  /** The same after evidence. */
  Input updated(EvidenceUpdate found) {
    return updated(part, origin, Objects.requireNonNull(quantity), found);
  }

  static Input updated(ScenarioPart part, Origin before, Quantity prior, EvidenceUpdate found) {
    return new Input(
        part,
        found.posterior(),
        null,
        Origin.EVIDENCE,
        "",
        "scoring.basis.evidence." + before.name(),
        List.of(Integer.toString(found.entries().size())),
        new Update(
            before,
            prior,
            found.entries().stream().map(UUID::toString).toList(),
            found.middleMoved()));
  }
}
