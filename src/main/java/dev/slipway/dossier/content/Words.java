package dev.slipway.dossier.content;

import dev.slipway.pathway.question.Column;
import dev.slipway.scoring.assembly.QuestionNames;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in English what pages call things: a dossier has one language, so that its hash is one. */
@Component
class Words {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final MessageSource messages;
  private final QuestionNames questions;

  Words(MessageSource messages, QuestionNames questions) {
    this.messages = messages;
    this.questions = questions;
  }

  /** A constant by the prefix of its message, such as {@code level.access.}. */
  String of(String prefix, Enum<?> constant) {
    return Objects.requireNonNull(
        messages.getMessage(prefix + constant.name(), null, plain(constant), Locale.ENGLISH));
  }

  /** A constant as its own name says it. */
  static String plain(Enum<?> constant) {
    String name = constant.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** "2026-11-28 10:42 UTC". */
  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** A question, or several that move together. */
  String question(Column column, int rubricVersion) {
    return inEnglish(() -> questions.name(column, rubricVersion));
  }

  private static <T> T inEnglish(Supplier<T> work) {
    LocaleContext before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    try {
      return work.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }
}
