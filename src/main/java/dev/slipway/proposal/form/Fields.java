package dev.slipway.proposal.form;

import dev.slipway.stats.text.NumberText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
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

  /** The text without the blanks around it; with a fault if it is empty or too long. */
  public String required(String path, String typed, int longest, String missing) {
    String text = typed.strip().replace("\r\n", "\n");
    if (text.isEmpty()) {
      refuse(path, missing);
    } else if (text.length() > longest) {
      refuse(path, "proposal.refused.long", longest, text.length());
    } else if (text.indexOf('\0') >= 0) {
      // PostgreSQL keeps any character but this one.
      refuse(path, "proposal.refused.characters");
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
      refuse(path, "proposal.refused.date");
      return null;
    }
    return date(path, typed.strip(), number(parts, 1), number(parts, 2), number(parts, 3));
  }

  private @Nullable LocalDate date(String path, String typed, int year, int month, int dayOfMonth) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      refuse(path, "proposal.refused.date.years", Integer.toString(FIRST_YEAR), "" + LAST_YEAR);
      return null;
    }
    try {
      return LocalDate.of(year, month, dayOfMonth);
    } catch (DateTimeException impossible) {
      refuse(path, "proposal.refused.date.impossible", typed);
      return null;
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** The whole number, or null with a fault. */
  public @Nullable Integer whole(String path, String typed, int lowest, int highest, String code) {
    double number = NumberText.parse(typed, LocaleContextHolder.getLocale()).number();
    if (!(number >= lowest && number <= highest && number == Math.rint(number))) {
      refuse(path, code, lowest, highest);
      return null;
    }
    return (int) number;
  }

  /** The number, or null with a fault if it cannot be read as one. */
  public @Nullable Double number(String path, String typed) {
    NumberText.Reading reading = NumberText.parse(typed, LocaleContextHolder.getLocale());
    if (reading.fault() != null) {
      refuse(path, reading.fault());
      return null;
    }
    return reading.number();
  }

  /** The level, or null with a fault. */
  public <E extends Enum<E>> @Nullable E level(
      String path, String typed, Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(typed))
        .findFirst()
        .orElseGet(
            () -> {
              refuse(path, code);
              return null;
            });
  }

  public void refuse(String path, String code, Object... args) {
    errors.rejectValue(path, code, args, null);
  }

  public boolean clean() {
    return !errors.hasErrors();
  }
}
