package dev.slipway.api.model;

import dev.slipway.api.ForReading;
import dev.slipway.api.ForSubmitting;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.call.Versions;
import dev.slipway.api.problem.LimitedBody;
import dev.slipway.api.problem.RefusedException;
import dev.slipway.pathway.document.Fault;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.artefact.Artefact;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.profile.artefact.ArtefactTakenException;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.profile.artefact.NewArtefact;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lists, adds and removes the digests by which the gate knows a model. */
@RestController("artefactApi")
@RequestMapping("/api/v1/models/{id}/artefacts")
@Tag(name = "Models")
class ArtefactController {

  private final ArtefactService artefacts;
  private final ProfileService profiles;

  ArtefactController(ArtefactService artefacts, ProfileService profiles) {
    this.artefacts = artefacts;
    this.profiles = profiles;
  }

  /** A model's artefacts. */
  record Artefacts(List<ArtefactAnswer> artefacts) {

    private static Artefacts of(List<Artefact> all) {
      return new Artefacts(all.stream().map(ArtefactAnswer::of).toList());
    }
  }

  /** One of them; the digest as {@code sha256:} and 64 digits. */
  record ArtefactAnswer(String digest, String label, Instant addedAt) {

    private static ArtefactAnswer of(Artefact artefact) {
      return new ArtefactAnswer(artefact.digest().toString(), artefact.label(), artefact.addedAt());
    }
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ForReading
  @Operation(
      operationId = "artefacts",
      summary = "List the artefacts of a model",
      description = "ETag is another one after each change.")
  ResponseEntity<Artefacts> all(@PathVariable String id) {
    return answer(HttpStatus.OK, model(id));
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @Operation(
      operationId = "addArtefacts",
      summary = "Add artefacts to a model",
      description =
          "{\"artefacts\": [{\"digest\": \"sha256:…\", \"label\": \"model.safetensors\"}]}, or as text/plain what sha256sum printed. What the model has already stays as it is. Answers with all of its artefacts. With If-Match only to those.")
  ResponseEntity<Artefacts> add(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    UUID model = model(id);
    return added(model, ifMatch, ArtefactRequest.read(JsonBody.read(body)));
  }

  @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @Operation(operationId = "addArtefacts")
  ResponseEntity<Artefacts> addList(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    UUID model = model(id);
    String text = new String(LimitedBody.read(body), StandardCharsets.UTF_8);
    return added(model, ifMatch, ArtefactRequest.read(text));
  }

  private ResponseEntity<Artefacts> added(
      UUID model, @Nullable String ifMatch, List<NewArtefact> given) {
    try {
      List<NewArtefact> added = artefacts.add(model, given, Versions.givenText(ifMatch));
      return answer(added.isEmpty() ? HttpStatus.OK : HttpStatus.CREATED, model);
    } catch (ArtefactTakenException taken) {
      List<Object> args = List.of(taken.digest().toString(), taken.model());
      throw new RefusedException(List.of(new Fault("/artefacts", "artefact.taken", args)));
    }
  }

  @DeleteMapping("/{digest}")
  @ForSubmitting
  @Operation(
      operationId = "removeArtefact",
      summary = "Remove an artefact from a model",
      description =
          "From then on the gate does not know what has this digest. With If-Match only from those.")
  ResponseEntity<Void> remove(
      @PathVariable String id,
      @PathVariable String digest,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    UUID model = model(id);
    String seen = Versions.givenText(ifMatch);
    boolean had = Digest.read(digest).filter(one -> artefacts.remove(model, one, seen)).isPresent();
    if (!had) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.noContent().build();
  }

  private ResponseEntity<Artefacts> answer(HttpStatus status, UUID model) {
    return ResponseEntity.status(status)
        .eTag(Versions.tag(artefacts.version(model)))
        .body(Artefacts.of(artefacts.of(model)));
  }

  private UUID model(String id) {
    return ModelController.identifier(id)
        .filter(one -> profiles.card(one).isPresent())
        .orElseThrow();
  }
}
