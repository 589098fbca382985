package dev.slipway.api;

import dev.slipway.api.problem.LimitedBody;
import dev.slipway.comparison.frontier.FrontierComputation;
import dev.slipway.comparison.frontier.FrontierService;
import dev.slipway.comparison.frontier.RunStatus;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.frontier.Frontier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Scores every combination of a scenario's modifications, at once or as a job. */
@RestController("frontierApi")
@RequestMapping("/api/v1/frontiers")
@Tag(name = "Frontiers")
class FrontierController {

  private static final String ONE_SECOND = "1";

  private final ScenarioRequests requests;
  private final FrontierComputation computation;
  private final FrontierService frontiers;

  FrontierController(
      ScenarioRequests requests, FrontierComputation computation, FrontierService frontiers) {
    this.requests = requests;
    this.computation = computation;
    this.frontiers = frontiers;
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ForScores
  @Operation(operationId = FrontierDescription.FRONTIER)
  ResponseEntity<Map<String, @Nullable Object>> frontier(InputStream body) throws IOException {
    Scenario scenario =
        requests.readCandidates(LimitedBody.read(body), FrontierWork::fault).scenario();
    if (!FrontierWork.atOnce(scenario)) {
      RunStatus run = frontiers.ask(scenario);
      return ResponseEntity.accepted()
          .location(URI.create(FrontierAnswer.address(run)))
          .header("Retry-After", ONE_SECOND)
          .body(FrontierAnswer.of(run, null));
    }
    Frontier frontier = computation.now(scenario);
    return ResponseEntity.ok(
        FrontierAnswer.of(
            frontier, PathwayModel.ENGINE_VERSION, scenario.seed(), scenario.draws()));
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @ForScores
  @Operation(operationId = FrontierDescription.FRONTIER_STATUS)
  ResponseEntity<Map<String, @Nullable Object>> status(@PathVariable String id) {
    RunStatus run = run(id);
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (run.state().active()) {
      answer.header("Retry-After", ONE_SECOND);
    }
    return answer.body(FrontierAnswer.of(run, frontiers.result(run).orElse(null)));
  }

  @DeleteMapping(path = "/{id}")
  @ForScores
  @Operation(operationId = FrontierDescription.FRONTIER_STOP)
  ResponseEntity<Void> stop(@PathVariable String id) {
    frontiers.stop(run(id).id());
    return ResponseEntity.noContent().build();
  }

  /** Runs about a proposal belong to its page. */
  private RunStatus run(String id) {
    try {
      return frontiers
          .find(UUID.fromString(id))
          .filter(run -> run.proposalId() == null)
          .orElseThrow();
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
