package dev.slipway.audit.chain;

import dev.slipway.audit.Actor;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailEntry;
import dev.slipway.audit.TrailFilter;
import dev.slipway.audit.TrailHead;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
class ChainTrail implements Trail {

  private final TrailTable table;
  private final TrailReader reader;
  private final Actor actor;
  private final Clock clock;

  ChainTrail(TrailTable table, TrailReader reader, Actor actor, Clock clock) {
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
    PendingEntries.ofThisTransaction().add(TrailEntry.of(clock.instant(), actor, recorded));
  }

  @Override
  @Transactional(readOnly = true)
  public TrailHead head() {
    return recordedHead().orElseThrow(() -> new IllegalStateException("the trail has no head"));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<TrailHead> recordedHead() {
    return table.head();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Subject> changedSince(TrailHead known) {
    return table.subjectsBehind(known.number());
  }

  @Override
  @Transactional(readOnly = true)
  public Page<Line> newestFirst(@Nullable String subjectId, int page) {
    return reader.find(TrailFilter.of(subjectId), page);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Story> storyOf(String subjectId) {
    List<TrailEntry> pending = PendingEntries.about(subjectId);
    Optional<TrailEntry> first = table.firstOf(subjectId).or(() -> pending.stream().findFirst());
    Optional<TrailEntry> last =
        pending.isEmpty() ? table.lastOf(subjectId) : Optional.of(pending.get(pending.size() - 1));
    return first.flatMap(one -> last.map(other -> new Story(one.actor(), other.madeAt())));
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> doneBy(String actor, Collection<String> actions) {
    return table.doneBy(actor, actions);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> subjectsOf(String actor, String action) {
    return table.subjectsOf(actor, action);
  }
}
