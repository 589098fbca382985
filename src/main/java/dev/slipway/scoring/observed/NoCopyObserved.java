package dev.slipway.scoring.observed;

import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.BayesUpdate;
import dev.slipway.stats.update.CensoredWait;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * That nobody has made a copy for some months, as an entry of evidence says. It tells of how soon a
 * copy comes and of whether any will. Of several entries the longest wait counts: it contains the
 * others. It stays true however old it is.
 *
 * @param months since the model has been shown
 * @param since when it has been there to be read
 */
public record NoCopyObserved(double months, Instant since, List<UUID> entries) {

  public NoCopyObserved {
    entries = List.copyOf(entries);
  }

  /** The same of another number of months, as a lag of another model sees them. */
  public NoCopyObserved lasting(double others) {
    return new NoCopyObserved(others, since, entries);
  }

  /** Both answers after it; nothing of one that is taken as known. */
  public Map<Question, EvidenceUpdate> update(Quantity lag, Quantity never, double shape) {
    CensoredWait found = CensoredWait.of(months, shape, lag, never);
    Map<Question, EvidenceUpdate> updated = new LinkedHashMap<>();
    found(lag, found.lag()).ifPresent(each -> updated.put(Question.COPY_LAG, each));
    found(never, found.never()).ifPresent(each -> updated.put(Question.NEVER_COPIED, each));
    return updated;
  }

  private Optional<EvidenceUpdate> found(Quantity before, BayesUpdate update) {
    return before instanceof Quantity.Exact
        ? Optional.empty()
        : Optional.of(new EvidenceUpdate(update.posterior(), update.middleMoved(), entries));
  }

  /**
   * A reviewer's own answers, unless they were given when it was there to be read.
   *
   * @param others what holds of what the reviewer left open
   */
  Answers update(Answers own, Map<Question, Instant> answeredAt, Answers others, double shape) {
    Map<Question, Quantity> updated = new LinkedHashMap<>(own.byQuestion());
    update(
            own.find(Question.COPY_LAG).orElseGet(() -> others.answer(Question.COPY_LAG)),
            own.find(Question.NEVER_COPIED).orElseGet(() -> others.answer(Question.NEVER_COPIED)),
            shape)
        .forEach(
            (question, found) -> {
              if (own.has(question)
                  && since.isAfter(answeredAt.getOrDefault(question, Instant.MAX))) {
                updated.put(question, found.posterior());
              }
            });
    return new Answers(updated);
  }
}
