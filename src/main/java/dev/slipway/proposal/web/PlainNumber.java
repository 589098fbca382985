package dev.slipway.proposal.web;

import dev.slipway.stats.text.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.springframework.context.i18n.LocaleContextHolder;

/** Numbers as people type them into a field of a page in their language. */
final class PlainNumber {

  private static final double SMALL = 1e-6;
  private static final double LARGE = 1e9;

  private PlainNumber() {}

  /** The shortest text that reads back as the same number. */
  static String of(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    double size = Math.abs(number);
    return NumberText.write(
        size != 0 && (size < SMALL || size >= LARGE)
            ? exact.toString().replace("E+", "e").replace('E', 'e')
            : exact.toPlainString(),
        LocaleContextHolder.getLocale());
  }

  /** Three digits, rounded up, so that the lower bound named would itself be accepted. */
  static String above(double bound) {
    return rounded(bound, RoundingMode.CEILING);
  }

  /** Three digits, rounded down, so that the upper bound named would itself be accepted. */
  static String below(double bound) {
    return rounded(bound, RoundingMode.FLOOR);
  }

  private static String rounded(double bound, RoundingMode mode) {
    return of(new BigDecimal(bound).round(new MathContext(3, mode)).doubleValue());
  }
}
