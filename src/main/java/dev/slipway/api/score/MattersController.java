package dev.slipway.api.score;

import dev.slipway.api.ForReading;
import dev.slipway.api.problem.ProblemException;
import dev.slipway.comparison.sensitivity.Matters;
import dev.slipway.comparison.sensitivity.MattersService;
import dev.slipway.pathway.sensitivity.SensitivityDocument;
import dev.slipway.scoring.program.ScoreCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which open questions of a proposal matter for its newest score, and has it computed. */
@RestController("mattersApi")
@RequestMapping(
    path = "/api/v1/proposals/{id}/matters",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Scores of a proposal")
class MattersController {

  private final MattersService matters;
  private final ScoreCards scores;

  MattersController(MattersService matters, ScoreCards scores) {
    this.matters = matters;
    this.scores = scores;
  }

  /**
   * What matters for a score.
   *
   * @param outdated whether the score is out of date
   * @param result as an answer of /sensitivities has it, without what makes it repeatable
   */
  record MattersAnswer(
      UUID scoreId,
      Instant madeAt,
      boolean outdated,
      @Schema(ref = "#/components/schemas/SensitivityResponse")
          Map<String, @Nullable Object> result) {

    private static MattersAnswer of(Matters found) {
      return new MattersAnswer(
          found.scoreId(),
          found.madeAt(),
          found.outdated(),
          SensitivityDocument.write(found.sensitivities()));
    }
  }

  @GetMapping
  @ForReading
  @Operation(
      operationId = "proposalMatters",
      summary = "What matters for the newest score of a proposal",
      description = "What was found when it was asked last; 404 if that was about another score.")
  MattersAnswer found(@PathVariable UUID id) {
    return matters.find(id).map(MattersAnswer::of).orElseThrow();
  }

  @PostMapping
  @PreAuthorize("hasAuthority('SCOPE_WRITE') and hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
  @Operation(
      operationId = "findProposalMatters",
      summary = "Find out what matters for the newest score of a proposal",
      description = "Computes it and keeps it; 409 if the proposal has not been scored.")
  ResponseEntity<MattersAnswer> find(@PathVariable UUID id) {
    if (scores.current(id).isEmpty()) {
      throw new ProblemException(HttpStatus.CONFLICT, "unscored");
    }
    matters.compute(id);
    return ResponseEntity.status(HttpStatus.CREATED).body(found(id));
  }
}
