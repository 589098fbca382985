package dev.slipway.audit;

import dev.slipway.audit.chain.PendingEntries;
import dev.slipway.audit.chain.TrailTable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down every change in the transaction that made it. What is recorded waits until the
 * transaction commits; only then is it given its place in the chain, so that the chain is locked
 * for as short a time as can be.
 */
@Service
public class Trail {

  private final TrailTable table;
  private final TrailReader reader;
  private final Actor actor;
  private final Clock clock;

  Trail(TrailTable table, TrailReader reader, Actor actor, Clock clock) {
    this.table = table;
    this.reader = reader;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Mandatory: a change outside a transaction could be kept while its line is lost. First, so that
   * others that listen find it in the subject's story.
   */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @Transactional(propagation = Propagation.MANDATORY)
  void record(Recorded recorded) {
    PendingEntries.ofThisTransaction().add(TrailEntry.of(clock.instant(), actor.name(), recorded));
  }

  /**
   * The end of the trail as it is committed now: what the present transaction records comes behind
   * it.
   */
  @Transactional(readOnly = true)
  public TrailHead head() {
    return recordedHead().orElseThrow(() -> new IllegalStateException("the trail has no head"));
  }

  /** Likewise, or nothing where somebody has taken it out of the database. */
  @Transactional(readOnly = true)
  public Optional<TrailHead> recordedHead() {
    return table.head();
  }

  /** One page of lines, newest first; of one subject only where its identifier is given. */
  @Transactional(readOnly = true)
  public Page<Line> newestFirst(@Nullable String subjectId, int page) {
    return reader.find(TrailFilter.of(subjectId), page);
  }

  /**
   * Who began a subject and when something was last done to it, in the present transaction
   * included; nothing for one without lines. No {@link LineVeil} is asked: what is made of it, such
   * as the rows of lists, is shared by all readers.
   */
  @Transactional(readOnly = true)
  public Optional<Story> storyOf(String subjectId) {
    List<TrailEntry> pending = PendingEntries.about(subjectId);
    Optional<TrailEntry> first = table.firstOf(subjectId).or(() -> pending.stream().findFirst());
    Optional<TrailEntry> last =
        pending.isEmpty() ? table.lastOf(subjectId) : Optional.of(pending.get(pending.size() - 1));
    return first.flatMap(one -> last.map(other -> new Story(one.actor(), other.madeAt())));
  }

  /** A subject's lines in short. */
  public record Story(String begunBy, Instant lastAt) {}

  /**
   * One line of the chain.
   *
   * @param number its place, from 1 and without a gap
   * @param previous the hash of the line before it
   * @param hash over everything else in it
   */
  public record Line(long number, String previous, TrailEntry entry, String hash) {

    public Instant madeAt() {
      return entry.madeAt();
    }

    public String actor() {
      return entry.actor();
    }

    public String action() {
      return entry.action();
    }

    public Subject subject() {
      return entry.subject();
    }

    public List<Change> changes() {
      return entry.changes();
    }
  }
}
