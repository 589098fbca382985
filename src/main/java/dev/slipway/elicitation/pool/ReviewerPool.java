package dev.slipway.elicitation.pool;

import dev.slipway.elicitation.Pooling;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.pool.Consensus;
import dev.slipway.stats.pool.Mixture;
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
 * @param byPerson each with at least one answer, in the panel's order
 * @param submitter whose claims were adopted as one more reviewer's answers; null if none were
 */
public record ReviewerPool(
    Pooling pooling, Map<UUID, Reviewer> byPerson, @Nullable Reviewer submitter) {

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

  /** One who is heard alone; what that one left open keeps the starting answer. */
  public ReviewerPool alone(UUID person) {
    Reviewer own = Objects.requireNonNull(byPerson.get(person));
    return new ReviewerPool(pooling, Map.of(person, own), null);
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
