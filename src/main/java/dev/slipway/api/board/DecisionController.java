package dev.slipway.api.board;

import dev.slipway.api.ForReading;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decisions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the decisions on a proposal; they are signed on the page alone. */
@RestController("decisionApi")
@RequestMapping(
    path = "/api/v1/proposals/{id}/decisions",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Decisions")
@ForReading
class DecisionController {

  private final Decisions decisions;

  DecisionController(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The latest first, those that wait for signatures before all. */
  record DecisionsAnswer(List<DecisionAnswer> decisions) {}

  @GetMapping
  @Operation(
      operationId = "decisions",
      summary = "List the decisions on a proposal",
      description =
          "With conditions, signatures and dissent. 403 while the proposal’s scores are hidden from"
              + " the token’s person.")
  DecisionsAnswer all(@PathVariable UUID id) {
    return new DecisionsAnswer(decisions.of(id).stream().map(this::answer).toList());
  }

  @GetMapping("/{decision}")
  @Operation(operationId = "decision", summary = "One decision on a proposal")
  DecisionAnswer one(@PathVariable UUID id, @PathVariable UUID decision) {
    return decisions.find(id, decision).map(this::answer).orElseThrow();
  }

  private DecisionAnswer answer(Decision decision) {
    return DecisionAnswer.of(decision, decisions.nextReview(decision));
  }
}
