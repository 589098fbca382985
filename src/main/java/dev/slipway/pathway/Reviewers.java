package dev.slipway.pathway;

import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.pool.Mixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reviewers of a scenario, pooled as a mixture; usually none. */
public final class Reviewers {

  /** Nobody: every question keeps the scenario's own quantity. */
  public static final Reviewers NONE = new Reviewers(List.of());

  private final List<Reviewer> all;
  private final Map<Question, PooledAnswers> byQuestion = new HashMap<>();

  private Reviewers(List<Reviewer> all) {
    this.all = List.copyOf(all);
    if (all.isEmpty()) {
      return;
    }
    Mixture mixture = mixture();
    for (Question question : questions()) {
      List<@Nullable Quantity> answers = new ArrayList<>();
      all.forEach(reviewer -> answers.add(reviewer.answers().find(question).orElse(null)));
      byQuestion.put(question, new PooledAnswers(mixture, answers));
    }
  }

  /** Reviewers in an order that is part of the scenario: it decides who takes which draw. */
  public static Reviewers of(List<Reviewer> all) {
    return all.isEmpty() ? NONE : new Reviewers(all);
  }

  public List<Reviewer> all() {
    return all;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Every question that somebody has answered. */
  public Set<Question> questions() {
    Set<Question> questions = new LinkedHashSet<>();
    all.forEach(reviewer -> questions.addAll(reviewer.answers().questions()));
    return questions;
  }

  /** What they answered to one question, or null if nobody did. */
  public @Nullable PooledAnswers answersTo(Question question) {
    return byQuestion.get(question);
  }

  /** Who is taken by which number; there must be somebody. */
  public Mixture mixture() {
    return Mixture.of(all.stream().mapToDouble(Reviewer::weight).toArray());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reviewers others && all.equals(others.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
