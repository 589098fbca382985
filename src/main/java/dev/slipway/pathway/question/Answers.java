package dev.slipway.pathway.question;

import dev.slipway.stats.Quantity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An answer sheet: answers by question; those left open are not on it. */
public record Answers(Map<Question, Quantity> byQuestion) {

  public static final Answers NONE = new Answers(Map.of());

  /** What holds of the release as a whole where nobody has answered and nobody must. */
  public static final Answers USUAL = usual();

  public Answers {
    byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
  }

  private static Answers usual() {
    Map<Question, Quantity> usual = new LinkedHashMap<>();
    for (Question question : Question.ofRelease()) {
      Quantity answer = question.family().ifLeftOut();
      if (answer != null) {
        usual.put(question, answer);
      }
    }
    return new Answers(usual);
  }

  public static Answers of(Question question, Quantity answer) {
    return new Answers(Map.of(question, answer));
  }

  /**
   * The answer to a question, or what holds where nobody has answered it.
   *
   * @throws IllegalArgumentException if it was left open and somebody must answer it
   */
  public Quantity answer(Question question) {
    Quantity answer = byQuestion.getOrDefault(question, question.family().ifLeftOut());
    if (answer == null) {
      throw new IllegalArgumentException("no answer to " + question);
    }
    return answer;
  }

  /** The answer to a question, or nothing if it was left open. */
  public Optional<Quantity> find(Question question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  public boolean has(Question question) {
    return byQuestion.containsKey(question);
  }

  public Set<Question> questions() {
    return byQuestion.keySet();
  }

  public boolean isEmpty() {
    return byQuestion.isEmpty();
  }

  /** The same with another answer to one question; null leaves it open. */
  public Answers with(Question question, @Nullable Quantity answer) {
    Map<Question, Quantity> changed = new LinkedHashMap<>(byQuestion);
    if (answer == null) {
      changed.remove(question);
    } else {
      changed.put(question, answer);
    }
    return new Answers(changed);
  }

  /** These answers, and the others' where these leave a question open. */
  public Answers over(Answers others) {
    if (isEmpty() || others.isEmpty()) {
      return isEmpty() ? others : this;
    }
    Map<Question, Quantity> both = new LinkedHashMap<>(others.byQuestion);
    both.putAll(byQuestion);
    return new Answers(both);
  }

  /** Only the answers to these questions. */
  public Answers only(Predicate<Question> wanted) {
    Map<Question, Quantity> kept = new LinkedHashMap<>(byQuestion);
    kept.keySet().removeIf(wanted.negate());
    return new Answers(kept);
  }
}
