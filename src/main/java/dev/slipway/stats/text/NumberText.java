package dev.slipway.stats.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as people type it: {@code 12}, {@code -0.5}, {@code 1,000}, {@code 175e9}, {@code
 * 3.5B}, {@code 860 million}, {@code 2 %} (0.02), {@code 1 in 40} (0.025). What could be read in
 * two ways ("1,5") is refused rather than guessed.
 */
public final class NumberText {

  private static final int MAX_LENGTH = 60;

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("million", 1e6),
          Map.entry("b", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("t", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("trillion", 1e12),
          Map.entry("%", 0.01),
          Map.entry("percent", 0.01));

  private static final String DIGITS = "(?:[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+)";
  private static final String NUMBER = "([+-]?(?:" + DIGITS + "(?:\\.[0-9]*)?|\\.[0-9]+))";
  private static final Pattern SCALED =
      Pattern.compile(NUMBER + "(e[+-]?[0-9]{1,6})? ?([a-z%]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern RATIO =
      Pattern.compile(
          NUMBER + " ?(?:in|out of|/) ?" + NUMBER + " ?([a-z]*)", Pattern.CASE_INSENSITIVE);

  private NumberText() {}

  /** Never throws: every text is answered by a number or by the code of a message. */
  public static Reading parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Reading.fault("number.missing");
    }
    String clean = tidy(text);
    if (clean.length() > MAX_LENGTH) {
      return Reading.fault("number.unreadable");
    }
    Matcher ratio = RATIO.matcher(clean);
    if (ratio.matches()) {
      return ratio(ratio);
    }
    Matcher scaled = SCALED.matcher(clean);
    return scaled.matches() ? scaled(scaled) : Reading.fault("number.unreadable");
  }

  /** Typographic minus and the spaces of other countries' thousands become plain ones. */
  private static String tidy(String text) {
    return text.strip().replace('\u2212', '-').replaceAll("[\\s\u00a0\u2009\u202f]+", " ");
  }

  private static Reading scaled(Matcher m) {
    Double scale = scale(m.group(3));
    if (scale == null) {
      return Reading.fault("number.unreadable");
    }
    String exponent = m.group(2) == null ? "" : m.group(2);
    double mantissa = plain(m.group(1), exponent);
    return checked(mantissa * scale, mantissa != 0 || hasDigit(m.group(1)));
  }

  private static Reading ratio(Matcher m) {
    Double scale = scale(m.group(3));
    double below = scale == null ? Double.NaN : plain(m.group(2), "") * scale;
    if (!(below > 0)) {
      return Reading.fault("number.unreadable");
    }
    return checked(plain(m.group(1), "") / below, hasDigit(m.group(1)));
  }

  private static @Nullable Double scale(String suffix) {
    return suffix.isEmpty() ? Double.valueOf(1) : SCALES.get(suffix.toLowerCase(Locale.ROOT));
  }

  private static double plain(String number, String exponent) {
    return Double.parseDouble(number.replace(",", "").replace(" ", "") + exponent);
  }

  /** Whether the number was meant to differ from zero: it has a digit other than 0. */
  private static boolean hasDigit(String number) {
    return number.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private static Reading checked(double number, boolean notZero) {
    if (!(Math.abs(number) <= 1e300)) {
      return Reading.fault("number.tooLarge");
    }
    if (notZero && Math.abs(number) < 1e-300) {
      return Reading.fault("number.tooSmall");
    }
    return new Reading(number == 0 ? 0 : number, null);
  }

  /**
   * What was read: a finite number, or the message code of the fault (then {@code number} is NaN).
   */
  public record Reading(double number, @Nullable String fault) {

    static Reading fault(String code) {
      return new Reading(Double.NaN, code);
    }

    public boolean ok() {
      return fault == null;
    }
  }
}
