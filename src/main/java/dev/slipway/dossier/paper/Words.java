package dev.slipway.dossier.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The words and numbers of a dossier, in the language in which it is being written. Numbers have
 * two significant digits, never more than a score supports.
 */
@Component
public class Words {

  private static final MathContext TWO_DIGITS = new MathContext(2);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final MessageSource messages;

  public Words(MessageSource messages) {
    this.messages = messages;
  }

  /** Whatever is written by {@code work} speaks that language. */
  public static <T> T in(Locale language, Supplier<T> work) {
    LocaleContext before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(language);
    try {
      return work.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  public static Locale language() {
    return LocaleContextHolder.getLocale();
  }

  /** A message; arguments that come with Slipway as data are translated too. */
  public String say(String key, Object... args) {
    return messages.getMessage(key, args, language());
  }

  /** A text that may have come with Slipway as data. */
  public String shipped(String text) {
    return say("dossier.text", text);
  }

  /** A constant by the prefix of its message, such as {@code level.access.}. */
  public String of(String prefix, Enum<?> constant) {
    return say(prefix + constant.name());
  }

  /** "2026-11-28 10:42 UTC" in every language. */
  public static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** "2.2%". */
  public String percent(double likelihood) {
    return say("number.percent", rounded(100 * likelihood));
  }

  /** "2.2% (0.3% to 6.2%)". */
  public String estimate(double mean, double low, double high) {
    return percent(mean) + " " + say("number.interval", percent(low), percent(high));
  }

  /** A change in percentage points with its sign; "no measurable change" below 0.05 points. */
  public String points(double change) {
    double points = 100 * change;
    return Math.abs(points) < 0.05
        ? say("dossier.unchanged")
        : say("number.points", (points < 0 ? "−" : "+") + rounded(Math.abs(points)));
  }

  /** "7000000000" as "7 × 10^9" from a million on. */
  public String plain(double number) {
    if (Math.abs(number) < 1e6 && Math.abs(number) >= 1e-4 || number == 0) {
      return rounded(number);
    }
    int exponent = (int) Math.floor(Math.log10(Math.abs(number)));
    return rounded(number / Math.pow(10, exponent)) + " × 10^" + exponent;
  }

  private static String rounded(double number) {
    DecimalFormat format =
        new DecimalFormat("0.##############", DecimalFormatSymbols.getInstance(language()));
    return format.format(new BigDecimal(Double.toString(number)).round(TWO_DIGITS));
  }
}
