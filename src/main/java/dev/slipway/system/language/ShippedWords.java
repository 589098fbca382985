package dev.slipway.system.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Translations of the texts that come with Slipway as data: the rubric's, the catalogue's, the
 * demonstration's. A language is a file {@code words/shipped_xx.json}. A text is known by its
 * English wording, so what a board has reworded, and what people type, is shown as they wrote it.
 */
final class ShippedWords {

  static final ShippedWords SHIPPED = new ShippedWords();

  /** Between names in a row: commas stand in names. */
  private static final String BETWEEN = "; ";

  private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

  /** The text in that language, or what it enumerates; itself where we have none. */
  String in(String text, Locale locale) {
    Map<String, String> words =
        byLanguage.computeIfAbsent(locale.getLanguage(), ShippedWords::read);
    if (words.isEmpty()) {
      return text;
    }
    return text.contains(BETWEEN) ? enumerated(text, words) : words.getOrDefault(text, text);
  }

  /** Names that stand in a row each for themselves; whole texts may contain such a sign as well. */
  private static String enumerated(String text, Map<String, String> words) {
    String whole = words.get(text);
    return whole != null
        ? whole
        : Arrays.stream(text.split(BETWEEN, -1))
            .map(each -> words.getOrDefault(each, each))
            .collect(Collectors.joining(BETWEEN));
  }

  private static Map<String, String> read(String language) {
    String resource = "/words/shipped_" + language + ".json";
    try (InputStream in = ShippedWords.class.getResourceAsStream(resource)) {
      return in == null
          ? Map.of()
          : JsonMapper.shared().readValue(in, new TypeReference<Map<String, String>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
