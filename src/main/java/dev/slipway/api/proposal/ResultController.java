package dev.slipway.api.proposal;

import dev.slipway.api.ForReading;
import dev.slipway.api.ForSubmitting;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.call.Versions;
import dev.slipway.elicitation.KeepsVeil;
import dev.slipway.proposal.program.EvidenceCard;
import dev.slipway.proposal.program.ResultCards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes evidence of results that were kept with a proposal’s model, or sets them aside. */
@RestController("resultApi")
@RequestMapping(
    path = "/api/v1/proposals/{id}/results",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Proposals")
class ResultController {

  private final ResultCards results;

  ResultController(ResultCards results) {
    this.results = results;
  }

  /** Those that the proposal has neither taken nor set aside, in the order of the documents. */
  record Results(List<ResultAnswer> results) {}

  @GetMapping
  @ForReading
  @KeepsVeil
  @Operation(
      operationId = "offeredResults",
      summary = "List results from the model’s documents that may become evidence",
      description =
          "Each with what the rubric’s mapping of benchmarks suggests; a benchmark without a mapping can only be kept as text.")
  Results offered(@PathVariable UUID id) {
    return new Results(results.offered(id).stream().map(ResultAnswer::of).toList());
  }

  @PostMapping(path = "/{result}/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @KeepsVeil
  @Operation(
      operationId = "confirmResult",
      summary = "Make an entry of evidence of a result",
      description =
          "Whoever confirms has looked at the counts. Members that are given take the place of what is suggested, those of measured one by one; {\"measured\": null} keeps it as text. It is not offered again.")
  ResponseEntity<EvidenceAnswer> confirm(
      @PathVariable UUID id, @PathVariable UUID result, InputStream body) throws IOException {
    JsonBody sent = JsonBody.read(body);
    boolean words = sent.isNamed("measured") && !sent.has("measured");
    Map<String, List<String>> given = EvidenceController.fields(sent, true);
    EvidenceCard made = FormFaults.told(() -> results.confirm(id, result, given, words));
    URI address = URI.create("/api/v1/proposals/" + id + "/evidence/" + made.id());
    return ResponseEntity.created(address)
        .eTag(Versions.tag(made.version()))
        .body(EvidenceAnswer.of(made));
  }

  @PostMapping("/{result}/set-aside")
  @ForSubmitting
  @KeepsVeil
  @Operation(
      operationId = "setResultAside",
      summary = "Do not offer a result again",
      description = "It becomes no evidence of this proposal; others may still take it.")
  ResponseEntity<Void> setAside(@PathVariable UUID id, @PathVariable UUID result) {
    results.setAside(id, result);
    return ResponseEntity.noContent().build();
  }
}
