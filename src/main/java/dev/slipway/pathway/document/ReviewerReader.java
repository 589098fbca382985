package dev.slipway.pathway.document;

import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the reviewers of a scenario. */
final class ReviewerReader {

  static final int MOST_REVIEWERS = 60;

  /** Weights are ratios: these are further apart than anybody could mean. */
  private static final double LEAST_WEIGHT = 1e-6;

  private static final double MOST_WEIGHT = 1e6;

  private final Faults faults;

  /** What is asked about chains and modifications, by its key. */
  private final Map<String, Question> known = new HashMap<>();

  ReviewerReader(Faults faults, List<Threat> threats, List<Modification> modifications) {
    this.faults = faults;
    threats.forEach(one -> know(one.rateQuestions()));
    modifications.forEach(one -> know(one.answers().questions()));
  }

  private void know(Iterable<Question> questions) {
    questions.forEach(one -> known.put(one.key(), one));
  }

  Reviewer reviewer(@Nullable Object tree, String pointer) {
    Members in = Members.of(tree, pointer, faults, "id", "weight", "answers");
    return new Reviewer(
        in.id("id"),
        in.has("weight") ? in.number("weight", LEAST_WEIGHT, MOST_WEIGHT) : 1,
        answers(in));
  }

  private Answers answers(Members in) {
    Map<Question, Quantity> answers = new LinkedHashMap<>();
    if (!(in.tree("answers") instanceof Map<?, ?> map)) {
      faults.add(
          in.at("answers"),
          in.has("answers") ? "type.object" : "missing.object",
          Faults.shown(in.tree("answers")));
      return Answers.NONE;
    }
    map.forEach(
        (name, answer) -> {
          String key = String.valueOf(name);
          String pointer = Faults.below(in.at("answers"), key);
          Question question = Question.parse(key).orElse(known.get(key));
          if (question == null) {
            faults.add(pointer, "question.unknown", Faults.shown(key));
          } else {
            Quantity read = new Values(faults).quantity(answer, pointer, question.range());
            answers.put(question, read);
          }
        });
    return new Answers(answers);
  }
}
