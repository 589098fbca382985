package dev.slipway.exchange.web;

import dev.slipway.exports.ReleaseDocuments;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What can be downloaded of a proposed release, for other programs. */
@Controller
@PreAuthorize("isAuthenticated()")
class ReleaseFileController {

  private final ReleaseDocuments documents;

  ReleaseFileController(ReleaseDocuments documents) {
    this.documents = documents;
  }

  @GetMapping("/proposals/{id}/bom.json")
  ResponseEntity<String> billOfMaterials(@PathVariable UUID id) {
    return file(
        documents.billOfMaterials(id, site()),
        "bom-" + id + ".cdx.json",
        MediaType.parseMediaType("application/vnd.cyclonedx+json;version=1.6"));
  }

  @GetMapping("/proposals/{id}/release-assessment.md")
  ResponseEntity<String> cardSection(@PathVariable UUID id) {
    return file(
        documents.cardSection(id, site()),
        "release-assessment-" + id + ".md",
        MediaType.parseMediaType("text/markdown;charset=UTF-8"));
  }

  private static ResponseEntity<String> file(Optional<String> text, String name, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .body(text.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private static String site() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
  }
}
