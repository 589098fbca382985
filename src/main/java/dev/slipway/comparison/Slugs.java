package dev.slipway.comparison;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes short names for addresses out of names for people. */
final class Slugs {

  /** Leaves room for a number behind it within what the catalogue takes. */
  private static final int LONGEST = 50;

  private Slugs() {}

  /** A slug like the name that is not taken. */
  static String free(String name, Predicate<String> taken) {
    String slug = of(name);
    String free = slug;
    for (int number = 2; taken.test(free); number++) {
      free = slug + "-" + number;
    }
    return free;
  }

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String joined = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    String cut = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    String trimmed = cut.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "modification" : trimmed;
  }
}
