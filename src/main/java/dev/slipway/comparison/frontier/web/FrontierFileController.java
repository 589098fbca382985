package dev.slipway.comparison.frontier.web;

import dev.slipway.audit.Trail;
import dev.slipway.comparison.frontier.FrontierService;
import dev.slipway.comparison.frontier.KeptFrontier;
import dev.slipway.comparison.frontier.RunStatus;
import dev.slipway.proposal.Confidentiality;
import dev.slipway.proposal.ProposalService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** All combinations of a run: for the chart, and to take along. */
@Controller
@RequestMapping("/proposals/{id}/frontier/{run}")
@PreAuthorize("isAuthenticated()")
class FrontierFileController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final FrontierService frontiers;
  private final ProposalService proposals;
  private final FrontierPages pages;
  private final Trail trail;

  FrontierFileController(
      FrontierService frontiers, ProposalService proposals, FrontierPages pages, Trail trail) {
    this.frontiers = frontiers;
    this.proposals = proposals;
    this.pages = pages;
    this.trail = trail;
  }

  /** A result never changes, so a browser may keep it. */
  @GetMapping("/points.json")
  ResponseEntity<byte[]> points(@PathVariable UUID id, @PathVariable UUID run) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .body(PointsJson.of(kept(run(id, run)).frontier(), pages.names()));
  }

  @GetMapping("/combinations.csv")
  ResponseEntity<byte[]> combinations(@PathVariable UUID id, @PathVariable UUID run) {
    RunStatus found = run(id, run);
    String mark = proposals.confidentiality(id).orElse("");
    String name = "combinations-" + found.scenarioHash().substring(0, 12) + ".csv";
    String text = CombinationsCsv.of(kept(found).frontier(), pages.policy(), mark, trail.head());
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(Confidentiality.fileName(mark, name), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private RunStatus run(UUID id, UUID runId) {
    return frontiers
        .find(runId)
        .filter(run -> id.equals(run.proposalId()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private KeptFrontier kept(RunStatus run) {
    return frontiers
        .result(run)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
