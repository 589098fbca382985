package dev.slipway.desk.web.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The words and what they mean, in the reader's language. English is the glossary of the
 * documentation itself; another language is a file of the same form beside it.
 */
@Component
class Glossary {

  private static final String ROW = "| ";
  private static final int HEAD = 2;

  private final Map<String, List<Entry>> byLanguage = new ConcurrentHashMap<>();

  /** One word. */
  record Entry(String word, String meaning) {}

  /** By the alphabet of the language; in English where there is no such file. */
  List<Entry> in(Locale locale) {
    return byLanguage.computeIfAbsent(locale.getLanguage(), language -> read(locale));
  }

  private static List<Entry> read(Locale locale) {
    String text = text("glossary_" + locale.getLanguage() + ".md");
    Comparator<Object> alphabet = Collator.getInstance(locale);
    return (text.isEmpty() ? text("glossary.md") : text)
        .lines()
        .filter(line -> line.startsWith(ROW))
        .skip(HEAD)
        .map(Glossary::entry)
        .sorted((one, other) -> alphabet.compare(one.word(), other.word()))
        .toList();
  }

  private static Entry entry(String row) {
    String[] cells = row.split("\\|");
    return new Entry(cells[1].strip(), cells[2].strip());
  }

  private static String text(String file) {
    try (InputStream in = Glossary.class.getResourceAsStream("/help/" + file)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
