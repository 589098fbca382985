package dev.slipway.proposal.evidence.web;

import dev.slipway.proposal.Confidentiality;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceFile;
import dev.slipway.proposal.evidence.EvidenceService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
  void download(@PathVariable UUID id, @PathVariable UUID entry, HttpServletResponse response)
      throws IOException {
    Evidence existing = evidence.find(id, entry).orElseThrow(EvidenceFileController::notFound);
    EvidenceFile file = existing.file();
    if (file == null) {
      throw notFound();
    }
    Optional<byte[]> chunk = evidence.chunk(existing, 0);
    if (chunk.isEmpty()) {
      throw notFound();
    }
    String mark = proposals.confidentiality(id).orElse("");
    response.setContentType(file.type().mediaType());
    response.setContentLengthLong(file.size());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(Confidentiality.fileName(mark, file.name()), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader("Content-Security-Policy", SANDBOX);
    response.setHeader("X-Content-Type-Options", "nosniff");
    // Each is read by itself, so that a slow reader holds neither a connection nor the file.
    for (int position = 1; chunk.isPresent(); position++) {
      response.getOutputStream().write(chunk.get());
      chunk = evidence.chunk(existing, position);
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
