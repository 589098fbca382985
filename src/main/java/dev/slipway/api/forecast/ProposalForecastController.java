package dev.slipway.api.forecast;

import dev.slipway.api.ForReading;
import dev.slipway.forecast.ForecastLedger;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the forecasts that one proposal left. */
@RestController
@Tag(name = "Scores of a proposal")
@ForReading
class ProposalForecastController {

  private final ForecastLedger ledger;

  ProposalForecastController(ForecastLedger ledger) {
    this.ledger = ledger;
  }

  /** The soonest day first. */
  record ForecastsOfProposal(List<ForecastAnswer> forecasts) {}

  @GetMapping(
      path = "/api/v1/proposals/{id}/forecasts",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "proposalForecasts",
      summary = "The forecasts that a proposal left, and what came of them")
  ForecastsOfProposal of(@PathVariable UUID id) {
    return new ForecastsOfProposal(ledger.of(id).stream().map(ForecastAnswer::of).toList());
  }
}
