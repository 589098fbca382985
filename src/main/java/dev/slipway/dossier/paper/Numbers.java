package dev.slipway.dossier.paper;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in a dossier: two significant digits, never more than a score supports. */
public final class Numbers {

  private static final MathContext TWO_DIGITS = new MathContext(2);

  private Numbers() {}

  /** "2.2%". */
  public static String percent(double likelihood) {
    return rounded(100 * likelihood) + "%";
  }

  /** "2.2% (0.3% to 6.2%)". */
  public static String estimate(double mean, double low, double high) {
    return percent(mean) + " (" + percent(low) + " to " + percent(high) + ")";
  }

  /** A change in percentage points with its sign; "no measurable change" below 0.05 points. */
  public static String points(double change) {
    double points = 100 * change;
    if (Math.abs(points) < 0.05) {
      return "no measurable change";
    }
    return (points < 0 ? "−" : "+") + rounded(Math.abs(points)) + " points";
  }

  /** "7000000000" as "7 × 10^9" from a million on. */
  public static String plain(double number) {
    if (Math.abs(number) < 1e6 && Math.abs(number) >= 1e-4 || number == 0) {
      return rounded(number);
    }
    int exponent = (int) Math.floor(Math.log10(Math.abs(number)));
    return rounded(number / Math.pow(10, exponent)) + " × 10^" + exponent;
  }

  private static String rounded(double number) {
    return new BigDecimal(Double.toString(number))
        .round(TWO_DIGITS)
        .stripTrailingZeros()
        .toPlainString();
  }
}
