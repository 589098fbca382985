package dev.slipway.api.trail;

import dev.slipway.api.ForReading;
import dev.slipway.api.call.Cursor;
import dev.slipway.audit.Change;
import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailFilter;
import dev.slipway.audit.TrailHead;
import dev.slipway.audit.chain.TrailReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Gives the lines of the trail, oldest first, so that a program can follow it. */
@RestController("trailApi")
@Tag(name = "Trail")
class TrailController {

  private static final int PAGE = 100;

  private final TrailReader reader;
  private final Trail trail;

  TrailController(TrailReader reader, Trail trail) {
    this.reader = reader;
    this.trail = trail;
  }

  /**
   * Some of the lines.
   *
   * @param next what to send as {@code cursor} for those behind, also when there are none yet
   */
  record Lines(List<LineAnswer> lines, String next) {}

  /**
   * One line.
   *
   * @param hash over everything else in it
   */
  record LineAnswer(
      long number,
      Instant at,
      String person,
      String action,
      Subject subject,
      List<Change> changes,
      String previous,
      String hash) {

    private static LineAnswer of(Trail.Line line) {
      return new LineAnswer(
          line.number(),
          line.madeAt(),
          line.actor(),
          line.action(),
          line.subject(),
          line.changes(),
          line.previous(),
          line.hash());
    }
  }

  /** What the lines are narrowed to, by the names that the page's address has. */
  record TrailRequest(
      @Nullable String q,
      @Nullable String person,
      @Nullable String action,
      @Nullable String kind,
      @Nullable String subject,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String cursor) {

    private TrailFilter filter() {
      return new TrailFilter(q, person, action, kind, subject, from, to);
    }

    private long last() {
      Long number = Cursor.read(cursor, Long::valueOf);
      return number == null ? 0 : number;
    }
  }

  @GetMapping(path = "/api/v1/trail", produces = MediaType.APPLICATION_JSON_VALUE)
  @ForReading
  @Operation(
      operationId = "trail",
      summary = "List the lines of the trail",
      description =
          "Oldest first, a hundred at a time. next goes on behind the last line, so that a program that keeps it reads each line once. Filters are those of the page. What a program changed names its token among the changes. X-Trail-Head is the end of the trail.")
  ResponseEntity<Lines> all(@ModelAttribute TrailRequest asked) {
    long last = asked.last();
    List<Trail.Line> lines = reader.after(last, asked.filter(), PAGE);
    long behind = lines.isEmpty() ? last : lines.get(lines.size() - 1).number();
    return ResponseEntity.ok()
        .header(TrailHead.HEADER, trail.head().text())
        .body(new Lines(lines.stream().map(LineAnswer::of).toList(), Long.toString(behind)));
  }
}
