package dev.slipway.desk.row;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as they are kept and looked for: lower case, without accents and umlauts'
 * dots, so that {@code Größe} is found as {@code grosse} too. Anything but letters and digits only
 * parts words; no sign has a meaning of its own.
 */
public final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 40;
  private static final int MOST = 500;

  private Words() {}

  /** Different words, in the order of the text. */
  public static Set<String> of(String... texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      BETWEEN
          .splitAsStream(folded(text))
          .filter(word -> !word.isEmpty())
          .limit(MOST)
          .map(Words::cut)
          .forEach(words::add);
    }
    return words;
  }

  /** Lower case without marks; what a column of texts is sorted by. */
  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** A word as it is kept: bytes have one order in every database. */
  public static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.UTF_8);
  }

  /** The first bytes behind all words that begin with this one; UTF-8 has no byte 0xFF. */
  public static byte[] behind(String word) {
    byte[] bytes = bytes(word);
    bytes[bytes.length - 1]++;
    return bytes;
  }

  private static String cut(String word) {
    int length = word.codePointCount(0, word.length());
    return length > LONGEST ? word.substring(0, word.offsetByCodePoints(0, LONGEST)) : word;
  }
}
