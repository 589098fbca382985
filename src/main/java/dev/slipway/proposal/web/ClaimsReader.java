package dev.slipway.proposal.web;

import dev.slipway.proposal.Claim;
import dev.slipway.proposal.form.Fields;
import dev.slipway.rubric.Question;
import dev.slipway.rubric.Rubric;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.QuantityFault;
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
    Set<String> asked = new HashSet<>();
    for (int i = 0; i < typed.size(); i++) {
      String path = "claims[" + i + "].";
      Question question = question(path, typed.get(i).question(), applying);
      if (question == null) {
        continue;
      }
      if (!asked.add(question.key())) {
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
    String[] parts = key.split("\\.");
    if (Set.of("threats", "benefits").contains(parts[0]) && !applying.contains(parts[1])) {
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
    return answer == null || reason.isEmpty() ? null : new Claim(question.key(), answer, reason);
  }

  private @Nullable Quantity answer(String path, Question question, AnswerForm typed) {
    Quantity answer = numbers(path, typed);
    if (answer == null) {
      return null;
    }
    Optional<QuantityFault> fault =
        Quantities.fault(question.kind(), answer, question.lowest(), question.highest());
    fault.ifPresent(found -> refuse(path, found, question));
    return fault.isPresent() ? null : answer;
  }

  private @Nullable Quantity numbers(String path, AnswerForm typed) {
    Double middle = fields.number(path + ".middle", typed.middle());
    if (typed.low().isBlank() && typed.high().isBlank()) {
      return middle == null ? null : Quantity.of(middle);
    }
    if (typed.low().isBlank() || typed.high().isBlank()) {
      String empty = typed.low().isBlank() ? ".low" : ".high";
      fields.refuse(path + empty, "proposal.refused.claim.half");
      return null;
    }
    Double low = fields.number(path + ".low", typed.low());
    Double high = fields.number(path + ".high", typed.high());
    return low == null || middle == null || high == null ? null : Quantity.of(low, middle, high);
  }

  private void refuse(String path, QuantityFault fault, Question question) {
    switch (fault.code()) {
      case "quantity.order" -> fields.refuse(path, "proposal.refused.claim.order");
      case "quantity.infeasible" ->
          fields.refuse(
              path,
              "proposal.refused.claim.infeasible",
              PlainNumber.above((Double) fault.args().get(0)),
              PlainNumber.below((Double) fault.args().get(1)));
      default ->
          fields.refuse(
              path,
              "proposal.refused.claim.range." + question.unit(),
              PlainNumber.of(question.lowest()),
              PlainNumber.of(question.highest()));
    }
  }
}
