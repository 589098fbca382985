package dev.slipway.system.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Days and times in the form of the page's language. Templates reach it as {@code dates}. */
public final class Dates {

  private final MessageSource messages;

  public Dates(MessageSource messages) {
    this.messages = messages;
  }

  /** "24 November 2026", "24. November 2026". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(form()).format(day);
  }

  /** What may be a day or a moment: as the page writes them, or else as it is. */
  public String written(String text) {
    try {
      return text.endsWith("Z") ? moment(Instant.parse(text)) : day(LocalDate.parse(text));
    } catch (DateTimeParseException neither) {
      return text;
    }
  }

  /** Arguments of a message that were stored. */
  public Object[] written(List<String> stored) {
    return stored.stream().map(this::written).toArray();
  }

  /** "24 November 2026, 14:05", "24. November 2026, 14:05"; UTC. */
  public String moment(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(form())
        .withZone(ZoneOffset.UTC)
        .format(instant);
  }

  /** For {@code <time datetime>}, to the second. */
  public String machine(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private Locale form() {
    return PageFormats.of(messages);
  }
}
