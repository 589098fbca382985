package dev.slipway.api.board;

import dev.slipway.api.ForReading;
import dev.slipway.elicitation.Ending;
import dev.slipway.elicitation.KeepsVeil;
import dev.slipway.elicitation.Round;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.RoundState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says how far the rounds of estimates have got; answers are given and read on the page alone. */
@RestController("roundApi")
@Tag(name = "Rounds")
@ForReading
class RoundController {

  private final RoundService rounds;

  RoundController(RoundService rounds) {
    this.rounds = rounds;
  }

  /**
   * How far the estimates of a proposal have got.
   *
   * @param reviewers how many were asked
   * @param finished how many of them have finished the present round, or the last one
   */
  record Rounds(List<RoundAnswer> rounds, int reviewers, int finished) {}

  /**
   * One round.
   *
   * @param closesOn the last day on which reviewers can answer
   * @param closedAt null as long as they can
   */
  record RoundAnswer(
      Instant openedAt, LocalDate closesOn, @Nullable Instant closedAt, @Nullable Ending ending) {
    private static RoundAnswer of(Round round) {
      return new RoundAnswer(round.openedAt(), round.closesOn(), round.closedAt(), round.ending());
    }
  }

  @GetMapping(path = "/api/v1/proposals/{id}/rounds", produces = MediaType.APPLICATION_JSON_VALUE)
  @KeepsVeil
  @Operation(
      operationId = "rounds",
      summary = "How far the rounds of estimates have got",
      description =
          "When they were opened and closed and how many have finished; nobody’s answers.")
  Rounds all(@PathVariable UUID id) {
    RoundState state = rounds.state(id).orElse(new RoundState(List.of(), 0, 0));
    return new Rounds(
        state.rounds().stream().map(RoundAnswer::of).toList(), state.reviewers(), state.finished());
  }
}
