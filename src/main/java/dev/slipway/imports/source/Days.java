package dev.slipway.imports.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of a moment, however the moment is written. */
public final class Days {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

  /** Seconds since 1970, which a few formats write as a text: from 2001 to 2100. */
  private static final double FIRST_SECOND = 1e9;

  private static final double LAST_SECOND = 4.1e9;

  private Days() {}

  /** The day as it is written, in the zone of its writer; of seconds since 1970, in UTC. */
  public static Optional<String> of(Part moment) {
    OptionalDouble seconds = moment.number();
    if (seconds.isPresent()) {
      double value = seconds.getAsDouble();
      return value >= FIRST_SECOND && value < LAST_SECOND
          ? Optional.of(day(Instant.ofEpochSecond((long) value)))
          : Optional.empty();
    }
    return moment.text().flatMap(Days::day);
  }

  private static String day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  private static Optional<String> day(String text) {
    Matcher found = DAY.matcher(text);
    try {
      return found.matches()
          ? Optional.of(LocalDate.parse(found.group(1)).toString())
          : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
