package dev.slipway.system.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.Sources;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word there is in English is there in German, and the other way round. */
class MessagesTests {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Map<String, String> ENGLISH = read("messages.properties");
  private static final Map<String, String> GERMAN = read("messages_de.properties");

  private static final Pattern ARGUMENT = Pattern.compile("(?<!')\\{(\\d+)");
  private static final Pattern KEY = Pattern.compile("[\\w-]+(\\.[\\w-]+)*");
  private static final Pattern BEGINNING = Pattern.compile("[\"']([\\w-]+(\\.[\\w-]+)*\\.)");
  private static final Pattern HEADER = Pattern.compile("(?m)^# ----.*$");

  /** Words that only English has; a German text with one of them was left half translated. */
  private static final Pattern ENGLISH_WORD =
      Pattern.compile(
          "(?i)\\b(the|of|and|with|which|this|these|that|are|is|were|has|have|not|nobody|what"
              + "|when|where|choose|enter|from|outcome|likelihood|release|rubric|proposal)\\b");

  /** Titles of works and names that stay as they are. */
  private static final Pattern NAMES =
      Pattern.compile(
          "„Data on AI Models“|„On the Societal Impact of Open Foundation Models“|Maximum Likelihood|Content-Type|Business and Professions Code|fault\\.api");

  /** The same in both languages, and rightly. */
  private static final Set<String> ALIKE =
      Set.of(
          "Slipway",
          "API",
          "Benchmark",
          "Demonstration",
          "Benchmarks",
          "HTML",
          "PDF",
          "Dossiers",
          "Webhooks",
          "Text",
          "Video",
          "Agent",
          "Name",
          "Version",
          "English",
          "Deutsch",
          "Parameter",
          "Option",
          "Status",
          "Person",
          "Team",
          "Budget",
          "CSV",
          "JSON",
          "AIC",
          "FLOP",
          "Plan",
          "Weibull",
          "{0} · Slipway");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(missing(ENGLISH, GERMAN)).as("without German").isEmpty();
    assertThat(missing(GERMAN, ENGLISH)).as("without English").isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameSectionsInTheSameOrder() {
    assertThat(headers("messages_de.properties")).isEqualTo(headers("messages.properties"));
  }

  @Test
  void everyMessageTakesTheSameArguments() {
    assertThat(ENGLISH)
        .allSatisfy(
            (key, text) -> assertThat(arguments(GERMAN.get(key))).isEqualTo(arguments(text)));
  }

  @Test
  void everyGermanMessageIsAValidPattern() {
    Object[] numbers = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    assertThat(GERMAN)
        .allSatisfy(
            (key, text) ->
                assertThat(new MessageFormat(text, Locale.GERMAN).format(numbers)).isNotNull());
  }

  @Test
  void noEnglishIsLeftInGerman() {
    assertThat(GERMAN)
        .allSatisfy(
            (key, text) ->
                assertThat(ENGLISH_WORD.matcher(NAMES.matcher(text).replaceAll("")).find())
                    .as(key + "=" + text)
                    .isFalse());
  }

  @Test
  void nothingWasLeftAsItWas() {
    Set<String> same =
        GERMAN.keySet().stream()
            .filter(key -> GERMAN.get(key).equals(ENGLISH.get(key)))
            .filter(key -> GERMAN.get(key).matches("(?s).*\\p{L}{3}.*"))
            .filter(key -> !ALIKE.contains(GERMAN.get(key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(same).isEmpty();
  }

  @Test
  void germanWritesItsOwnNumbersAndQuotes() {
    assertThat(GERMAN)
        .allSatisfy(
            (key, text) -> {
              assertThat(text).as(key).doesNotContain("”").doesNotContain("’");
              assertThat(text).as(key).doesNotContainPattern("[0-9]%");
            });
  }

  @Test
  void everyMessageIsUsed() {
    Set<String> used = keys(sources());
    Set<String> unused =
        ENGLISH.keySet().stream()
            .filter(key -> !isUsed(key, used))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
  }

  @Test
  void whatIsPlantedIsCaught() {
    assertThat(missing(Map.of("a", "x"), Map.of())).containsExactly("a");
    assertThat(arguments("{1} of {0,number}, '{'0'}'")).containsExactly("0", "1");
    assertThat(ENGLISH_WORD.matcher("Die Antwort of the Modell").find()).isTrue();
    Set<String> used = keys("<p th:text=\"#{a.whole.key}\">" + "of(\"a.beginning.\" + rest)");
    assertThat(isUsed("a.whole.key", used)).isTrue();
    assertThat(isUsed("a.beginning.of.it", used)).isTrue();
    assertThat(isUsed("a.whole", used)).isFalse();
  }

  /** Whole, or as a beginning to which the rest is added while running. */
  private static boolean isUsed(String key, Set<String> used) {
    if (used.contains(key)) {
      return true;
    }
    String whole = key.replaceFirst("\\.(hint|explanation|gloss|accepted|detail|title)$", "");
    for (int dot = whole.length(); dot > 0; dot = whole.lastIndexOf('.', dot - 1)) {
      String start = whole.substring(0, dot);
      if (used.contains(start + ".")) {
        return true;
      }
    }
    return false;
  }

  /** Whatever looks like a key, and each beginning of one that a string begins with. */
  private static Set<String> keys(String sources) {
    Set<String> keys = new HashSet<>();
    KEY.matcher(sources).results().map(MatchResult::group).forEach(keys::add);
    BEGINNING.matcher(sources).results().map(match -> match.group(1)).forEach(keys::add);
    return keys;
  }

  private static Set<String> missing(Map<String, String> from, Map<String, String> in) {
    Set<String> missing = new TreeSet<>(from.keySet());
    missing.removeAll(in.keySet());
    return missing;
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> headers(String file) {
    return HEADER
        .matcher(Sources.read(RESOURCES.resolve(file)))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String sources() {
    return Sources.files(Path.of("src/main"))
        .filter(file -> file.toString().matches(".*\\.(java|html|js)"))
        .map(Sources::read)
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
      properties.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.forEach((key, value) -> messages.put((String) key, (String) value));
    return messages;
  }
}
