package dev.slipway.form;

import dev.slipway.stats.text.NumberText;
import dev.slipway.stats.text.NumberUnit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/** Reads single fields of a form, and says beside each what would be accepted. */
public final class Fields {

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Errors errors;

  public Fields(Errors errors) {
    this.errors = errors;
  }

  /** The text without the blanks around it; with a fault if it cannot be kept. */
  public String text(String path, String typed, int longest) {
    String text = typed.strip().replace("\r\n", "\n");
    if (text.length() > longest) {
      refuse(path, "form.refused.long", longest, text.length());
    } else if (text.indexOf('\0') >= 0) {
      // PostgreSQL keeps any character but this one.
      refuse(path, "form.refused.characters");
    }
    return text;
  }

  /** Likewise, with a fault too if it is empty. */
  public String required(String path, String typed, int longest, String missing) {
    String text = text(path, typed, longest);
    if (text.isEmpty()) {
      refuse(path, missing);
    }
    return text;
  }

  /** The day, or null with a fault. */
  public @Nullable LocalDate date(String path, String typed, String missing) {
    if (typed.isBlank()) {
      refuse(path, missing);
      return null;
    }
    Matcher parts = DATE.matcher(typed.strip());
    if (!parts.matches()) {
      refuse(path, "form.refused.date");
      return null;
    }
    int year = Integer.parseInt(parts.group(1));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      refuse(path, "form.refused.date.years", Integer.toString(FIRST_YEAR), "" + LAST_YEAR);
      return null;
    }
    try {
      return LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    } catch (DateTimeException impossible) {
      refuse(path, "form.refused.date.impossible", typed.strip());
      return null;
    }
  }

  /** The whole number, or null with a fault. */
  public @Nullable Integer whole(
      String path, String typed, NumberUnit unit, int lowest, int highest, String code) {
    double number = NumberText.parse(typed, LocaleContextHolder.getLocale(), unit).number();
    if (!(number >= lowest && number <= highest && number == Math.rint(number))) {
      refuse(path, code, lowest, highest);
      return null;
    }
    return (int) number;
  }

  /** The number, or null with a fault if it cannot be read as one. */
  public @Nullable Double number(String path, String typed, NumberUnit unit) {
    NumberText.Reading reading = NumberText.parse(typed, LocaleContextHolder.getLocale(), unit);
    String fault = reading.fault();
    if (fault == null) {
      return reading.number();
    }
    // What would be accepted depends on what is asked.
    refuse(path, fault.equals(NumberText.UNREADABLE) ? fault + "." + unit.key() : fault);
    return null;
  }

  /** Likewise, with the fault {@code code} if it lies outside. */
  public @Nullable Double number(
      String path, String typed, NumberUnit unit, double lowest, double highest, String code) {
    Double number = number(path, typed, unit);
    if (number != null && !(number >= lowest && number <= highest)) {
      refuse(path, code, Typed.number(lowest), Typed.number(highest));
      return null;
    }
    return number;
  }

  /** The constant, or null with a fault. */
  public <E extends Enum<E>> @Nullable E level(
      String path, String typed, Class<E> type, String code) {
    Optional<E> level = Typed.constant(typed, type);
    if (level.isEmpty()) {
      refuse(path, code);
    }
    return level.orElse(null);
  }

  public void refuse(String path, String code, Object... args) {
    errors.rejectValue(path, code, args, null);
  }

  public boolean clean() {
    return !errors.hasErrors();
  }
}
