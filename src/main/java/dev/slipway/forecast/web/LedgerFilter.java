package dev.slipway.forecast.web;

import dev.slipway.forecast.Forecast;
import dev.slipway.forecast.ForecastBasis;
import dev.slipway.forecast.ForecastKind;
import dev.slipway.forecast.LedgerEntry;
import dev.slipway.forecast.Resolution.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which forecasts the ledger shows, as its address says it; what means nothing is forgotten.
 *
 * @param who a voice, or the identifier of a person
 */
record LedgerFilter(View view, String kind, String who, String proposal) {

  /** Days within which something is due soon. */
  static final int SOON_DAYS = 60;

  /** Parts of the ledger. */
  enum View {
    OPEN,
    SOON,
    SETTLED,
    VOID,
    REPLACED;

    boolean takes(LedgerEntry entry, LocalDate today) {
      State state = entry.resolution().state();
      return switch (this) {
        case OPEN -> state == State.OPEN;
        case SOON ->
            state == State.OPEN && !entry.forecast().due().isAfter(today.plusDays(SOON_DAYS));
        case SETTLED -> entry.resolution().isSettled();
        case VOID -> state == State.VOID;
        case REPLACED -> state == State.REPLACED;
      };
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static LedgerFilter of(Map<String, String> asked) {
    String view = asked.getOrDefault("view", "");
    return new LedgerFilter(
        Arrays.stream(View.values())
            .filter(each -> each.word().equals(view))
            .findFirst()
            .orElse(View.OPEN),
        known(asked.getOrDefault("kind", ""), ForecastKind.values()),
        who(asked.getOrDefault("who", "")),
        identifier(asked.getOrDefault("proposal", "")));
  }

  private static String who(String text) {
    String voice = known(text, ForecastBasis.values());
    return voice.isEmpty() ? identifier(text) : voice;
  }

  private static String known(String text, Enum<?>[] names) {
    return Arrays.stream(names).map(Enum::name).filter(text::equals).findFirst().orElse("");
  }

  private static String identifier(String text) {
    try {
      return UUID.fromString(text).toString();
    } catch (IllegalArgumentException notOne) {
      return "";
    }
  }

  /** Whether anything but the view narrows the ledger. */
  public boolean narrows() {
    return !(kind + who + proposal).isEmpty();
  }

  boolean takes(LedgerEntry entry) {
    Forecast forecast = entry.forecast();
    return is(kind, forecast.kind().name())
        && is(proposal, forecast.proposalId().toString())
        && (who.isEmpty()
            || who.equals(forecast.voice().name())
            || who.equals(String.valueOf(forecast.personId())));
  }

  private static boolean is(String wanted, String value) {
    return wanted.isEmpty() || wanted.equals(value);
  }

  List<LedgerEntry> among(List<LedgerEntry> all) {
    return all.stream().filter(this::takes).toList();
  }

  String href(View other, int page) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("view", other == View.OPEN ? "" : other.word());
    values.put("kind", kind);
    values.put("who", who);
    values.put("proposal", proposal);
    values.put("page", page == 1 ? "" : Integer.toString(page));
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/forecasts");
    values.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            address.queryParam(name, value);
          }
        });
    return address.toUriString();
  }
}
