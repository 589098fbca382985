package dev.slipway.forecast;

import dev.slipway.scoring.outlook.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * By when something is forecast, in months after the day of decision. Copies come within months, so
 * that half a year, one and two say most, and none of these is beyond what the cases support;
 * outcomes are what the whole horizon is about.
 */
final class Dates {

  static final List<Integer> COPYING = List.of(6, 12, 24);

  private Dates() {}

  /**
   * The last day on which something may be said: a score counts from the day of decision, and the
   * more of its time has passed, the less its chances fit. A month is the step in which it counts.
   */
  static LocalDate lastToSay(LocalDate decisionDate) {
    return decisionDate.plusMonths(1);
  }

  /** For one kind, as far as the release comes before and the plan does not decide it itself. */
  static List<Integer> of(ForecastKind kind, Outlook outlook) {
    int horizon = outlook.horizonMonths();
    Stream<Integer> months =
        kind.isOutcome() || horizon < COPYING.get(0)
            ? Stream.of(horizon)
            : COPYING.stream().filter(month -> month <= horizon);
    boolean open = kind == ForecastKind.OPENLY_DISTRIBUTED;
    return months
        .filter(month -> month > outlook.firstStep())
        .filter(month -> !open || month <= outlook.opensIn())
        .toList();
  }

  static double chance(ForecastKind kind, Outlook outlook, int months) {
    double chance =
        switch (kind) {
          case COPIED -> outlook.copied().get(months - 1);
          case OPENLY_DISTRIBUTED -> outlook.open().get(months - 1);
          case EXTREMELY_BAD -> outlook.bad();
          case EXTREMELY_GOOD -> outlook.good();
        };
    return Math.max(0, Math.min(1, chance));
  }
}
