package dev.slipway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Styles are put together when building; scripts are modules that import one another. */
class AssetRulesTests {

  private static final Path STYLES = Path.of("src/main/styles");
  private static final Path SCRIPTS = Path.of("src/main/scripts");
  private static final Path STATIC = Path.of("src/main/resources/static");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  private static final Path MAIN = SCRIPTS.resolve("main.js");

  private static final Pattern NAMED = Pattern.compile("@\\{/assets/([^}(]+)}");
  private static final Pattern IMPORTED = Pattern.compile("(?:from|import) ?\\(?'([^']+)'");
  private static final Pattern AT_ONCE = Pattern.compile("(?m)(?:from|^import) '([^']+)'");

  @Test
  void everyStyleIsInTheStylesheetInTheOrderOfTheNames() {
    String all =
        String.join("", Sources.files(STYLES).sorted().map(AssetRulesTests::ended).toList());
    assertThat(built("slipway.css")).isEqualTo(all);
  }

  @Test
  void everyScriptIsImported() {
    Set<Path> scripts = Sources.files(SCRIPTS).collect(toCollection(TreeSet::new));
    assertThat(importedFrom(MAIN, IMPORTED)).isNotEmpty().isEqualTo(scripts);
  }

  /** So that all of them can be fetched at once, and none that a page has no use for. */
  @Test
  void whatEveryPageImportsIsInNoFolderOfItsOwn() {
    Set<Path> atTheTop =
        Sources.files(SCRIPTS)
            .filter(file -> file.getParent().equals(SCRIPTS))
            .collect(toCollection(TreeSet::new));
    assertThat(importedFrom(MAIN, AT_ONCE)).isEqualTo(atTheTop);
  }

  @Test
  void plantedImportsAreSeen() {
    assertThat(IMPORTED.matcher("import { a } from './a.js';").results()).hasSize(1);
    assertThat(IMPORTED.matcher("import './a.js';").results()).hasSize(1);
    assertThat(IMPORTED.matcher("(await import('./a.js')).a();").results()).hasSize(1);
    assertThat(AT_ONCE.matcher("import './a.js';\nimport { b } from './b.js';").results())
        .hasSize(2);
    assertThat(AT_ONCE.matcher("(await import('./a.js')).a();").results()).isEmpty();
  }

  @Test
  void templatesNameEveryFileThatIsSentAndNoOther() {
    Set<String> sent = new TreeSet<>(Set.of("slipway.css", "scripts/main.js"));
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

  private static Set<Path> importedFrom(Path first, Pattern imports) {
    Set<Path> found = new TreeSet<>(Set.of(first));
    int before = 0;
    while (found.size() > before) {
      before = found.size();
      for (Path file : Set.copyOf(found)) {
        imports
            .matcher(Sources.read(file))
            .results()
            .map(hit -> file.resolveSibling(hit.group(1)).normalize())
            .forEach(found::add);
      }
    }
    return found;
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

  private static String ended(Path file) {
    String text = Sources.read(file);
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static String built(String name) {
    try (InputStream in = AssetRulesTests.class.getResourceAsStream("/static/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
