package dev.slipway.elicitation.web;

import dev.slipway.elicitation.PoolRules;
import dev.slipway.elicitation.Pooling;
import dev.slipway.elicitation.Seat;
import dev.slipway.stats.text.NumberText;
import dev.slipway.stats.text.TypedNumber;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/** Reads how answers are to be pooled. */
final class RulesReading {

  private static final int LONGEST_REASON = 10_000;

  private RulesReading() {}

  /** The rules, or nothing with faults. */
  static Optional<PoolRules> read(RulesForm typed, List<Seat> seats, Errors errors) {
    Optional<Pooling> pooling =
        Arrays.stream(Pooling.values())
            .filter(each -> each.name().equals(typed.pooling()))
            .findFirst();
    if (pooling.isEmpty()) {
      errors.rejectValue("pooling", "estimates.refused.pooling");
    }
    Map<UUID, Double> weights = new HashMap<>();
    for (int i = 0; i < seats.size(); i++) {
      String text = i < typed.weights().size() ? typed.weights().get(i) : "";
      weights.put(seats.get(i).personId(), weight("weights[" + i + "]", text, errors));
    }
    double claims = weight("claimsWeight", typed.claimsWeight(), errors);
    String reason = typed.reason().strip().replace("\r\n", "\n").replace("\0", "");
    if (reason.length() > LONGEST_REASON) {
      errors.rejectValue(
          "reason", "proposal.refused.long", new Object[] {LONGEST_REASON, reason.length()}, null);
    }
    return errors.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new PoolRules(pooling.orElseThrow(), weights, claims, typed.claims(), reason));
  }

  private static double weight(String path, String typed, Errors errors) {
    Locale locale = LocaleContextHolder.getLocale();
    double weight = NumberText.parse(typed, locale).number();
    if (!(weight >= PoolRules.LEAST_WEIGHT && weight <= PoolRules.MOST_WEIGHT)) {
      errors.rejectValue(
          path,
          "estimates.refused.weight",
          new Object[] {
            TypedNumber.of(PoolRules.LEAST_WEIGHT, locale),
            TypedNumber.of(PoolRules.MOST_WEIGHT, locale)
          },
          null);
      return 1;
    }
    return weight;
  }
}
