package dev.slipway.scoring.web;

import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailHead;
import dev.slipway.proposal.Confidentiality;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoringService;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What can be downloaded of a score. */
@Controller
@RequestMapping("/proposals/{id}/scores/{scoreId}")
@PreAuthorize("isAuthenticated()")
class ScoreFileController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ScoringService scoring;
  private final ProposalService proposals;
  private final Trail trail;

  ScoreFileController(ScoringService scoring, ProposalService proposals, Trail trail) {
    this.scoring = scoring;
    this.proposals = proposals;
    this.trail = trail;
  }

  /** Exactly the bytes that were hashed, so that only headers and name can say the rest. */
  @GetMapping("/scenario.json")
  ResponseEntity<byte[]> scenario(@PathVariable UUID id, @PathVariable UUID scoreId) {
    Score score = score(id, scoreId);
    return file(
        score.scenario(),
        mark(id),
        trail.head(),
        "scenario-" + shortHash(score) + ".json",
        MediaType.APPLICATION_JSON);
  }

  @GetMapping("/score.json")
  ResponseEntity<byte[]> answer(@PathVariable UUID id, @PathVariable UUID scoreId) {
    Score score = score(id, scoreId);
    String mark = mark(id);
    TrailHead head = trail.head();
    return file(
        MarkedJson.of(score.results(), mark, head),
        mark,
        head,
        "score-" + shortHash(score) + ".json",
        MediaType.APPLICATION_JSON);
  }

  @GetMapping("/curve.csv")
  ResponseEntity<byte[]> curve(@PathVariable UUID id, @PathVariable UUID scoreId) {
    Score score = score(id, scoreId);
    String mark = mark(id);
    TrailHead head = trail.head();
    String text = CurveCsv.of(score.answer(), mark, head);
    return file(text, mark, head, "curve-" + shortHash(score) + ".csv", CSV);
  }

  private String mark(UUID id) {
    return proposals.confidentiality(id).orElse("");
  }

  private Score score(UUID id, UUID scoreId) {
    return scoring
        .find(id, scoreId)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String shortHash(Score score) {
    return score.scenarioHash().substring(0, 12);
  }

  private static ResponseEntity<byte[]> file(
      String text, String mark, TrailHead head, String name, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(TrailHead.HEADER, head.text())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(Confidentiality.fileName(mark, name), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
