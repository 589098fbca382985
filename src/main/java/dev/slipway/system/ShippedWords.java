package dev.slipway.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * German for the texts that come with Slipway as data: the rubric's, the catalogue's, the
 * demonstration's. A text is known by its English wording, so what a board has reworded, and what
 * people type, is shown as they wrote it.
 */
final class ShippedWords {

  static final ShippedWords SHIPPED = read("/words/shipped_de.json");

  /** Between names in a row: commas stand in names. */
  private static final String BETWEEN = "; ";

  private final Map<String, String> german;

  ShippedWords(Map<String, String> german) {
    this.german = Map.copyOf(german);
  }

  /** The text in that language, or what it enumerates; itself where we have none. */
  String in(String text, Locale locale) {
    if (!locale.getLanguage().equals("de")) {
      return text;
    }
    return text.contains(BETWEEN) ? enumerated(text) : german.getOrDefault(text, text);
  }

  /** Names that stand in a row each for themselves; whole texts may contain such a sign as well. */
  private String enumerated(String text) {
    String whole = german.get(text);
    return whole != null
        ? whole
        : Arrays.stream(text.split(BETWEEN, -1))
            .map(each -> german.getOrDefault(each, each))
            .collect(Collectors.joining(BETWEEN));
  }

  private static ShippedWords read(String resource) {
    try (InputStream in = ShippedWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new ShippedWords(
          JsonMapper.shared().readValue(in, new TypeReference<Map<String, String>>() {}));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
