package dev.slipway.api;

import dev.slipway.api.ScenarioRequests.Requested;
import dev.slipway.api.problem.LimitedBody;
import dev.slipway.scoring.ScenarioRunner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scores a scenario that is sent along; keeps nothing. */
@RestController
@RequestMapping("/api/v1/scores")
@Tag(name = "Scores")
class ScoreController {

  private final ScenarioRequests requests;
  private final ScenarioRunner runner;

  ScoreController(ScenarioRequests requests, ScenarioRunner runner) {
    this.requests = requests;
    this.runner = runner;
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ForScores
  @Operation(operationId = OpenApiConfiguration.SCORE)
  Map<String, @Nullable Object> score(InputStream body) throws IOException {
    Requested requested = requests.read(LimitedBody.read(body), Work::fault);
    return runner.run(requested.scenario(), requested.include().curves()).document();
  }
}
