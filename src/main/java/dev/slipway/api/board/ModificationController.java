package dev.slipway.api.board;

import dev.slipway.api.ForReading;
import dev.slipway.api.call.Versions;
import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.ModificationCard;
import dev.slipway.catalogue.ModificationDetails;
import dev.slipway.catalogue.Stage;
import dev.slipway.pathway.document.EffectDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the catalogue of modifications. */
@RestController("modificationApi")
@RequestMapping(path = "/api/v1/modifications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Modifications")
@ForReading
class ModificationController {

  private final Catalogue catalogue;

  ModificationController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The catalogue, by name. */
  record Modifications(List<ModificationAnswer> modifications) {}

  /**
   * A modification that can be asked of a release.
   *
   * @param id by which proposals and requests name it
   * @param effects as a scenario has them
   * @param retired whether it is no longer offered
   */
  record ModificationAnswer(
      String id,
      String name,
      String description,
      Stage stage,
      List<Map<String, @Nullable Object>> effects,
      List<String> excludes,
      String basis,
      boolean retired) {

    private static ModificationAnswer of(ModificationCard card) {
      ModificationDetails details = card.details();
      return new ModificationAnswer(
          card.slug(),
          details.name(),
          details.description(),
          details.stage(),
          details.effects().stream().map(EffectDocument::write).toList(),
          details.excludes().stream().sorted().toList(),
          details.basis(),
          card.retired());
    }
  }

  @GetMapping
  @Operation(
      operationId = "modifications",
      summary = "List the modifications of the catalogue",
      description = "By name. Those that are no longer offered only with retired=true.")
  Modifications all(@RequestParam(defaultValue = "false") boolean retired) {
    return new Modifications(
        catalogue.cards().stream()
            .filter(card -> retired || !card.retired())
            .map(ModificationAnswer::of)
            .toList());
  }

  @GetMapping("/{slug}")
  @Operation(operationId = "modification", summary = "One modification of the catalogue")
  ResponseEntity<ModificationAnswer> one(@PathVariable String slug) {
    ModificationCard card = catalogue.card(slug).orElseThrow();
    return ResponseEntity.ok()
        .eTag(Versions.tag(card.revision()))
        .body(ModificationAnswer.of(card));
  }
}
