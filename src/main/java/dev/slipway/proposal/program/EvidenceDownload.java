package dev.slipway.proposal.program;

import dev.slipway.proposal.Confidentiality;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceFile;
import dev.slipway.proposal.evidence.EvidenceService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands out files, to be saved and never to be shown as a page of this site. */
@Component
public class EvidenceDownload {

  /** Should a browser show it after all, then as a page that can do nothing. */
  private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

  private final EvidenceService evidence;
  private final ProposalService proposals;

  EvidenceDownload(EvidenceService evidence, ProposalService proposals) {
    this.evidence = evidence;
    this.proposals = proposals;
  }

  /**
   * Writes the file of an entry.
   *
   * @throws NoSuchElementException if there is none
   */
  public void write(UUID proposalId, UUID id, HttpServletResponse response) throws IOException {
    Evidence existing = evidence.find(proposalId, id).orElseThrow();
    EvidenceFile file = Optional.ofNullable(existing.file()).orElseThrow();
    Optional<byte[]> chunk = Optional.of(evidence.chunk(existing, 0).orElseThrow());
    String mark = proposals.confidentiality(proposalId).orElse("");
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
}
