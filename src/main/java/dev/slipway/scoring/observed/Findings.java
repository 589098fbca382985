package dev.slipway.scoring.observed;

import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.update.BayesUpdate;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The evidence of a proposal that updates answers. */
public record Findings(List<Finding> all) {

  public static final Findings NONE = new Findings(List.of());

  public Findings {
    all = List.copyOf(all);
  }

  /** The same without some entries. */
  public Findings without(Set<UUID> entries) {
    return new Findings(all.stream().filter(each -> !entries.contains(each.id())).toList());
  }

  /**
   * An answer after what was found; nothing where nothing speaks of it, or it is taken as known.
   *
   * @param scale how many times as often events happen as the answer says; of a rate
   */
  public Optional<EvidenceUpdate> update(Question question, Quantity prior, double scale) {
    return update(question, prior, scale, Instant.MIN);
  }

  private Optional<EvidenceUpdate> update(
      Question question, Quantity prior, double scale, Instant answeredAt) {
    List<Finding> about =
        all.stream()
            .filter(each -> each.measurement().question().equals(question))
            .filter(each -> !each.measurement().kind().isWait())
            .filter(each -> each.measurement().kind().speaksOf(question))
            .filter(each -> each.isNewerThan(answeredAt))
            .toList();
    if (about.isEmpty() || prior instanceof Quantity.Exact) {
      return Optional.empty();
    }
    BayesUpdate update =
        BayesUpdate.of(
            question.kind(),
            prior,
            about.stream()
                .map(each -> each.measurement().observation(each.weight(), scale))
                .toList());
    return Optional.of(
        new EvidenceUpdate(
            inRange(question, update.posterior()),
            update.middleMoved(),
            about.stream().map(Finding::id).toList()));
  }

  /** What lies outside of what may be answered becomes the nearest number that may. */
  private static Quantity inRange(Question question, Quantity posterior) {
    return question.range().fault(posterior).isEmpty()
        ? posterior
        : Quantity.of(
            Math.max(
                question.range().lowest(), Math.min(question.range().highest(), posterior.p50())));
  }

  /** For how long nobody has made a copy; nothing where no entry says so. */
  public Optional<NoCopyObserved> noCopy() {
    return waits()
        .max(Comparator.comparingDouble(each -> each.measurement().exposure()))
        .map(
            each ->
                new NoCopyObserved(
                    each.measurement().exposure(), each.since(), List.of(each.id())));
  }

  private Stream<Finding> waits() {
    return all.stream().filter(each -> each.measurement().kind().isWait());
  }

  /** How strong the effects of modifications are after what was found. */
  public Map<Question, EvidenceUpdate> ofEffects(List<Modification> modifications) {
    Map<Question, EvidenceUpdate> found = new LinkedHashMap<>();
    for (Modification modification : modifications) {
      for (int i = 0; i < modification.effects().size(); i++) {
        if (modification.effects().get(i) instanceof Effect.Factor factor) {
          Question question = modification.strength(i, factor);
          update(question, factor.value(), 1).ifPresent(each -> found.put(question, each));
        }
      }
    }
    return found;
  }

  /**
   * Each reviewer's own answers, unless they were given when the evidence was there to be read. Of
   * what comes out everything is contained, so that to update it again changes nothing.
   *
   * @param others what holds of what a reviewer left open
   * @param shape of the copy lag
   */
  public ReviewerPool update(ReviewerPool pool, Answers others, double shape) {
    Map<UUID, Reviewer> updated = new LinkedHashMap<>();
    pool.byPerson()
        .forEach(
            (person, reviewer) -> {
              Map<Question, Instant> answeredAt = pool.answeredAt().getOrDefault(person, Map.of());
              Answers counted = update(reviewer.answers(), answeredAt);
              Answers waited =
                  noCopy()
                      .map(none -> none.update(counted, answeredAt, others, shape))
                      .orElse(counted);
              updated.put(person, reviewer.with(waited));
            });
    return new ReviewerPool(pool.pooling(), updated, pool.submitter(), Map.of());
  }

  private Answers update(Answers own, Map<Question, Instant> answeredAt) {
    Map<Question, Quantity> updated = new LinkedHashMap<>(own.byQuestion());
    updated.replaceAll(
        (question, answer) ->
            update(question, answer, 1, answeredAt.getOrDefault(question, Instant.MAX))
                .map(EvidenceUpdate::posterior)
                .orElse(answer));
    return new Answers(updated);
  }

  /** Those that speak of a question. */
  public List<UUID> about(Question question) {
    Stream<Finding> counted =
        all.stream()
            .filter(each -> !each.measurement().kind().isWait())
            .filter(each -> each.measurement().question().equals(question));
    boolean waited = question.equals(Question.COPY_LAG) || question.equals(Question.NEVER_COPIED);
    return Stream.concat(
            counted.map(Finding::id),
            waited ? noCopy().stream().flatMap(none -> none.entries().stream()) : Stream.empty())
        .toList();
  }
}
