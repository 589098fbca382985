package dev.slipway.system.kept;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.Sources;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is kept is shown to others: it may depend on nothing but the values that it is kept by. Read
 * from the templates' sources.
 */
class KeptTemplatesTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** The file of a kept fragment, and its values. */
  private static final Pattern KEPT =
      Pattern.compile("kept:replace=\"~\\{([a-z/-]+) :: [a-z-]+(?:\\((.*)\\))?}\"");

  private static final Pattern VALUE = Pattern.compile("(?:^|, )(\\w+)=");

  /** Another file's fragment, which becomes part of what is kept. */
  private static final Pattern INCLUDED = Pattern.compile("th:replace=\"~\\{([a-z/-]+) ::");

  private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"[a-z-]+\\((.*?)\\)\"");
  private static final Pattern EACH = Pattern.compile("th:each=\"([\\w, ]+?) ?:");
  private static final Pattern WITH = Pattern.compile("th:with=\"([^\"]*)\"");
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");

  /** What holds no names of the page: texts, and classes. */
  private static final Pattern NAMELESS = Pattern.compile("'[^']*'|T\\([\\w.]+\\)");

  private static final Pattern WORD = Pattern.compile("(\\w+)");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.#])[a-zA-Z_]\\w*");

  /** The same for everybody, in one language; and words of the language of expressions. */
  private static final Set<String> FOR_ALL =
      Set.of("numbers", "dates", "languages", "scripts", "null", "true", "false", "and", "or");

  /** What differs from one reader, or one request, to another. */
  private static final Pattern FOREIGN =
      Pattern.compile("_csrf|#reader|th:action|th:object|\\*\\{|@bean");

  @Test
  void useNothingButTheirValues() {
    Set<String> files = files();
    assertThat(files).contains("desk/list-parts", "fragments/frame", "desk/answer", "desk/cells");
    assertThat(files)
        .allSatisfy(
            file -> {
              String source = Sources.read(TEMPLATES.resolve(file + ".html"));
              assertThat(FOREIGN.matcher(source).find()).isFalse();
              Set<String> known = valuesOf(file);
              found(FRAGMENT, source).forEach(all -> known.addAll(found(WORD, all)));
              found(EACH, source).forEach(all -> known.addAll(found(WORD, all)));
              found(WITH, source).forEach(with -> known.addAll(found(VALUE, with)));
              known.addAll(FOR_ALL);
              assertThat(known).containsAll(names(source));
            });
  }

  @Test
  void aPlantedNameIsSeen() {
    assertThat(names("<i th:text=\"${l.name()} + ${other ? 'a b' : #locale.language}\">"))
        .containsExactly("l", "other");
  }

  /** Those that are kept, and those that stand in them. */
  private static Set<String> files() {
    Set<String> files = new TreeSet<>();
    Deque<String> left = new ArrayDeque<>(all(KEPT, 1));
    while (!left.isEmpty()) {
      String file = left.pop();
      if (files.add(file)) {
        left.addAll(found(INCLUDED, Sources.read(TEMPLATES.resolve(file + ".html"))));
      }
    }
    return files;
  }

  private static Set<String> valuesOf(String file) {
    Set<String> values = new TreeSet<>();
    for (String source : sources().toList()) {
      KEPT.matcher(source)
          .results()
          .filter(call -> call.group(1).equals(file) && call.group(2) != null)
          .forEach(call -> values.addAll(found(VALUE, call.group(2))));
    }
    return values;
  }

  private static Set<String> names(String source) {
    Set<String> names = new TreeSet<>();
    EXPRESSION
        .matcher(source)
        .results()
        .map(each -> NAMELESS.matcher(each.group(1)).replaceAll(""))
        .forEach(
            each -> names.addAll(NAME.matcher(each).results().map(MatchResult::group).toList()));
    return names;
  }

  private static Set<String> all(Pattern pattern, int group) {
    Set<String> all = new TreeSet<>();
    sources()
        .forEach(
            source -> pattern.matcher(source).results().forEach(hit -> all.add(hit.group(group))));
    return all;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(hit -> hit.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> sources() {
    return Sources.files(TEMPLATES).map(Sources::read);
  }
}
