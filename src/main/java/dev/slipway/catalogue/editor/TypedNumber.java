package dev.slipway.catalogue.editor;

import dev.slipway.stats.text.NumberText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/** Reads numbers as people type them, and says beside the field why one cannot be read. */
final class TypedNumber {

  private TypedNumber() {}

  /** The number, or null with a fault in {@code errors}. */
  static @Nullable Double number(String typed, String path, Errors errors) {
    NumberText.Reading reading = NumberText.parse(typed, LocaleContextHolder.getLocale());
    String fault = reading.fault();
    if (fault != null) {
      errors.rejectValue(path, fault);
      return null;
    }
    return reading.number();
  }

  /** The number, as a whole one where it is; null with a fault in {@code errors}. */
  static @Nullable Number whole(String typed, String path, Errors errors) {
    Double number = number(typed, path, errors);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number) || !(Math.abs(number) < 1e6)) {
      errors.rejectValue(path, "effect.refused.months");
      return null;
    }
    return number.longValue();
  }
}
