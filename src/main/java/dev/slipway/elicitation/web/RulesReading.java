package dev.slipway.elicitation.web;

import dev.slipway.elicitation.PoolRules;
import dev.slipway.elicitation.Pooling;
import dev.slipway.elicitation.Seat;
import dev.slipway.form.Fields;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.text.NumberUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.validation.Errors;

/** Reads how answers are to be pooled. */
final class RulesReading {

  private static final int LONGEST_REASON = 10_000;

  private RulesReading() {}

  /** The rules, or nothing with faults. */
  static Optional<PoolRules> read(RulesForm typed, List<Seat> seats, Errors errors) {
    Fields fields = new Fields(errors);
    Pooling pooling =
        fields.level("pooling", typed.pooling(), Pooling.class, "estimates.refused.pooling");
    Map<UUID, Double> weights = new HashMap<>();
    for (int i = 0; i < seats.size(); i++) {
      String text = i < typed.weights().size() ? typed.weights().get(i) : "";
      weights.put(seats.get(i).personId(), weight("weights[" + i + "]", text, fields));
    }
    double claims = weight("claimsWeight", typed.claimsWeight(), fields);
    String reason = fields.text("reason", typed.reason(), LONGEST_REASON);
    return pooling == null || !fields.clean()
        ? Optional.empty()
        : Optional.of(
            new PoolRules(pooling, weights, claims, Question.parseAll(typed.claims()), reason));
  }

  private static double weight(String path, String typed, Fields fields) {
    Double weight =
        fields.number(
            path,
            typed,
            NumberUnit.NONE,
            PoolRules.LEAST_WEIGHT,
            PoolRules.MOST_WEIGHT,
            "estimates.refused.weight");
    return weight == null ? 1 : weight;
  }
}
