package dev.slipway.elicitation.web.round;

import dev.slipway.elicitation.PoolRules;
import dev.slipway.elicitation.Seat;
import dev.slipway.form.Typed;
import dev.slipway.pathway.question.Question;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How answers are pooled, as typed.
 *
 * @param weights in the order of the seats
 * @param claims questions whose claim counts
 */
record RulesForm(
    String pooling, List<String> weights, String claimsWeight, List<String> claims, String reason) {

  RulesForm(
      @Nullable String pooling,
      @Nullable List<String> weights,
      @Nullable String claimsWeight,
      @Nullable List<String> claims,
      @Nullable String reason) {
    this.pooling = Typed.text(pooling);
    this.weights = weights == null ? List.of() : List.copyOf(weights);
    this.claimsWeight = Objects.requireNonNullElse(claimsWeight, "1");
    this.claims = claims == null ? List.of() : List.copyOf(claims);
    this.reason = Typed.text(reason);
  }

  static RulesForm of(PoolRules rules, List<Seat> seats) {
    return new RulesForm(
        rules.pooling().name(),
        seats.stream().map(seat -> Typed.number(seat.weight())).toList(),
        Typed.number(rules.claimsWeight()),
        rules.adoptedClaims().stream().map(Question::stored).toList(),
        rules.reason());
  }

  /** With one weight per seat, whatever was sent: a missing one is empty. */
  RulesForm sized(int seats) {
    List<String> each =
        IntStream.range(0, seats).mapToObj(i -> i < weights.size() ? weights.get(i) : "").toList();
    return new RulesForm(pooling, each, claimsWeight, claims, reason);
  }
}
