package dev.slipway.api.model;

import dev.slipway.api.ForReading;
import dev.slipway.api.ForSubmitting;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.call.Versions;
import dev.slipway.api.problem.RefusedException;
import dev.slipway.pathway.document.Fault;
import dev.slipway.profile.ModelCard;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfileService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists models, gives one, and takes what is said of a new one or in place of what stands. */
@RestController
@RequestMapping("/api/v1/models")
@Tag(name = "Models")
class ModelController {

  private static final int PAGE = 100;

  private final ProfileService profiles;

  ModelController(ProfileService profiles) {
    this.profiles = profiles;
  }

  /**
   * Some of the models.
   *
   * @param next what to send as {@code cursor} for those behind; null at the end
   */
  record Models(List<ModelAnswer> models, @Nullable String next) {}

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ForReading
  @Operation(
      operationId = "models",
      summary = "List the models",
      description =
          "By name and version, a hundred at a time. name and version, where given, have to be the model's exactly.")
  Models all(
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String version,
      @RequestParam(required = false) @Nullable String cursor) {
    List<ModelCard> all =
        profiles.cards().stream()
            .filter(each -> name == null || each.details().name().equals(name))
            .filter(each -> version == null || each.details().version().equals(version))
            .toList();
    int from = cursor == null ? 0 : behind(cursor, all);
    int to = Math.min(from + PAGE, all.size());
    return new Models(
        all.subList(from, to).stream().map(ModelAnswer::of).toList(),
        to < all.size() ? all.get(to - 1).id().toString() : null);
  }

  private static int behind(String cursor, List<ModelCard> all) {
    return IntStream.range(0, all.size())
            .filter(i -> all.get(i).id().toString().equals(cursor))
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(List.of(new Fault("/cursor", "cursor", List.of(cursor)))))
        + 1;
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @ForReading
  @Operation(operationId = "model", summary = "One model", description = "ETag is its revision.")
  ResponseEntity<ModelAnswer> one(@PathVariable String id) {
    return answer(ResponseEntity.ok(), existing(id));
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @Operation(
      operationId = "addModel",
      summary = "Describe a model",
      description =
          "name, originator, outputs, scope and generality are needed. parameters and trainingFlop, where given, are published numbers.")
  ResponseEntity<ModelAnswer> add(InputStream body) throws IOException {
    ModelCard added =
        profiles.describe(
            ModelRequest.read(JsonBody.read(body), id -> profiles.card(id).isPresent()));
    return answer(ResponseEntity.created(URI.create("/api/v1/models/" + added.id())), added);
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"},
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @Operation(
      operationId = "changeModel",
      summary = "Change what is said of a model",
      description =
          "Members that are given replace what stands, lists as a whole; null removes, and the rest stays. Proposals about it that were decided are asked to be reviewed again. Needs If-Match.")
  ResponseEntity<ModelAnswer> change(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    Integer seen = Versions.required(ifMatch);
    ModelCard stands = existing(id);
    ProfileDetails details =
        ModelRequest.change(
            JsonBody.read(body),
            stands.details(),
            other -> !other.equals(stands.id()) && profiles.card(other).isPresent());
    int revision = seen == null ? stands.revision() : seen;
    return answer(ResponseEntity.ok(), profiles.describe(stands.id(), revision, details));
  }

  private ModelCard existing(String id) {
    return identifier(id).flatMap(profiles::card).orElseThrow();
  }

  private static ResponseEntity<ModelAnswer> answer(
      ResponseEntity.BodyBuilder response, ModelCard model) {
    return response.eTag(Versions.tag(model.revision())).body(ModelAnswer.of(model));
  }

  /** What is no identifier is nobody's. */
  static Optional<UUID> identifier(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
