package dev.slipway.stats.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people type them into a field of a page in their language. */
public final class TypedNumber {

  private static final double SMALL = 1e-6;
  private static final double LARGE = 1e9;

  /** Up to which a number such as 3.5B is easier to read than 3.5e9. */
  private static final int FEW_DIGITS = 4;

  /** So many digits of a decimal number always survive in a double. */
  private static final MathContext KEPT = new MathContext(15);

  private TypedNumber() {}

  /**
   * The decimal number of at most 15 digits that reads back as the same; where there is none, what
   * Java writes. Before version 19 that is sometimes longer than it need be: 9.999999999999999e22
   * for 1e23 (JDK-4511638).
   */
  public static BigDecimal shortest(double number) {
    BigDecimal written = BigDecimal.valueOf(number);
    BigDecimal rounded = written.round(KEPT);
    return (rounded.doubleValue() == number ? rounded : written).stripTrailingZeros();
  }

  /** The shortest text that reads back as the same number. */
  public static String of(double number, Locale locale) {
    BigDecimal exact = shortest(number);
    int thousands = 3 * Math.floorDiv(exact.precision() - exact.scale() - 1, 3);
    String suffix = Notation.of(locale).suffix(thousands);
    if (suffix != null && exact.precision() <= FEW_DIGITS) {
      return NumberText.write(exact.movePointLeft(thousands).toPlainString(), locale) + suffix;
    }
    double size = Math.abs(number);
    boolean plain = size == 0 || (size >= SMALL && size < LARGE);
    String text = plain ? exact.toPlainString() : exact.toString();
    return NumberText.write(text.replace("E+", "e").replace('E', 'e'), locale);
  }

  /** A share in percent. */
  public static String percent(double share, Locale locale) {
    BigDecimal hundredths = shortest(share).movePointRight(2);
    return NumberText.write(hundredths.toPlainString(), locale) + "%";
  }

  /** Three digits, rounded up, so that the lower bound named would itself be accepted. */
  public static String above(double bound, Locale locale) {
    return rounded(bound, RoundingMode.CEILING, locale);
  }

  /** Three digits, rounded down, so that the upper bound named would itself be accepted. */
  public static String below(double bound, Locale locale) {
    return rounded(bound, RoundingMode.FLOOR, locale);
  }

  private static String rounded(double bound, RoundingMode mode, Locale locale) {
    return of(new BigDecimal(bound).round(new MathContext(3, mode)).doubleValue(), locale);
  }
}
