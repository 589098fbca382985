package dev.slipway.proposal.web;

import dev.slipway.stats.text.TypedNumber;
import org.springframework.context.i18n.LocaleContextHolder;

/** Numbers as people type them into a field of the page in hand. */
final class PlainNumber {

  private PlainNumber() {}

  /** The shortest text that reads back as the same number. */
  static String of(double number) {
    return TypedNumber.of(number, LocaleContextHolder.getLocale());
  }

  /** Three digits, rounded up, so that the lower bound named would itself be accepted. */
  static String above(double bound) {
    return TypedNumber.above(bound, LocaleContextHolder.getLocale());
  }

  /** Three digits, rounded down, so that the upper bound named would itself be accepted. */
  static String below(double bound) {
    return TypedNumber.below(bound, LocaleContextHolder.getLocale());
  }
}
