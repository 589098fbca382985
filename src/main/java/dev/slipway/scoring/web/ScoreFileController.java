package dev.slipway.scoring.web;

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

  ScoreFileController(ScoringService scoring) {
    this.scoring = scoring;
  }

  /** Exactly the bytes that were hashed. */
  @GetMapping("/scenario.json")
  ResponseEntity<byte[]> scenario(@PathVariable UUID id, @PathVariable UUID scoreId) {
    Score score = score(id, scoreId);
    return file(
        score.scenario(), "scenario-" + shortHash(score) + ".json", MediaType.APPLICATION_JSON);
  }

  @GetMapping("/score.json")
  ResponseEntity<byte[]> answer(@PathVariable UUID id, @PathVariable UUID scoreId) {
    Score score = score(id, scoreId);
    return file(score.results(), "score-" + shortHash(score) + ".json", MediaType.APPLICATION_JSON);
  }

  @GetMapping("/curve.csv")
  ResponseEntity<byte[]> curve(@PathVariable UUID id, @PathVariable UUID scoreId) {
    Score score = score(id, scoreId);
    return file(CurveCsv.of(score.result()), "curve-" + shortHash(score) + ".csv", CSV);
  }

  private Score score(UUID id, UUID scoreId) {
    return scoring
        .find(id, scoreId)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String shortHash(Score score) {
    return score.scenarioHash().substring(0, 12);
  }

  private static ResponseEntity<byte[]> file(String text, String name, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
