package dev.slipway.api.score;

import dev.slipway.api.ForReading;
import dev.slipway.proposal.program.ProposalCards;
import dev.slipway.scoring.PastScore;
import dev.slipway.scoring.program.ScoreCard;
import dev.slipway.scoring.program.ScoreCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scores a proposal, and gives the scores that were made of it. */
@RestController("proposalScoreApi")
@RequestMapping(path = "/api/v1/proposals/{id}/scores", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Scores of a proposal")
class ProposalScoreController {

  private final ScoreCards scores;
  private final ProposalCards proposals;

  ProposalScoreController(ScoreCards scores, ProposalCards proposals) {
    this.scores = scores;
    this.proposals = proposals;
  }

  /** The newest scores, the one to be shown first first, and every score in short, newest first. */
  record ScoresAnswer(List<ScoreAnswer> current, List<PastScore> history) {}

  /** Scores that were made together. */
  record MadeScores(List<ScoreAnswer> scores) {}

  @GetMapping
  @ForReading
  @Operation(
      operationId = "proposalScores",
      summary = "The scores of a proposal",
      description =
          "By reviewers where they have answered, by the rubric, and with the submitter’s claims where there are some. 403 while they are hidden from the token’s person.")
  ScoresAnswer all(@PathVariable UUID id) {
    proposals.mustExist(id);
    return new ScoresAnswer(answers(scores.current(id)), scores.history(id));
  }

  @PostMapping
  @PreAuthorize("hasAuthority('SCOPE_WRITE') and hasAnyRole('SUBMITTER', 'CHAIR')")
  @Operation(
      operationId = "scoreProposal",
      summary = "Score a proposal",
      description =
          "On every basis on which it can be scored, and keeps the scores. 422 where its parts do not make a scenario together, 429 where too much waits to be computed.")
  ResponseEntity<MadeScores> make(@PathVariable UUID id) {
    proposals.mustExist(id);
    return ResponseEntity.status(HttpStatus.CREATED).body(new MadeScores(answers(scores.make(id))));
  }

  @GetMapping("/{score}")
  @ForReading
  @Operation(operationId = "proposalScore", summary = "One score of a proposal")
  ScoreAnswer one(@PathVariable UUID id, @PathVariable UUID score) {
    return ScoreAnswer.of(required(id, score));
  }

  @GetMapping("/{score}/scenario")
  @ForReading
  @Operation(
      operationId = "proposalScenario",
      summary = "The scenario of a score",
      description =
          "Everything that it depends on. Sent to /scores, it gives the same numbers to the same bits.")
  String scenario(@PathVariable UUID id, @PathVariable UUID score) {
    return required(id, score).scenario();
  }

  private static List<ScoreAnswer> answers(List<ScoreCard> cards) {
    return cards.stream().map(ScoreAnswer::of).toList();
  }

  private ScoreCard required(UUID id, UUID score) {
    return scores.find(id, score).orElseThrow();
  }
}
