package dev.slipway.imports.card;

import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.prose.Line;
import dev.slipway.imports.source.Part;
import dev.slipway.imports.source.YamlTree;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A card in its two halves.
 *
 * @param yaml the front matter, empty where there is none
 * @param lineBefore how many lines stand above it
 * @param body the running text
 */
record CardText(String yaml, int lineBefore, List<Line> body, boolean closed) {

  private static final Pattern FENCE = Pattern.compile("---\\s*");
  private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)\\s*");

  static CardText of(String text) {
    List<String> lines = text.lines().toList();
    int start = 0;
    while (start < lines.size() && lines.get(start).isBlank()) {
      start++;
    }
    if (start == lines.size() || !FENCE.matcher(lines.get(start)).matches()) {
      return new CardText("", 0, Line.of(text, 0), true);
    }
    int end = start + 1;
    while (end < lines.size() && !END.matcher(lines.get(end)).matches()) {
      end++;
    }
    String yaml = String.join("\n", lines.subList(start + 1, end));
    boolean closed = end < lines.size();
    String body = closed ? String.join("\n", lines.subList(end + 1, lines.size())) : "";
    return new CardText(yaml, start + 1, Line.of(body, end + 1), closed);
  }

  boolean hasFrontMatter() {
    return lineBefore > 0;
  }

  /** The front matter as a map; empty where there is none. */
  Part frontMatter() {
    Part root = YamlTree.read(yaml, lineBefore);
    if (!closed) {
      throw RefusedDocumentException.faulty(Place.line(lineBefore), "card.open");
    }
    if (root.isGiven() && !root.is(Part.Kind.MAP)) {
      throw RefusedDocumentException.faulty(Place.line(lineBefore + 1), "card.map");
    }
    return root;
  }
}
