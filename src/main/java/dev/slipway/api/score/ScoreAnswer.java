package dev.slipway.api.score;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.program.ScoreCard;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A score of a proposal.
 *
 * @param basis whose answers it rests on
 * @param rule where it stands against the board's limits
 * @param outdated whether something that made it has changed since
 * @param answers every answer that it rests on, with where it comes from
 * @param evidence what each entry did, on the score that is shown first
 * @param result as an answer of /scores has it
 */
record ScoreAnswer(
    UUID id,
    Basis basis,
    Instant madeAt,
    String madeBy,
    boolean outdated,
    BoardVerdict rule,
    int rubricVersion,
    int policyVersion,
    List<AnswerLine> answers,
    List<EvidenceLine> evidence,
    @JsonRawValue @Schema(ref = "#/components/schemas/ScoreResponse") String result) {

  static ScoreAnswer of(ScoreCard score) {
    return new ScoreAnswer(
        score.id(),
        score.basis(),
        score.madeAt(),
        score.madeBy(),
        score.outdated(),
        score.rule(),
        score.rubricVersion(),
        score.policyVersion(),
        score.inputs().stream().map(AnswerLine::of).toList(),
        score.effects().stream().map(EvidenceLine::of).toList(),
        score.results());
  }
}
