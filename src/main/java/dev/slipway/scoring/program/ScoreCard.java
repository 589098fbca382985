package dev.slipway.scoring.program;

import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.assembly.Basis;
import java.time.Instant;
import java.util.UUID;

/**
 * A score as programs read it.
 *
 * @param outdated whether something that made it has changed since
 * @param rule where it stands against the board's limits
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
    String scenario,
    String results) {

  static ScoreCard of(Score score, Policy policy) {
    return new ScoreCard(
        score.id(),
        score.basis(),
        score.madeAt(),
        score.madeBy(),
        score.outdated(),
        score.boardVerdict(policy),
        score.rubricVersion(),
        score.policyVersion(),
        score.scenario(),
        score.results());
  }
}
