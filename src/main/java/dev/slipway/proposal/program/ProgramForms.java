package dev.slipway.proposal.program;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/** What readers of forms share where a program sends the fields: it reads and writes English. */
public final class ProgramForms {

  private ProgramForms() {}

  /** Does something as if its reader had asked in English, in which programs write numbers. */
  public static <T> T inEnglish(Supplier<T> work) {
    LocaleContext before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    try {
      return work.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  /** The details, or what the form says against them. */
  public static <T> FormReading<T> reading(
      @Nullable T details, Errors errors, MessageSource messages) {
    List<FieldRefusal> refusals =
        errors.getFieldErrors().stream()
            .map(
                error ->
                    new FieldRefusal(
                        error.getField(),
                        Objects.requireNonNull(messages.getMessage(error, Locale.ENGLISH))))
            .toList();
    return new FormReading<>(refusals.isEmpty() ? details : null, refusals);
  }
}
