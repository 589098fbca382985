package dev.slipway.scoring.program;

import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.observed.EvidenceEffect;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A score as programs read it.
 *
 * @param outdated whether something that made it has changed since
 * @param rule where it stands against the board's limits
 * @param inputs every answer, with where it comes from
 * @param effects what each entry of evidence did; none where others of the same time say it
 * @param scenario everything that it depends on, as JSON in canonical form
 * @param results what was found, as JSON
 */
public record ScoreCard(
    UUID id,
    Basis basis,
    Instant madeAt,
    String madeBy,
    boolean outdated,
    BoardVerdict rule,
    int rubricVersion,
    int policyVersion,
    List<Input> inputs,
    List<EvidenceEffect> effects,
    String scenario,
    String results) {

  public ScoreCard {
    inputs = List.copyOf(inputs);
    effects = List.copyOf(effects);
  }

  static ScoreCard of(Score score, Policy policy, List<EvidenceEffect> effects) {
    return new ScoreCard(
        score.id(),
        score.basis(),
        score.madeAt(),
        score.madeBy(),
        score.outdated(),
        score.boardVerdict(policy),
        score.rubricVersion(),
        score.policyVersion(),
        score.inputs(),
        effects,
        score.scenario(),
        score.results());
  }
}
