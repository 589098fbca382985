package dev.slipway.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scores a scenario that is sent along; keeps nothing. */
@RestController
@RequestMapping("/api/v1/scores")
@Tag(name = "Scores")
class ScoreController {

  private final ScoreRequests requests;

  ScoreController(ScoreRequests requests) {
    this.requests = requests;
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @PreAuthorize("hasRole('SUBMITTER')")
  @Operation(operationId = OpenApiConfiguration.SCORE)
  Map<String, @Nullable Object> score(InputStream body) throws IOException {
    return requests.run(LimitedBody.read(body)).document();
  }
}
