package dev.slipway.stats.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as people type it into a page of their language: {@code 12}, {@code -0.5}, {@code
 * 1,000}, {@code 175e9}, {@code 3 × 10^24 FLOP}, {@code 3.5B}, {@code 860 million}, {@code 2 %}
 * (0.02), {@code 1 in 40} (0.025); in German {@code 0,5}, {@code 1.000}, {@code 3,5 Mrd}, {@code 1
 * von 40}. The language is the page's, never guessed from the text: what it does not allow, or what
 * a person of another notation may have meant otherwise ("1.000" in English), is refused.
 */
public final class NumberText {

  /** The code of a text that is no number. */
  public static final String UNREADABLE = "number.unreadable";

  private static final int MAX_LENGTH = 60;

  private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=10)[⁻⁺]?[⁰¹²³⁴-⁹]+");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺";

  /** "3 × 10^24" and "10^24". */
  private static final Pattern POWER_OF_TEN =
      Pattern.compile("^(?:([^×·*x^]+?) ?[×·*x] ?)?10 ?\\^ ?([+-]?[0-9]{1,6})(?![0-9])");

  private NumberText() {}

  /** Never throws: every text is answered by a number or by the code of a message. */
  public static Reading parse(@Nullable String text, Locale locale) {
    return parse(text, locale, NumberUnit.NONE);
  }

  /**
   * Likewise.
   *
   * @param unit that may stand after the number
   */
  public static Reading parse(@Nullable String text, Locale locale, NumberUnit unit) {
    if (text == null || text.isBlank()) {
      return Reading.fault("number.missing");
    }
    Notation notation = Notation.of(locale);
    String tidy = tidy(text);
    if (tidy.length() > MAX_LENGTH) {
      return Reading.fault(UNREADABLE);
    }
    String clean = notation.without(unit, tidy);
    if (notation.doubtful(clean)) {
      return Reading.fault("number.ambiguous");
    }
    Reading reading = read(clean, notation);
    boolean otherwise =
        UNREADABLE.equals(reading.fault())
            && clean.matches(".*[.,].*")
            && read(clean, notation.withMarksSwapped()).ok();
    return otherwise ? Reading.fault("number.ambiguous") : reading;
  }

  /** A plain number such as {@code 0.5} or {@code 2.37B}, as it is typed in that language. */
  public static String write(String plain, Locale locale) {
    return Notation.of(locale).write(plain);
  }

  /** Minus, powers and the spaces of other countries' thousands as they come from a keyboard. */
  private static String tidy(String text) {
    String plain = text.strip();
    if (plain.length() > 2 * MAX_LENGTH) {
      return plain;
    }
    plain = plain.replace('\u2212', '-').replaceAll("[\\s\u00a0\u2009\u202f]+", " ");
    plain = SUPERSCRIPT.matcher(plain).replaceAll(found -> "^" + onTheLine(found.group()));
    return POWER_OF_TEN
        .matcher(plain)
        .replaceFirst(
            found -> (found.group(1) == null ? "1" : found.group(1)) + "e" + found.group(2));
  }

  private static String onTheLine(String raised) {
    StringBuilder plain = new StringBuilder();
    raised.chars().forEach(c -> plain.append("0123456789-+".charAt(SUPERSCRIPTS.indexOf(c))));
    return plain.toString();
  }

  private static Reading read(String clean, Notation notation) {
    Matcher ratio = notation.ratio().matcher(clean);
    if (ratio.matches()) {
      return ratio(ratio, notation);
    }
    Matcher scaled = notation.scaled().matcher(clean);
    return scaled.matches() ? scaled(scaled, notation) : Reading.fault(UNREADABLE);
  }

  private static Reading scaled(Matcher m, Notation notation) {
    Integer power = notation.power(m.group(3));
    if (power == null) {
      return Reading.fault(UNREADABLE);
    }
    int exponent = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    return checked(notation.value(m.group(1), exponent + power), hasDigit(m.group(1)));
  }

  private static Reading ratio(Matcher m, Notation notation) {
    Integer power = notation.power(m.group(3));
    double below = power == null ? Double.NaN : notation.value(m.group(2), power);
    if (!(below > 0)) {
      return Reading.fault(UNREADABLE);
    }
    return checked(notation.value(m.group(1), 0) / below, hasDigit(m.group(1)));
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
