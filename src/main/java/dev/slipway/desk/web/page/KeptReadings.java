package dev.slipway.desk.web.page;

import dev.slipway.audit.Subject;
import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailHead;
import dev.slipway.proposal.ProposalService;
import dev.slipway.reading.ReadOnce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read for the pages of proposals, for as long as it would be read again: on the same day,
 * in the same language, and until the trail, in which every change is recorded, has a line that is
 * not about a proposal of another model. The head of the trail is read before anything else, so
 * that a change in between leaves newer readings under an older head, and never older ones under a
 * newer.
 */
@Component
class KeptReadings {

  /** Behind more lines than these, reading again is as fast as looking through them. */
  private static final long MOST_LINES = 200;

  private final Trail trail;
  private final ProposalService proposals;
  private final Clock clock;
  private final Map<Key, Kept> readings;

  /**
   * @param most readings that are kept, those that were asked for last
   */
  KeptReadings(
      Trail trail,
      ProposalService proposals,
      Clock clock,
      @Value("${slipway.pages.kept-readings}") int most) {
    this.trail = trail;
    this.proposals = proposals;
    this.clock = clock;
    this.readings =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > most;
          }
        };
  }

  private record Key(UUID proposalId, Object asked, LocalDate today, Locale language) {}

  private record Kept(TrailHead asOf, Object value) {}

  /**
   * What is kept, or is read now; a transaction that may write reads each time.
   *
   * @param asked what it depends on beside what is recorded: which part of the page, for whom
   * @param reading of values that never change; nothing where there is no such proposal
   */
  <T> Optional<T> of(UUID proposalId, Object asked, Supplier<Optional<T>> reading) {
    if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return reading.get();
    }
    TrailHead now = ReadOnce.of(KeptReadings.class, "head", trail::recordedHead).orElse(null);
    return now == null ? reading.get() : of(proposalId, asked, now, reading);
  }

  @SuppressWarnings("unchecked") // what is asked alike is read alike
  private <T> Optional<T> of(
      UUID proposalId, Object asked, TrailHead now, Supplier<Optional<T>> reading) {
    Key key = new Key(proposalId, asked, LocalDate.now(clock), LocaleContextHolder.getLocale());
    Kept known = find(key);
    Optional<T> value =
        known != null && holds(proposalId, known.asOf(), now)
            ? Optional.of((T) known.value())
            : reading.get();
    return value.map(each -> (T) keep(key, now, each));
  }

  private boolean holds(UUID proposalId, TrailHead asOf, TrailHead now) {
    long behind = now.number() - asOf.number();
    return asOf.equals(now)
        || (behind > 0
            && behind <= MOST_LINES
            && ReadOnce.of(
                KeptReadings.class,
                Map.entry(asOf, proposalId),
                () -> areElsewhere(asOf, proposalId)));
  }

  /** Whether all are proposals of other models: what one says of its model, others show. */
  private boolean areElsewhere(TrailHead asOf, UUID proposalId) {
    Set<Subject> changed = trail.changedSince(asOf);
    if (!changed.stream().allMatch(each -> each.kind().equals("proposal"))) {
      return false;
    }
    Set<UUID> others =
        changed.stream().map(each -> UUID.fromString(each.id())).collect(Collectors.toSet());
    return !others.contains(proposalId) && proposals.areOfOtherModels(others, proposalId);
  }

  private synchronized @Nullable Kept find(Key key) {
    return readings.get(key);
  }

  /** Equal readings stay one object: what is written from it is found without a look inside. */
  private synchronized Object keep(Key key, TrailHead now, Object value) {
    Kept before = readings.get(key);
    Object kept = before != null && before.value().equals(value) ? before.value() : value;
    readings.put(key, new Kept(now, kept));
    return kept;
  }
}
