package dev.slipway.stats.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How one language writes numbers: its marks, its words for scales and for ratios. */
enum Notation {
  ENGLISH('.', ',', "in|out of|/", english()),
  GERMAN(',', '.', "von|aus|/", german());

  private final char point;
  private final char group;
  private final Map<String, Double> scales;
  private final Pattern scaled;
  private final Pattern ratio;
  private final Pattern doubtful;

  Notation(char point, char group, String per, Map<String, Double> scales) {
    this.point = point;
    this.group = group;
    this.scales = scales;
    String digits = "(?:[1-9][0-9]{0,2}(?:[\\" + group + " ][0-9]{3})+|[0-9]+)";
    String number = "([+-]?(?:" + digits + "(?:\\" + point + "[0-9]*)?|\\" + point + "[0-9]+))";
    this.scaled = pattern(number + "(e[+-]?[0-9]{1,6})? ?(\\p{L}*|%)");
    this.ratio = pattern(number + " ?(?:" + per + ") ?" + number + " ?(\\p{L}*)");
    this.doubtful =
        pattern(".*(?<![0-9\\" + point + "])[1-9][0-9]{0,2}\\" + point + "[0-9]{2}0(?![0-9]).*");
  }

  static Notation of(Locale locale) {
    return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
  }

  Notation other() {
    return this == ENGLISH ? GERMAN : ENGLISH;
  }

  Pattern scaled() {
    return scaled;
  }

  Pattern ratio() {
    return ratio;
  }

  /** Whether a person of the other notation may have meant thousands: "1.000" in English. */
  boolean doubtful(String clean) {
    return doubtful.matcher(clean).matches();
  }

  @Nullable Double scale(String word) {
    return word.isEmpty() ? Double.valueOf(1) : scales.get(word.toLowerCase(Locale.ROOT));
  }

  double value(String digits, String exponent) {
    String plain = digits.replace(" ", "").replace(String.valueOf(group), "").replace(point, '.');
    return Double.parseDouble(plain + exponent);
  }

  /** A plain number with a decimal point, in this notation. */
  String write(String plain) {
    return plain.replace('.', point);
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
  }

  private static Map<String, Double> letters() {
    Map<String, Double> letters = new HashMap<>();
    letters.put("k", 1e3);
    letters.put("m", 1e6);
    letters.put("b", 1e9);
    letters.put("t", 1e12);
    letters.put("million", 1e6);
    letters.put("%", 0.01);
    return letters;
  }

  private static Map<String, Double> english() {
    Map<String, Double> words = letters();
    words.put("thousand", 1e3);
    words.put("mn", 1e6);
    words.put("bn", 1e9);
    words.put("billion", 1e9);
    words.put("tn", 1e12);
    words.put("trillion", 1e12);
    words.put("percent", 0.01);
    return words;
  }

  /** Without "Billion" and "Trillion", which mean a thousand and a million times more in German. */
  private static Map<String, Double> german() {
    Map<String, Double> words = letters();
    words.put("tsd", 1e3);
    words.put("tausend", 1e3);
    words.put("mio", 1e6);
    words.put("millionen", 1e6);
    words.put("mrd", 1e9);
    words.put("milliarde", 1e9);
    words.put("milliarden", 1e9);
    words.put("prozent", 0.01);
    return words;
  }
}
