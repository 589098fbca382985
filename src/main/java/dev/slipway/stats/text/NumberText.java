package dev.slipway.stats.text;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as people type it into a page of their language: {@code 12}, {@code -0.5}, {@code
 * 1,000}, {@code 175e9}, {@code 3.5B}, {@code 860 million}, {@code 2 %} (0.02), {@code 1 in 40}
 * (0.025); in German {@code 0,5}, {@code 1.000}, {@code 3,5 Mrd}, {@code 1 von 40}. The language is
 * the page's, never guessed from the text: what it does not allow, or what a person of the other
 * notation may have meant otherwise ("1.000" in English), is refused.
 */
public final class NumberText {

  private static final int MAX_LENGTH = 60;

  private NumberText() {}

  /** As an English page is read. */
  static Reading parse(@Nullable String text) {
    return parse(text, Locale.ENGLISH);
  }

  /** Never throws: every text is answered by a number or by the code of a message. */
  public static Reading parse(@Nullable String text, Locale locale) {
    if (text == null || text.isBlank()) {
      return Reading.fault("number.missing");
    }
    String clean = tidy(text);
    if (clean.length() > MAX_LENGTH) {
      return Reading.fault("number.unreadable");
    }
    Notation notation = Notation.of(locale);
    if (notation.doubtful(clean)) {
      return Reading.fault("number.ambiguous");
    }
    Reading reading = read(clean, notation);
    return "number.unreadable".equals(reading.fault()) && read(clean, notation.other()).ok()
        ? Reading.fault(mistaken(clean))
        : reading;
  }

  /** A plain number such as {@code 0.5} or {@code 2.37B}, as it is typed in that language. */
  public static String write(String plain, Locale locale) {
    return Notation.of(locale).write(plain);
  }

  /** The marks may be the other language's, or only its words. */
  private static String mistaken(String clean) {
    return clean.matches(".*[.,].*") ? "number.ambiguous" : "number.unreadable";
  }

  /** Typographic minus and the spaces of other countries' thousands become plain ones. */
  private static String tidy(String text) {
    return text.strip().replace('\u2212', '-').replaceAll("[\\s\u00a0\u2009\u202f]+", " ");
  }

  private static Reading read(String clean, Notation notation) {
    Matcher ratio = notation.ratio().matcher(clean);
    if (ratio.matches()) {
      return ratio(ratio, notation);
    }
    Matcher scaled = notation.scaled().matcher(clean);
    return scaled.matches() ? scaled(scaled, notation) : Reading.fault("number.unreadable");
  }

  private static Reading scaled(Matcher m, Notation notation) {
    Double scale = notation.scale(m.group(3));
    if (scale == null) {
      return Reading.fault("number.unreadable");
    }
    String exponent = m.group(2) == null ? "" : m.group(2);
    double mantissa = notation.value(m.group(1), exponent);
    return checked(mantissa * scale, mantissa != 0 || hasDigit(m.group(1)));
  }

  private static Reading ratio(Matcher m, Notation notation) {
    Double scale = notation.scale(m.group(3));
    double below = scale == null ? Double.NaN : notation.value(m.group(2), "") * scale;
    if (!(below > 0)) {
      return Reading.fault("number.unreadable");
    }
    return checked(notation.value(m.group(1), "") / below, hasDigit(m.group(1)));
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
