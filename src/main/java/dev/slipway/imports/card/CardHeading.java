package dev.slipway.imports.card;

import dev.slipway.imports.prose.Line;
import dev.slipway.imports.source.Placeholders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a card's first heading gives, where it is a name. */
record CardHeading(String name, int line) {

  private static final Pattern HEADING =
      Pattern.compile(
          "\\s{0,3}#\\s+(.+?)\\s*#*\\s*|\\s*<h1[^>]{0,200}>(.+?)</h1>.*", Pattern.CASE_INSENSITIVE);

  /** Headings of sections, which are no names. */
  private static final Set<String> SECTIONS =
      Set.of(
          "introduction",
          "overview",
          "table of contents",
          "contents",
          "readme",
          "about",
          "usage",
          "license",
          "abstract",
          "quickstart",
          "quick start",
          "getting started",
          "evaluation",
          "model",
          "details",
          "description",
          "information",
          "summary",
          "news",
          "highlights",
          "disclaimer",
          "how to use",
          "uses",
          "results",
          "training",
          "citation");

  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 80;

  static Optional<CardHeading> find(List<Line> lines) {
    for (Line line : lines) {
      Matcher heading = HEADING.matcher(line.text());
      if (!line.code() && heading.matches()) {
        String said = heading.group(1) == null ? heading.group(2) : heading.group(1);
        String name = name(plain(said));
        if (isName(name)) {
          return Optional.of(new CardHeading(name, line.number()));
        }
      }
    }
    return Optional.empty();
  }

  private static String name(String heading) {
    return heading
        .replaceAll("(?i)^model ?card(?: for| of)?\\s*:?\\s*|^model card\\s*[-:]\\s*", "")
        .replaceAll("(?i)\\s*[-–:|]?\\s*model ?card$|^the (?=\\S+ model$)", "")
        .replaceAll("(?i)^model (details|description|information|summary|overview)$", "$1")
        .strip();
  }

  private static boolean isName(String name) {
    return !Placeholders.is(name)
        && name.length() <= LONGEST
        && name.split("\\s+").length <= MOST_WORDS
        && !SECTIONS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Text without the marks of Markdown and HTML, and without pictures. */
  static String plain(String marked) {
    return marked
        .replaceAll("!\\[[^\\]]*]\\([^)]*\\)|<[^>]*>|&\\w+;", " ")
        .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
        .replaceAll("[*`]|(?<!\\w)_|_(?!\\w)", "")
        .replaceAll("[\\p{So}\\p{Sk}\\p{Cn}\\p{Cs}\\ufe0f\\u200d]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
