package dev.slipway.decision.web;

import dev.slipway.form.Choice;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.scoring.ScoreBrief;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a chair sees before deciding.
 *
 * @param scores the newest, of which one is decided on; the first is offered
 * @param modifications those chosen for the proposal, in the order of the form's rows
 * @param evidence entries that stand, in the order of the form's rows
 * @param bounds how far it reaches as the policy and the evidence offer it
 * @param people who can see to a condition
 * @param quorum how many chairs must sign
 * @param byPassword whether this chair signs with a password
 * @param before what holds now and would be superseded, or null
 */
record DecidePage(
    UUID id,
    String question,
    int horizon,
    List<Scored> scores,
    List<Choice> verdicts,
    List<Choice> modifications,
    List<Choice> evidence,
    BoundsForm bounds,
    List<Choice> people,
    int quorum,
    boolean byPassword,
    @Nullable UUID before) {

  /** One score to decide on; {@code basis} for {@code scoring.basis.*}. */
  record Scored(
      UUID id, String basis, Instant at, String hash, ScoreBrief brief, BoardVerdict rule) {}

  /** What the limits say of the score that was chosen; of the first where none was. */
  BoardVerdict rule(String score) {
    return scores.stream()
        .filter(each -> each.id().toString().equals(score))
        .findFirst()
        .orElse(scores.get(0))
        .rule();
  }

  /** Whether any of the scores lies outside the limits. */
  public boolean outside() {
    return scores.stream().anyMatch(each -> each.rule() == BoardVerdict.OUTSIDE);
  }

  /** What was found, by an entry's identifier. */
  Map<String, String> found() {
    return evidence.stream().collect(Collectors.toMap(Choice::value, Choice::label));
  }

  /** The slugs of the form's rows. */
  List<String> slugs() {
    return modifications.stream().map(Choice::value).toList();
  }
}
