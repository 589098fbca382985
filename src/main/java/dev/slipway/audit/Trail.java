package dev.slipway.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every change in the transaction that made it, and reads the lines back. */
@Service
public class Trail {

  private static final int LINES_PER_PAGE = 50;

  private final TrailEntries entries;
  private final Actor actor;
  private final Clock clock;

  Trail(TrailEntries entries, Actor actor, Clock clock) {
    this.entries = entries;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Mandatory: a change outside a transaction could be kept while its line is lost. First, so that
   * others that listen can read the line.
   */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @Transactional(propagation = Propagation.MANDATORY)
  void record(Recorded recorded) {
    entries.save(new TrailEntry(clock.instant(), actor.name(), recorded));
  }

  /** One page of lines, newest first; of one subject only where its identifier is given. */
  @Transactional(readOnly = true)
  public Page<Line> newestFirst(@Nullable String subjectId, int page) {
    PageRequest request = PageRequest.of(page, LINES_PER_PAGE);
    Page<TrailEntry> found =
        subjectId == null
            ? entries.newestFirst(request)
            : entries.newestFirstOf(subjectId, request);
    return found.map(Line::of);
  }

  /** Who began a subject and when something was last done to it; nothing for one without lines. */
  @Transactional(readOnly = true)
  public Optional<Story> storyOf(String subjectId) {
    return entries
        .findFirstBySubjectIdOrderById(subjectId)
        .flatMap(
            first ->
                entries
                    .findFirstBySubjectIdOrderByIdDesc(subjectId)
                    .map(last -> new Story(first.actor(), last.madeAt())));
  }

  /** A subject's lines in short. */
  public record Story(String begunBy, Instant lastAt) {}

  /** One line as readers see it. */
  public record Line(
      OffsetDateTime madeAt, String actor, String action, Subject subject, List<Change> changes) {

    private static Line of(TrailEntry entry) {
      return new Line(
          entry.madeAt().atOffset(ZoneOffset.UTC),
          entry.actor(),
          entry.action(),
          entry.subject(),
          entry.changes());
    }
  }
}
