package dev.slipway.proposal.evidence.web;

import dev.slipway.proposal.program.EvidenceDownload;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the files of evidence. */
@Controller
class EvidenceFileController {

  private final EvidenceDownload download;

  EvidenceFileController(EvidenceDownload download) {
    this.download = download;
  }

  @GetMapping("/proposals/{id}/evidence/{entry}/file")
  @PreAuthorize("isAuthenticated()")
  void download(@PathVariable UUID id, @PathVariable UUID entry, HttpServletResponse response)
      throws IOException {
    try {
      download.write(id, entry, response);
    } catch (NoSuchElementException none) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
