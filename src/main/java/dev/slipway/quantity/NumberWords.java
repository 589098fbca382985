package dev.slipway.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says a number in the way in which it was typed, or as a natural frequency: 1 in 40 a year. */
record NumberWords(MessageSource messages, Locale locale, String saying, boolean inPercent) {

  /** As many as bounds have that are rounded so that they would be accepted. */
  private static final int DIGITS = 4;

  /** From here on a share is so many in a hundred rather than one in so many. */
  private static final double IN_HUNDRED = 0.0095;

  String exactly(double x) {
    if (inPercent) {
      return digits(NumberFormat.getPercentInstance(locale), x, DIGITS);
    }
    for (Scale scale : Scale.values()) {
      if (Math.abs(x) >= scale.size) {
        return digits(x / scale.size, DIGITS) + scale.name();
      }
    }
    return digits(x, DIGITS);
  }

  String inWords(double x) {
    if (saying.isEmpty()) {
      return exactly(x);
    }
    if (saying.equals("share") && x >= IN_HUNDRED) {
      return said("hundred", 100 * x);
    }
    return x > 0 && x <= 0.5 ? said("one", 1 / x) : said("many", x);
  }

  private String said(String how, double x) {
    String key = "form.quantity.say." + saying + "." + how;
    return messages.getMessage(key, new Object[] {digits(x, 2)}, locale);
  }

  private String digits(double x, int count) {
    return digits(NumberFormat.getNumberInstance(locale), x, count);
  }

  private static String digits(NumberFormat format, double x, int count) {
    format.setMaximumFractionDigits(340);
    return format.format(new BigDecimal(x).round(new MathContext(count)));
  }

  private enum Scale {
    T(1e12),
    B(1e9),
    M(1e6);

    private final double size;

    Scale(double size) {
      this.size = size;
    }
  }
}
