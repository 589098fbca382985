package dev.slipway;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What templates, messages and view names keep to, read from their sources. */
class TemplateRulesTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path SOURCES = Path.of("src/main/java");

  /** Attributes and tags that would need an inline script, or write unescaped. */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "<script(?![^>]*(src=|application/json))|th:inline=\"javascript\"|\\son[a-z]+=\"|th:on|"
              + "th:utext|\\[\\(|<style|[^-]style=\"");

  /** A change, or what a release adds, held against a number. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)(change|added|margin|delta)(\\(\\))?(\\.(mean|bad|good|p05|p50|p95)(\\(\\))?)*"
              + "\\s*(<|>|&lt;|&gt;|\\b[lg][te]\\b)=?\\s*-?\\d");

  /** A replacement takes the element's place, and its condition goes with the element. */
  private static final Pattern CONDITION_LOST =
      Pattern.compile(
          "<[a-z:]+(?:\\s+[a-z:-]+(?:=\"[^\"]*\")?)*?\\s+(?:th:(?:if|unless)=\"[^\"]*\""
              + "(?:\\s+[a-z:-]+(?:=\"[^\"]*\")?)*?\\s+th:replace=|th:replace=\"[^\"]*\""
              + "(?:\\s+[a-z:-]+(?:=\"[^\"]*\")?)*?\\s+th:(?:if|unless)=)");

  private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9_.-]*)[}(]");
  private static final Pattern VIEW =
      Pattern.compile(
          "(?:return |\\? |: |View\\(|Name\\()\"([a-z]+(?:/[a-z-]+)+)(?: :: [a-z-]+)?\"");
  private static final Pattern ACTION =
      Pattern.compile("(?:@Action\\(|String action\\(\\) \\{\\s+return )\"([^\"]+)\"");
  private static final Pattern FRAGMENT = Pattern.compile("~\\{([a-z]+(?:/[a-z-]+)+) ::");

  @Test
  void templatesHaveNoInlineScriptAndEscapeEverything() {
    assertThat(found(TEMPLATES, ".html", UNSAFE, 0)).isEmpty();
  }

  @Test
  void plantedInlineScriptsAreCaught() {
    assertThat(matches(UNSAFE, "<script>alert(1)</script>", 0)).hasSize(1);
    assertThat(matches(UNSAFE, "<a onclick=\"go()\">", 0)).hasSize(1);
    assertThat(matches(UNSAFE, "<p th:utext=\"${name}\">", 0)).hasSize(1);
    assertThat(matches(UNSAFE, "<p style=\"color: red\">", 0)).hasSize(1);
    assertThat(matches(UNSAFE, "<script src=\"/js/app.js\"></script>", 0)).isEmpty();
  }

  /** Which way a change goes is said by the one verdict on it. */
  @Test
  void templatesJudgeNoChangeByItsSign() {
    assertThat(found(TEMPLATES, ".html", SIGN, 0)).isEmpty();
  }

  @Test
  void plantedSignsAreCaught() {
    assertThat(matches(SIGN, "th:if=\"${row.badAdded().mean() > 0}\"", 0)).hasSize(1);
    assertThat(matches(SIGN, "th:if=\"${route.change lt 0}\"", 0)).hasSize(1);
    assertThat(matches(SIGN, "th:if=\"${changes.size() > 1}\"", 0)).isEmpty();
  }

  @Test
  void noConditionIsLostToAReplacement() {
    assertThat(found(TEMPLATES, ".html", CONDITION_LOST, 0)).isEmpty();
  }

  @Test
  void plantedLostConditionsAreCaught() {
    String lost = "<div th:unless=\"${days.empty}\" th:replace=\"~{gate/parts :: asked}\">";
    assertThat(matches(CONDITION_LOST, lost, 0)).hasSize(1);
    String kept = "<th:block th:if=\"${a}\"><div th:replace=\"~{b :: c}\"></div></th:block>";
    assertThat(matches(CONDITION_LOST, kept, 0)).isEmpty();
  }

  @Test
  void everyMessageOfATemplateExists() {
    SortedSet<String> missing = found(TEMPLATES, ".html", KEY, 1);
    assertThat(missing).isNotEmpty();
    missing.removeAll(messages().stringPropertyNames());
    assertThat(missing).isEmpty();
  }

  @Test
  void everyActionOfTheTrailHasWords() {
    Properties messages = messages();
    assertThat(found(SOURCES, ".java", ACTION, 1))
        .allSatisfy(action -> assertThat(messages).containsKey("trail.action." + action));
  }

  @Test
  void everyMessageIsAValidPattern() {
    Properties messages = messages();
    assertThat(messages.stringPropertyNames())
        .allSatisfy(key -> new java.text.MessageFormat(messages.getProperty(key)).format(args()));
  }

  @Test
  void everyViewNameExists() {
    SortedSet<String> views = found(SOURCES, ".java", VIEW, 1);
    assertThat(views).isNotEmpty();
    assertThat(views).allSatisfy(TemplateRulesTests::templateExists);
  }

  @Test
  void everyFragmentsFileExists() {
    assertThat(found(TEMPLATES, ".html", FRAGMENT, 1))
        .isNotEmpty()
        .allSatisfy(TemplateRulesTests::templateExists);
  }

  @Test
  void plantedViewAndKeyAreSeen() {
    assertThat(matches(VIEW, "return \"nowhere/to-be-found\";", 1))
        .containsExactly("nowhere/to-be-found");
    assertThat(matches(KEY, "th:text=\"#{no.such.key}\"", 1)).containsExactly("no.such.key");
  }

  private static void templateExists(String view) {
    assertThat(TEMPLATES.resolve(view + ".html")).exists();
  }

  private static Object[] args() {
    return new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9};
  }

  private static Properties messages() {
    Properties messages = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
      messages.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return messages;
  }

  private static SortedSet<String> found(Path root, String ending, Pattern pattern, int group) {
    return Sources.files(root)
        .filter(file -> file.toString().endsWith(ending))
        .flatMap(file -> matches(pattern, Sources.read(file), group).stream())
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> matches(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map((MatchResult hit) -> hit.group(group)).toList();
  }
}
