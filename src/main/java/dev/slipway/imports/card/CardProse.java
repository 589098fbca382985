package dev.slipway.imports.card;

import dev.slipway.imports.Origin;
import dev.slipway.imports.Place;
import dev.slipway.imports.prose.Line;
import dev.slipway.imports.prose.Sizes;
import dev.slipway.imports.source.Findings;
import dev.slipway.imports.source.Placeholders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the running text of a card. Whatever it finds there is labelled as read from prose. */
final class CardProse {

  private static final Pattern DEVELOPER =
      Pattern.compile(
          "^[-*|\\s]*(?:developed by|model developers?|model creators?|model authors?|developers?|created by)"
              + "\\s*[*_]*\\s*[:|][*_\\s]*(.{2,300})$|^[-*|\\s]*\\*\\*model developers?:?\\*\\*:?\\s*(.{2,300})$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REPOSITORY =
      Pattern.compile("(?:[\"'`]|huggingface\\.co/)([\\w-][\\w.-]{1,60})/([\\w-][\\w.-]{1,100})");

  private static final Pattern TABLE = Pattern.compile("^\\s*\\|?\\s*:?-{2,}:?\\s*\\|.*");
  private static final Pattern RESULTS =
      Pattern.compile(
          "^#{1,6} .*(?:eval|benchmark|result|performance).*", Pattern.CASE_INSENSITIVE);

  private final Findings findings;
  private final List<Line> lines;

  CardProse(Findings findings, List<Line> lines) {
    this.findings = findings;
    this.lines = lines;
  }

  void read() {
    CardHeading.find(lines)
        .filter(heading -> !findings.has("name"))
        .ifPresent(
            heading ->
                findings.add("name", heading.name(), Place.line(heading.line()), Origin.PROSE));
    developer();
    Sizes sizes = new Sizes(findings, lines);
    String name = first("name");
    if (!findings.has("parameters")) {
      sizes.parameters(name, place("name"));
    }
    boolean known = findings.count("parameters") == 1 && !findings.has("derivedFrom");
    sizes.compute(known ? findings.number("parameters") : null);
    tables();
  }

  private void developer() {
    for (Line line : lines) {
      Matcher found = DEVELOPER.matcher(line.text());
      if (!line.code() && !findings.has("originator") && found.matches()) {
        String said = found.group(1) == null ? found.group(2) : found.group(1);
        String plain = CardHeading.plain(said.replaceAll("\\|.*", ""));
        if (!said.contains("{{")
            && !plain.isEmpty()
            && plain.length() <= 200
            && !Placeholders.is(plain)) {
          findings.add("originator", plain, Place.line(line.number()), Origin.PROSE);
        }
      }
    }
    if (!findings.has("originator")) {
      repository()
          .ifPresent(
              found ->
                  findings.add(
                      "originator", found.text(), Place.line(found.number()), Origin.PROSE));
    }
  }

  /** Whoever owns the repository of this name, where the text says how to load the model. */
  private Optional<Line> repository() {
    String name = first("name");
    for (Line line : lines) {
      Matcher found = REPOSITORY.matcher(line.text());
      while (name != null && found.find()) {
        if (normal(found.group(2)).equals(normal(name))) {
          return Optional.of(new Line(line.number(), found.group(1), false));
        }
      }
    }
    return Optional.empty();
  }

  /** Tables of results have no form that two cards share: they are pointed at, not read. */
  private void tables() {
    boolean results = false;
    for (Line line : lines) {
      results |= RESULTS.matcher(line.text()).matches();
      if (results && !line.code() && TABLE.matcher(line.text()).matches()) {
        findings.note(Place.line(line.number()), "card.table");
        return;
      }
    }
  }

  private @Nullable String first(String field) {
    return findings.first(field).map(each -> each.value().toString()).orElse(null);
  }

  private Place place(String field) {
    return findings.first(field).map(each -> each.place()).orElse(Place.DOCUMENT);
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
