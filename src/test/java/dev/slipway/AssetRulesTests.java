package dev.slipway;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Styles and scripts are put together when building (see pom.xml): none is forgotten there. */
class AssetRulesTests {

  private static final Path STYLES = Path.of("src/main/styles");
  private static final Path SCRIPTS = Path.of("src/main/scripts");
  private static final Path STATIC = Path.of("src/main/resources/static");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  private static final List<String> BUNDLES = List.of("slipway.css", "slipway.js", "frontier.js");
  private static final Pattern NAMED = Pattern.compile("@\\{/assets/([^}(]+)}");

  @Test
  void everyStyleAndScriptIsInOneBundle() {
    String bundled = String.join("", BUNDLES.stream().map(AssetRulesTests::built).toList());
    assertThat(Stream.of(STYLES, SCRIPTS).flatMap(Sources::files))
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(times(bundled, Sources.read(file))).as("in bundles").isEqualTo(1));
  }

  @Test
  void plantedScriptIsMissed() {
    assertThat(times(built("slipway.js"), "(function () { 'planted'; })();\n")).isZero();
  }

  @Test
  void templatesNameEveryFileThatIsSentAndNoOther() {
    Set<String> sent = new TreeSet<>(BUNDLES);
    Sources.files(STATIC).map(file -> STATIC.relativize(file).toString()).forEach(sent::add);
    assertThat(namedByTemplates()).isEqualTo(sent);
  }

  /** One that is left open would swallow the rules of the files after it. */
  @Test
  void everyBlockOfAStyleIsClosed() {
    assertThat(Sources.files(STYLES)).allMatch(file -> isClosed(Sources.read(file)));
  }

  @Test
  void plantedOpenBlockIsCaught() {
    assertThat(isClosed("a { color: red; }\n/* } */\n")).isTrue();
    assertThat(isClosed("a { color: red;\n/* } */\n")).isFalse();
    assertThat(isClosed("a { color: red; }\n/* open\n")).isFalse();
  }

  private static boolean isClosed(String style) {
    String rules = style.replaceAll("(?s)/\\*.*?\\*/", "");
    return !rules.contains("/*") && times(rules, "{") == times(rules, "}");
  }

  private static Set<String> namedByTemplates() {
    return Sources.files(TEMPLATES)
        .flatMap(file -> NAMED.matcher(Sources.read(file)).results())
        .map(hit -> hit.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static long times(String text, String part) {
    return Pattern.compile(part, Pattern.LITERAL).matcher(text).results().count();
  }

  private static String built(String name) {
    try (InputStream in = AssetRulesTests.class.getResourceAsStream("/static/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
