package dev.slipway.pathway.document;

import dev.slipway.pathway.Reviewer;
import dev.slipway.stats.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the reviewers of a scenario. */
final class ReviewerReader {

  static final int MOST_REVIEWERS = 60;

  /** Weights are ratios: these are further apart than anybody could mean. */
  private static final double LEAST_WEIGHT = 1e-6;

  private static final double MOST_WEIGHT = 1e6;

  private final Faults faults;

  ReviewerReader(Faults faults) {
    this.faults = faults;
  }

  Reviewer reviewer(@Nullable Object tree, String pointer) {
    Members in = Members.of(tree, pointer, faults, "id", "weight", "answers");
    return new Reviewer(
        in.id("id"),
        in.has("weight") ? in.number("weight", LEAST_WEIGHT, MOST_WEIGHT) : 1,
        answers(in));
  }

  private Map<String, Quantity> answers(Members in) {
    Map<String, Quantity> answers = new LinkedHashMap<>();
    if (!(in.tree("answers") instanceof Map<?, ?> map)) {
      faults.add(
          in.at("answers"),
          in.has("answers") ? "type.object" : "missing.object",
          Faults.shown(in.tree("answers")));
      return answers;
    }
    map.forEach(
        (name, answer) -> {
          String question = String.valueOf(name);
          String pointer = Faults.below(in.at("answers"), question);
          Range range = QuestionRanges.of(question);
          if (range == null) {
            faults.add(pointer, "question.unknown", Faults.shown(question));
          } else {
            answers.put(question, new Values(faults).quantity(answer, pointer, range));
          }
        });
    return answers;
  }
}
