package dev.slipway.api.model;

import dev.slipway.api.ForReading;
import dev.slipway.api.ForSubmitting;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.problem.RefusedException;
import dev.slipway.pathway.document.Fault;
import dev.slipway.profile.ModelCard;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lists models, gives one, and takes the description of a new one. */
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
  @Operation(operationId = "model", summary = "One model")
  ModelAnswer one(@PathVariable String id) {
    return ModelAnswer.of(
        identifier(id)
            .flatMap(profiles::card)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
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
    return ResponseEntity.created(URI.create("/api/v1/models/" + added.id()))
        .body(ModelAnswer.of(added));
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
