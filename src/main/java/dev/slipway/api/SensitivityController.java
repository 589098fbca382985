package dev.slipway.api;

import dev.slipway.api.problem.LimitedBody;
import dev.slipway.pathway.Scenario;
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

/** Tells what matters for a scenario that is sent along; keeps nothing. */
@RestController
@RequestMapping("/api/v1/sensitivities")
@Tag(name = "Sensitivities")
class SensitivityController {

  private final ScenarioRequests requests;
  private final ScenarioRunner runner;

  SensitivityController(ScenarioRequests requests, ScenarioRunner runner) {
    this.requests = requests;
    this.runner = runner;
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ForScores
  @Operation(operationId = OpenApiConfiguration.SENSITIVITIES)
  Map<String, @Nullable Object> sensitivities(InputStream body) throws IOException {
    ScenarioRequests.Requested requested =
        requests.readWithTests(LimitedBody.read(body), Work::faultOfSensitivities);
    Scenario scenario = requested.scenario();
    boolean planned = requested.include().modifications();
    return ScenarioRunner.document(
        runner.sensitivities(scenario, planned, requested.tests()), scenario);
  }
}
