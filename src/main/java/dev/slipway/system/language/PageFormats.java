package dev.slipway.system.language;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The conventions by which a page writes numbers and days: those that its words name. */
final class PageFormats {

  private PageFormats() {}

  /** English as in Britain, where the day comes before the month as everywhere around. */
  static Locale of(MessageSource messages) {
    return Locale.forLanguageTag(
        messages.getMessage("language.formats", null, LocaleContextHolder.getLocale()));
  }
}
