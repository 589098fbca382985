package dev.slipway.api;

import dev.slipway.exports.ReleaseDocuments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives a proposed release as documents that other programs read. */
@RestController
@RequestMapping("/api/v1/proposals/{id}")
@Tag(name = "Release documents")
@ForReading
class ReleaseDocumentController {

  private final ReleaseDocuments documents;

  ReleaseDocumentController(ReleaseDocuments documents) {
    this.documents = documents;
  }

  @GetMapping(path = "/bom", produces = "application/vnd.cyclonedx+json;version=1.6")
  @Operation(
      operationId = "billOfMaterials",
      summary = "The release as a CycloneDX 1.6 bill of materials",
      description =
          "The model with its model card; as declarations the claims with their reasoning, evidence and counter-evidence, and the board's attestation; references to the score and the decision. Sent to /imports, it gives the same profile.")
  String billOfMaterials(@PathVariable UUID id) {
    return documents.billOfMaterials(id, site()).orElseThrow(ReleaseDocumentController::notFound);
  }

  @GetMapping(path = "/model-card", produces = "text/markdown;charset=UTF-8")
  @Operation(
      operationId = "releaseAssessment",
      summary = "The release as a section of a model card",
      description = "Markdown with YAML front matter. Sent to /imports, it gives the same profile.")
  String modelCard(@PathVariable UUID id) {
    return documents.cardSection(id, site()).orElseThrow(ReleaseDocumentController::notFound);
  }

  private static String site() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
