package dev.slipway.forecast;

import dev.slipway.forecast.Forecast.Batch;
import dev.slipway.proposal.Proposal;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.outlook.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what somebody's answers expect into dated forecasts. */
final class ForecastFactory {

  private ForecastFactory() {}

  /** Of all that has not come yet, by days that have not come yet either. */
  static List<Forecast> of(
      Proposal proposal, Batch batch, @Nullable UUID person, Outlook outlook, LocalDate today) {
    List<Forecast> said = new ArrayList<>();
    for (ForecastKind kind : ForecastKind.values()) {
      if (kind.first(proposal.observations()).isPresent() || isOver(kind, outlook)) {
        continue;
      }
      for (int months : Dates.of(kind, outlook)) {
        LocalDate due = proposal.decisionDate().plusMonths(months);
        if (due.isAfter(today)) {
          double chance = Dates.chance(kind, outlook, months);
          said.add(new Forecast(UUID.randomUUID(), person, kind, due, chance, batch));
        }
      }
    }
    return said;
  }

  /** What had come at the decision already is no forecast. */
  private static boolean isOver(ForecastKind kind, Outlook outlook) {
    return switch (kind) {
      case COPIED -> outlook.copiedAlready();
      case OPENLY_DISTRIBUTED -> outlook.openAlready();
      default -> false;
    };
  }

  /** Over every forecast of a batch, whatever their order. */
  static String fingerprint(List<Forecast> all) {
    return CanonicalJson.sha256(
        all.stream().map(ForecastFactory::line).sorted().collect(Collectors.joining("\n")));
  }

  private static String line(Forecast each) {
    return String.join(
        " ",
        each.voice().name(),
        String.valueOf(each.personId()),
        each.kind().name(),
        each.due().toString(),
        Double.toString(each.chance()));
  }
}
