package dev.slipway.proposal.web;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.form.QuantityForm;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Claim;
import dev.slipway.rubric.Rubric;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the answers that the submitter gives in place of the rubric's. */
final class ClaimsReader {

  private static final int LONGEST_REASON = 10_000;

  private final Rubric rubric;
  private final Fields fields;

  ClaimsReader(Rubric rubric, Fields fields) {
    this.rubric = rubric;
    this.fields = fields;
  }

  /**
   * The claims typed; those with a fault are left out.
   *
   * @param applying ids of the threats and benefits of which the proposal speaks
   */
  List<Claim> read(List<ClaimForm> typed, Set<String> applying) {
    List<Claim> claims = new ArrayList<>();
    Set<Question> asked = new HashSet<>();
    for (int i = 0; i < typed.size(); i++) {
      String path = "claims[" + i + "].";
      Question question = question(path, typed.get(i).question(), applying);
      if (question == null) {
        continue;
      }
      if (!asked.add(question)) {
        fields.refuse(path + "question", "proposal.refused.claim.twice");
      }
      Claim claim = read(path, question, typed.get(i));
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private @Nullable Question question(String path, String key, Set<String> applying) {
    Optional<Question> question = rubric.question(key);
    if (question.isEmpty()) {
      fields.refuse(path + "question", "proposal.refused.claim.question");
      return null;
    }
    if (!question.get().appliesTo(applying)) {
      fields.refuse(path + "question", "proposal.refused.claim.notApplying");
      return null;
    }
    return question.get();
  }

  private @Nullable Claim read(String path, Question question, ClaimForm typed) {
    Quantity answer = answer(path + "answer", question, typed.answer());
    String reason =
        fields.required(
            path + "reason", typed.reason(), LONGEST_REASON, "proposal.refused.claim.reason");
    return answer == null || reason.isEmpty() ? null : new Claim(question, answer, reason);
  }

  private @Nullable Quantity answer(String path, Question question, QuantityForm typed) {
    if (!typed.isOneNumber() && (typed.low().isBlank() || typed.high().isBlank())) {
      String empty = typed.low().isBlank() ? ".low" : ".high";
      fields.refuse(path + empty, "proposal.refused.claim.half");
      return null;
    }
    return QuantityField.of(
            path,
            question.kind(),
            question.unit().code(),
            question.range().lowest(),
            question.range().highest())
        .read(typed, fields);
  }
}
