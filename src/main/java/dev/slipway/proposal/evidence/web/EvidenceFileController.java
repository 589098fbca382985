package dev.slipway.proposal.evidence.web;

import dev.slipway.proposal.Confidentiality;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceFile;
import dev.slipway.proposal.evidence.EvidenceService;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out files, to be saved and never to be shown as a page of this site. */
@Controller
class EvidenceFileController {

  /** Should a browser show it after all, then as a page that can do nothing. */
  static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

  private final EvidenceService evidence;
  private final ProposalService proposals;

  EvidenceFileController(EvidenceService evidence, ProposalService proposals) {
    this.evidence = evidence;
    this.proposals = proposals;
  }

  @GetMapping("/proposals/{id}/evidence/{entry}/file")
  @PreAuthorize("isAuthenticated()")
  ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable UUID entry) {
    Evidence existing = evidence.find(id, entry).orElseThrow(EvidenceFileController::notFound);
    EvidenceFile file = existing.file();
    if (file == null) {
      throw notFound();
    }
    byte[] content = evidence.content(existing).orElseThrow(EvidenceFileController::notFound);
    String mark = proposals.confidentiality(id).orElse("");
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(Confidentiality.fileName(mark, file.name()), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("Content-Security-Policy", SANDBOX)
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
