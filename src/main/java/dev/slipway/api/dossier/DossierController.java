package dev.slipway.api.dossier;

import dev.slipway.api.ForReading;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.dossier.DossierCard;
import dev.slipway.dossier.Dossiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the dossiers of a proposal and gives those that are kept. */
@RestController("dossierApi")
@RequestMapping("/api/v1/proposals/{id}/dossiers")
@Tag(name = "Dossiers")
class DossierController {

  private static final int LONGEST_TAG = 20;

  private final Dossiers dossiers;

  DossierController(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** Dossiers that are kept, newest first. */
  record DossiersAnswer(List<DossierCard> dossiers) {}

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ForReading
  @Operation(
      operationId = "dossiers",
      summary = "List the dossiers of a proposal",
      description =
          "INTERNAL has all, REGULATOR is laid out after the EU Code of Practice, PUBLIC marks what it leaves out. Each has the SHA-256 of its files.")
  DossiersAnswer all(@PathVariable UUID id) {
    return new DossiersAnswer(dossiers.of(id));
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @PreAuthorize("hasAuthority('SCOPE_WRITE') and hasAnyRole('SUBMITTER', 'CHAIR')")
  @Operation(
      operationId = "makeDossiers",
      summary = "Make the dossiers of a proposal",
      description =
          "One of each edition. named says whether reviewers are named; left out, they are not. language is that of the dossiers, such as en or de; left out, the first of Accept-Language that there is, else the installation’s.")
  ResponseEntity<DossiersAnswer> make(
      @PathVariable UUID id, InputStream body, HttpServletRequest request) throws IOException {
    JsonBody sent = JsonBody.read(body);
    Members members = new Members(sent);
    boolean named = members.flag("named", false);
    Locale language = language(members.optionalText("language", LONGEST_TAG), sent, request);
    sent.requireKnown();
    sent.requireSound();
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(new DossiersAnswer(dossiers.make(id, named, language)));
  }

  /** The one that is named; else the first that the request accepts; else the installation’s. */
  private Locale language(String named, JsonBody sent, HttpServletRequest request) {
    Locale installations = dossiers.languages().get(0);
    if (!named.isEmpty()) {
      return dossiers
          .language(named)
          .orElseGet(
              () -> {
                sent.refuse("language", "dossier.language", named, spoken());
                return installations;
              });
    }
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? installations
        : Collections.list(request.getLocales()).stream()
            .flatMap(each -> dossiers.language(each.getLanguage()).stream())
            .findFirst()
            .orElse(installations);
  }

  private String spoken() {
    return dossiers.languages().stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
  }

  @GetMapping(path = "/{dossier}", produces = MediaType.APPLICATION_PDF_VALUE)
  @ForReading
  @Operation(
      operationId = "dossier",
      summary = "A dossier as a file",
      description = "As PDF, or as HTML where Accept names text/html first.")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID dossier) {
    return file(dossiers.pdf(id, dossier), MediaType.APPLICATION_PDF);
  }

  @GetMapping(path = "/{dossier}", produces = MediaType.TEXT_HTML_VALUE)
  @ForReading
  @Operation(operationId = "dossier")
  ResponseEntity<byte[]> html(@PathVariable UUID id, @PathVariable UUID dossier) {
    return file(dossiers.html(id, dossier), MediaType.TEXT_HTML);
  }

  private static ResponseEntity<byte[]> file(Optional<byte[]> content, MediaType type) {
    return ResponseEntity.ok().contentType(type).body(content.orElseThrow());
  }
}
