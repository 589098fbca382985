package dev.slipway.profile.web;

import dev.slipway.stats.text.NumberText;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/** Reads single fields of the form, and says beside each what would be accepted. */
final class TypedFields {

  private final Errors errors;

  TypedFields(Errors errors) {
    this.errors = errors;
  }

  String text(String path, String typed, int longest) {
    String text = typed.strip().replace("\r\n", "\n");
    if (text.length() > longest) {
      refuse(path, "profile.refused.long", longest, text.length());
    }
    // PostgreSQL keeps any character but this one.
    if (text.indexOf('\0') >= 0) {
      refuse(path, "profile.refused.characters");
    }
    return text;
  }

  String required(String path, String typed, int longest, String code) {
    String text = text(path, typed, longest);
    if (text.isBlank()) {
      refuse(path, code);
    }
    return text;
  }

  /** The level, or null with a fault. */
  <E extends Enum<E>> @Nullable E level(String path, String typed, Class<E> type) {
    Optional<E> level = find(typed, type);
    if (level.isEmpty()) {
      refuse(path, "profile.refused.level");
    }
    return level.orElse(null);
  }

  static <E extends Enum<E>> Optional<E> find(String typed, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(typed))
        .findFirst();
  }

  /** The number, or null with a fault where there is none or it lies outside. */
  @Nullable Double number(String path, String typed, double lowest, double highest, String code) {
    NumberText.Reading reading = NumberText.parse(typed, LocaleContextHolder.getLocale());
    String fault = reading.fault();
    if (fault != null) {
      refuse(path, fault);
      return null;
    }
    if (!(reading.number() >= lowest && reading.number() <= highest)) {
      refuse(path, code);
      return null;
    }
    return reading.number();
  }

  void refuse(String path, String code, Object... args) {
    errors.rejectValue(path, code, args, null);
  }
}
