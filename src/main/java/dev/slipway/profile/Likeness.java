package dev.slipway.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two models' names, versions included, may name the same model. */
final class Likeness {

  /** How much of the letters has to agree: one slip in four. */
  private static final double LIKE = 0.75;

  /** Shorter names are alike only letter by letter: too much of them changes with one. */
  private static final int SHORTEST_WITH_SLIP = 4;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Likeness() {}

  /** Whether only spacing, case, accents and punctuation differ. */
  static boolean same(String one, String other) {
    String normal = normal(one);
    return !normal.isEmpty() && normal.equals(normal(other));
  }

  /**
   * Whether the names are the same but for a slip of the pen. Numbers have to agree: GPT-3 and
   * GPT-4 are two models, however alike their names.
   */
  static boolean alike(String one, String other) {
    if (same(one, other)) {
      return true;
    }
    String first = letters(one);
    String second = letters(other);
    boolean comparable = Math.min(first.length(), second.length()) >= SHORTEST_WITH_SLIP;
    return comparable
        && numbers(one).equals(numbers(other))
        && Math.max(byEdits(first, second), byTrigrams(first, second)) >= LIKE;
  }

  /** Letters and digits alone, in lower case and without accents. */
  static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private static String letters(String name) {
    return normal(name).replaceAll("\\p{Nd}", "");
  }

  private static List<String> numbers(String name) {
    List<String> numbers = new ArrayList<>();
    Matcher found = NUMBER.matcher(name);
    while (found.find()) {
      numbers.add(found.group());
    }
    return numbers;
  }

  /** 1 minus the edit distance, two neighbours swapped counting as one edit, by the longer name. */
  private static double byEdits(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, one, other, i, j);
      }
    }
    int longest = Math.max(one.length(), other.length());
    return 1 - (double) edits[one.length()][other.length()] / longest;
  }

  private static int cheapest(int[][] edits, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }

  /** Dice's coefficient of three letters in a row, for parts that stand in another order. */
  private static double byTrigrams(String one, String other) {
    Set<String> first = trigrams(one);
    Set<String> second = trigrams(other);
    int both = first.size() + second.size();
    first.retainAll(second);
    return both == 0 ? 0 : 2.0 * first.size() / both;
  }

  private static Set<String> trigrams(String text) {
    Set<String> trigrams = new HashSet<>();
    for (int i = 0; i + 3 <= text.length(); i++) {
      trigrams.add(text.substring(i, i + 3));
    }
    return trigrams;
  }
}
