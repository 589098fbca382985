package dev.slipway.imports.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts that stand where something should have been filled in. */
public final class Placeholders {

  private static final Set<String> WORDS =
      Set.of(
          "",
          "-",
          "–",
          "—",
          "?",
          "n/a",
          "na",
          "none",
          "null",
          "nan",
          "tbd",
          "todo",
          "tba",
          "unknown",
          "unspecified",
          "not specified",
          "not available",
          "no description available",
          "noassertion",
          "more information needed",
          "needs more information",
          "placeholder",
          "model id",
          "model name");

  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{.*}}|\\{[a-z_0-9 ]+}|<[a-z_ -]+>", Pattern.CASE_INSENSITIVE);

  private Placeholders() {}

  public static boolean is(String text) {
    String plain = text.strip().replaceAll("^[\\[(*_ ]+|[])*_. ]+$", "").toLowerCase(Locale.ROOT);
    return text.contains("{{") || WORDS.contains(plain) || TEMPLATE.matcher(text.strip()).matches();
  }
}
