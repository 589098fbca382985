package dev.slipway.api.model;

import dev.slipway.api.ForSubmitting;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.evidence.imported.NewResult;
import dev.slipway.proposal.program.ResultCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps results of evaluations with the model that they are of. */
@RestController("modelResultApi")
@RequestMapping(
    path = "/api/v1/models/{id}/results",
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Models")
class ModelResultController {

  /** So many of a document are kept, as on the page. */
  private static final int MOST = 100;

  private static final int LONGEST = 500;
  private static final int MOST_SAMPLES = 1_000_000_000;

  private final ResultCards results;
  private final ProfileService profiles;

  ModelResultController(ResultCards results, ProfileService profiles) {
    this.results = results;
    this.profiles = profiles;
  }

  /** How many were kept. */
  record Accepted(int accepted) {}

  @PostMapping
  @ForSubmitting
  @Operation(
      operationId = "acceptResults",
      summary = "Keep results of evaluations with a model",
      description =
          "evaluations as POST /imports answers them, at most 100, with the name of their document. They say nothing yet: each proposal of the model is offered them, and somebody confirms each.")
  ResponseEntity<Accepted> accept(@PathVariable String id, InputStream body) throws IOException {
    UUID model =
        ModelController.identifier(id).filter(one -> profiles.card(one).isPresent()).orElseThrow();
    List<NewResult> read = read(JsonBody.read(body));
    results.accept(model, read);
    return ResponseEntity.status(HttpStatus.CREATED).body(new Accepted(read.size()));
  }

  private static List<NewResult> read(JsonBody body) {
    String document = new Members(body).text("document", LONGEST);
    List<JsonBody> given = body.objects("evaluations");
    if (given.isEmpty() || given.size() > MOST) {
      body.refuse("evaluations", "results.count", given.size(), MOST);
    }
    List<NewResult> read = given.stream().map(each -> result(document, each)).toList();
    body.requireKnown();
    body.requireSound();
    return read;
  }

  private static NewResult result(String document, JsonBody body) {
    Members in = new Members(body);
    if (!body.has("value")) {
      body.refuse("value", "missing.number");
    }
    Double value = in.number("value", -Double.MAX_VALUE, Double.MAX_VALUE);
    // An interval tells no more than the counts do.
    in.number("low", -Double.MAX_VALUE, Double.MAX_VALUE);
    in.number("high", -Double.MAX_VALUE, Double.MAX_VALUE);
    Long samples =
        body.has("samples") ? (Long) (long) in.whole("samples", 1, MOST_SAMPLES, 1) : null;
    NewResult result =
        new NewResult(
            document,
            in.optionalText("location", LONGEST),
            in.optionalText("benchmark", LONGEST),
            in.optionalText("metric", LONGEST),
            Objects.requireNonNullElse(value, 0.0),
            samples,
            in.optionalText("date", LONGEST),
            in.optionalText("by", LONGEST));
    body.requireKnown();
    return result;
  }
}
