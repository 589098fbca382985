package dev.slipway.elicitation.pool;

import dev.slipway.elicitation.Pooling;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.pool.Consensus;
import dev.slipway.stats.pool.Mixture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers answered in the rounds that are over.
 *
 * @param answeredAt when each gave each answer; not of those that contain all that is known
 * @param byPerson each with at least one answer, in the panel's order
 * @param submitter whose claims were adopted as one more reviewer's answers; null if none were
 */
public record ReviewerPool(
    Pooling pooling,
    Map<UUID, Reviewer> byPerson,
    @Nullable Reviewer submitter,
    Map<UUID, Map<Question, Instant>> answeredAt) {

  private static final UUID OWN_PLACE = new UUID(0, 0);

  /** The greatest weight that a scenario takes. */
  private static final double CERTAIN = 1e6;

  /** Keeps the least weight of a panel within what a scenario takes, and all others rare. */
  private static final double REST = 1e-4;

  public ReviewerPool {
    byPerson = Collections.unmodifiableMap(new LinkedHashMap<>(byPerson));
  }

  /** Who is heard. */
  public Set<UUID> people() {
    return byPerson.keySet();
  }

  /** Everybody, the submitter last. */
  public List<Reviewer> reviewers() {
    List<Reviewer> all = new ArrayList<>(byPerson.values());
    if (submitter != null) {
      all.add(submitter);
    }
    return all;
  }

  /**
   * What one reviewer says: their own answers, and where they left a question open, the answers of
   * those who gave one, as the pool does, so that the likelihood of a mixture is the weighted mean
   * of its reviewers'. One place that is all but certain to be taken holds the reviewer's own; the
   * rest of the panel stands beside it, the same for everybody, and answers what that leaves open.
   */
  public ReviewerPool individual(UUID person) {
    Answers own = Objects.requireNonNull(byPerson.get(person)).answers();
    if (reviewers().size() == 1) {
      return this;
    }
    Map<UUID, Reviewer> panel = new LinkedHashMap<>();
    panel.put(OWN_PLACE, new Reviewer("own", CERTAIN, own));
    if (pooling == Pooling.CONSENSUS) {
      panel.put(person, new Reviewer("consensus", REST, answers()));
      return new ReviewerPool(Pooling.MIXTURE, panel, null, Map.of());
    }
    byPerson.forEach((id, reviewer) -> panel.put(id, beside(reviewer)));
    return new ReviewerPool(pooling, panel, submitter == null ? null : beside(submitter), Map.of());
  }

  private static Reviewer beside(Reviewer reviewer) {
    return new Reviewer(reviewer.id(), reviewer.weight() * REST, reviewer.answers());
  }

  /** How many answered a question. */
  public int answering(Question question) {
    return (int) reviewers().stream().filter(each -> each.answers().has(question)).count();
  }

  /** What the pool says of each question that somebody answered. */
  public Answers answers() {
    Map<Question, Quantity> pooled = new LinkedHashMap<>();
    for (Reviewer reviewer : reviewers()) {
      reviewer.answers().questions().forEach(each -> pooled.computeIfAbsent(each, this::pooled));
    }
    return new Answers(pooled);
  }

  private Quantity pooled(Question question) {
    List<Reviewer> answering =
        reviewers().stream().filter(each -> each.answers().has(question)).toList();
    List<Quantity> given = answering.stream().map(each -> each.answers().answer(question)).toList();
    double[] weights = answering.stream().mapToDouble(Reviewer::weight).toArray();
    return pooling == Pooling.CONSENSUS && reviewers().size() > 1
        ? Consensus.quantity(question.kind(), given, weights)
        : Mixture.percentiles(question.kind(), given, weights);
  }
}
