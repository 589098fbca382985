package dev.slipway.imports.source;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as people write them into documents. */
public final class Numbers {

  /** A text longer than this is no number, whatever it is made of. */
  private static final int LONGEST = 400;

  private static final Pattern PLAIN =
      Pattern.compile(
          "([-+\u2212]?\\d{1,350}(?:\\.\\d{0,350})?|[-+\u2212]?\\.\\d{1,350})([eE][-+]?\\d{1,4})?\\s*%?");

  private static final Pattern WITH_SPREAD =
      Pattern.compile("(.+?)\\s*(?:±|\\+/-|\\+-)\\s*[\\d.]+\\s*%?");

  /** 1,543,714,304: groups of three, so that 3,5 is never taken for 35. */
  private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("", 1.0),
          Map.entry("k", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("million", 1e6),
          Map.entry("b", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("t", 1e12),
          Map.entry("trillion", 1e12));

  private Numbers() {}

  /** A number, a percentage as the number before its sign, or a number before its spread. */
  public static OptionalDouble read(String written) {
    String text = written.strip();
    if (text.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    Matcher spread = WITH_SPREAD.matcher(text);
    String number = spread.matches() ? spread.group(1).strip() : text;
    if (GROUPED.matcher(number).matches()) {
      number = number.replace(",", "");
    }
    return PLAIN.matcher(number).matches()
        ? finite(number.replace('\u2212', '-').replace("%", "").strip())
        : OptionalDouble.empty();
  }

  /** A number with its scale in a word or a letter, such as 7.61 and B. */
  public static OptionalDouble scaled(String number, String scale) {
    Double factor = SCALES.get(scale.toLowerCase(java.util.Locale.ROOT));
    OptionalDouble value = read(number);
    return factor == null || value.isEmpty()
        ? OptionalDouble.empty()
        : finite(
            new java.math.BigDecimal(Double.toString(value.getAsDouble()))
                .multiply(java.math.BigDecimal.valueOf(factor.longValue()))
                .toString());
  }

  private static OptionalDouble finite(String text) {
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
