package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.curve.CurveQuestion;
import dev.slipway.precedent.curve.Split;
import dev.slipway.precedent.lag.Endpoint;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which curve is asked for, as the address says it; what it does not say in a known word is left at
 * what most people want.
 */
record CurveForm(String event, String group, String split, boolean firm, boolean withoutGames) {

  static CurveForm of(
      @Nullable String event,
      @Nullable String group,
      @Nullable String split,
      @Nullable String firm,
      @Nullable String withoutGames) {
    return new CurveForm(
        known(Endpoint.class, event).orElse(Endpoint.COPY).name(),
        known(CaseGroup.class, group).map(Enum::name).orElse(""),
        known(Split.class, split).orElse(Split.NONE).name(),
        "true".equals(firm),
        "true".equals(withoutGames));
  }

  private static <E extends Enum<E>> Optional<E> known(Class<E> type, @Nullable String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst();
  }

  Endpoint endpoint() {
    return Endpoint.valueOf(event);
  }

  Split by() {
    return Split.valueOf(split);
  }

  CurveQuestion question(LocalDate today) {
    Set<CaseGroup> groups = group.isEmpty() ? Set.of() : Set.of(CaseGroup.valueOf(group));
    return new CurveQuestion(endpoint(), groups, "", firm, withoutGames, today);
  }
}
