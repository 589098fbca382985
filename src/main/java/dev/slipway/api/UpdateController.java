package dev.slipway.api;

import dev.slipway.api.problem.LimitedBody;
import dev.slipway.api.problem.RefusedException;
import dev.slipway.pathway.document.Fault;
import dev.slipway.pathway.document.UpdateDocument;
import dev.slipway.scoring.compute.ComputePool;
import dev.slipway.scoring.json.JsonText;
import dev.slipway.stats.update.BayesUpdate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what evidence makes of a prior; keeps nothing. */
@RestController
@RequestMapping("/api/v1/updates")
@Tag(name = "Updates")
class UpdateController {

  private final ComputePool pool;

  UpdateController(ComputePool pool) {
    this.pool = pool;
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ForScores
  @Operation(operationId = OpenApiConfiguration.UPDATE)
  UpdateAnswer update(InputStream body) throws IOException {
    JsonText.Reading json = JsonText.read(LimitedBody.read(body));
    UpdateDocument.Request request = UpdateDocument.read(json.tree());
    List<Fault> faults = new ArrayList<>(json.faults());
    faults.addAll(request.faults());
    if (!faults.isEmpty()) {
      throw new RefusedException(faults);
    }
    return UpdateAnswer.of(
        pool.forPerson(() -> BayesUpdate.of(request.kind(), request.prior(), request.evidence())));
  }
}
