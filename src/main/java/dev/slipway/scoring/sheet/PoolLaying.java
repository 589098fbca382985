package dev.slipway.scoring.sheet;

import dev.slipway.rubric.Question;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.json.Trees;
import dev.slipway.stats.Consensus;
import dev.slipway.stats.Mixture;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts reviewers' answers into a scenario. A consensus goes in as one who answers for all, so that
 * its answers are not relative either, and what nobody answered is as it was. An answer to what the
 * proposal does not raise changes nothing.
 */
final class PoolLaying {

  private final Opinions opinions;
  private final List<Question> questions;

  /**
   * Opinions on one proposal.
   *
   * @param outcomes ids of its threats and benefits
   */
  PoolLaying(Opinions opinions, Rubric rubric, Set<String> outcomes) {
    this.opinions = opinions;
    this.questions =
        rubric.questions().stream().filter(question -> question.appliesTo(outcomes)).toList();
  }

  void lay(Map<String, Object> tree) {
    List<Object> reviewers =
        opinions.pool() == Pool.CONSENSUS && opinions.reviewers().size() > 1
            ? List.of(tree("consensus", 1, consensus()))
            : mixture();
    if (questions.stream().anyMatch(question -> !answersTo(question).isEmpty())) {
      tree.put("reviewers", reviewers);
    }
  }

  /** Every question that somebody answered, with what the pool says of it. */
  List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    for (Question question : questions) {
      Answers answers = answersTo(question);
      if (!answers.isEmpty()) {
        inputs.add(
            Input.explained(
                question.key(),
                opinions.pool() == Pool.CONSENSUS && opinions.reviewers().size() > 1
                    ? Consensus.quantity(question.kind(), answers.given(), answers.weights())
                    : Mixture.percentiles(question.kind(), answers.given(), answers.weights()),
                Origin.REVIEWERS,
                basisKey(),
                List.of(
                    Integer.toString(answers.given().size()),
                    Integer.toString(opinions.reviewers().size()))));
      }
    }
    return inputs;
  }

  private String basisKey() {
    return "scoring.basis.reviewers."
        + (opinions.reviewers().size() == 1
            ? "alone"
            : opinions.pool() == Pool.CONSENSUS ? "consensus" : "mixture");
  }

  /** Those who answered something, in an order of their ids. */
  private List<Object> mixture() {
    return opinions.reviewers().stream()
        .sorted(Comparator.comparing(ReviewerAnswers::id))
        .map(reviewer -> tree(reviewer.id(), reviewer.weight(), applying(reviewer)))
        .filter(tree -> !Trees.object(tree.get("answers")).isEmpty())
        .map(Object.class::cast)
        .toList();
  }

  private Map<String, Object> applying(ReviewerAnswers reviewer) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Question question : questions) {
      Quantity answer = reviewer.answers().get(question.key());
      if (answer != null) {
        answers.put(question.key(), Trees.quantity(answer));
      }
    }
    return answers;
  }

  private Map<String, Object> consensus() {
    Map<String, Object> pooled = new LinkedHashMap<>();
    for (Question question : questions) {
      Answers answers = answersTo(question);
      if (!answers.isEmpty()) {
        pooled.put(
            question.key(),
            Trees.quantity(
                Consensus.quantity(question.kind(), answers.given(), answers.weights())));
      }
    }
    return pooled;
  }

  private static Map<String, Object> tree(String id, double weight, Map<String, Object> answers) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id);
    tree.put("weight", weight);
    tree.put("answers", answers);
    return tree;
  }

  private Answers answersTo(Question question) {
    List<Quantity> given = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (ReviewerAnswers reviewer : opinions.reviewers()) {
      Quantity answer = reviewer.answers().get(question.key());
      if (answer != null) {
        given.add(answer);
        weights.add(reviewer.weight());
      }
    }
    return new Answers(given, weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Answers to one question, with the weights of those who gave them. */
  private record Answers(List<Quantity> given, double[] weights) {
    boolean isEmpty() {
      return given.isEmpty();
    }
  }
}
