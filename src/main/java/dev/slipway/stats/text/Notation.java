package dev.slipway.stats.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes numbers: its marks, its words for powers of ten, for ratios and for units.
 * A language is a file {@code words/numbers_xx.properties}; one that has none is read as English.
 */
final class Notation {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The dot that may end an abbreviated word for a power of ten: "Mrd." */
  private static final String DOT = "(?:(?<=\\p{L})\\.)?";

  private static final Map<String, Notation> KNOWN = new ConcurrentHashMap<>();

  private final ResourceBundle words;
  private final char point;
  private final char group;
  private final Map<String, Integer> powers = new HashMap<>();
  private final Pattern scaled;
  private final Pattern ratio;
  private final Pattern doubtful;

  private Notation(ResourceBundle words, char point, char group) {
    this.words = words;
    this.point = point;
    this.group = group;
    for (String word : words.getString("powers").split(" ")) {
      int colon = word.indexOf(':');
      powers.put(word.substring(0, colon), Integer.valueOf(word.substring(colon + 1)));
    }
    String digits = "(?:[1-9][0-9]{0,2}(?:[\\" + group + " ][0-9]{3})+|[0-9]+)";
    String number = "([+-]?(?:" + digits + "(?:\\" + point + "[0-9]*)?|\\" + point + "[0-9]+))";
    this.scaled = pattern(number + "(?:e([+-]?[0-9]{1,6}))? ?(\\p{L}*|%)" + DOT);
    this.ratio =
        pattern(number + " ?(?:" + words.getString("ratio") + ") ?" + number + " ?(\\p{L}*)" + DOT);
    this.doubtful =
        pattern(".*(?<![0-9\\" + point + "])[1-9][0-9]{0,2}\\" + point + "[0-9]{2}0(?![0-9]).*");
  }

  static Notation of(Locale locale) {
    return KNOWN.computeIfAbsent(locale.getLanguage(), language -> read(locale));
  }

  private static Notation read(Locale locale) {
    ResourceBundle words = ResourceBundle.getBundle("words.numbers", locale, NO_FALLBACK);
    return new Notation(words, mark(words, "point"), mark(words, "group"));
  }

  private static char mark(ResourceBundle words, String key) {
    return words.getString(key).charAt(0);
  }

  /** With the two marks in each other's place, as people of another language may write. */
  Notation withMarksSwapped() {
    return new Notation(words, group, point);
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

  /** The text without the unit after it. */
  String without(NumberUnit unit, String clean) {
    String key = "unit." + unit.key();
    return words.containsKey(key)
        ? pattern(" ?(?:" + words.getString(key) + ")$").matcher(clean).replaceFirst("")
        : clean;
  }

  /** The power of ten that the word stands for. */
  @Nullable Integer power(String word) {
    return word.isEmpty() ? Integer.valueOf(0) : powers.get(word.toLowerCase(Locale.ROOT));
  }

  /** Exact, as a product of two doubles would not be. */
  double value(String digits, int power) {
    String plain = digits.replace(" ", "").replace(String.valueOf(group), "").replace(point, '.');
    return Double.parseDouble(plain + "e" + power);
  }

  /** A plain number with a decimal point, in this notation. */
  String write(String plain) {
    return plain.replace('.', point);
  }

  /** How this power of ten is written after a number, if people do. */
  @Nullable String suffix(int power) {
    String key = "write." + power;
    String suffix = words.containsKey(key) ? words.getString(key) : "";
    return suffix.isEmpty() ? null : suffix;
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
