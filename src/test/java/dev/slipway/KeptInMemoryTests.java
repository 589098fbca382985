package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/architecture.md says of everything kept in memory what it goes by: instances share one
 * database.
 */
class KeptInMemoryTests {

  private static final Path ROOT = Path.of("src/main/java");

  /**
   * How a cache looks: a map that threads share, one that forgets the eldest, or a follower of a
   * revision.
   */
  private static final Pattern CACHE =
      Pattern.compile(
          "new ConcurrentHashMap<>|0\\.75f, true\\)|SoftReference<|private final Revised<");

  /** What ends with the computation that made it, each by what it is of. */
  private static final Map<String, String> OF_A_COMPUTATION =
      Map.of(
          "Recent", "one block of draws",
          "Runs", "one ledger",
          "SubsetScorer", "one search for combinations");

  @Test
  void everyCacheIsListedWithWhatInvalidatesIt() {
    Set<String> caches = caches(ROOT);
    assertThat(caches).containsAll(OF_A_COMPUTATION.keySet());
    caches.removeAll(OF_A_COMPUTATION.keySet());
    assertThat(listed()).containsAll(caches);
  }

  @Test
  void plantedCacheIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Planted.java"),
        "private final Map<Key, Value> known = new ConcurrentHashMap<>();");
    Files.writeString(
        folder.resolve("Harmless.java"), "Map<Key, Value> counted = new HashMap<>();");
    assertThat(caches(folder)).containsExactly("Planted");
  }

  private static Set<String> caches(Path root) {
    return Sources.files(root)
        .filter(file -> CACHE.matcher(Sources.read(file)).find())
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Simple names of types in the first column of the table. */
  private static Set<String> listed() {
    String text = Sources.read(Path.of("docs/architecture.md"));
    int begin = text.indexOf("\n## What is kept in memory\n");
    String chapter = text.substring(begin, text.indexOf("\n## ", begin + 1));
    return Pattern.compile("(?m)^\\| (`[^|]+`) \\|")
        .matcher(chapter)
        .results()
        .flatMap(row -> Pattern.compile("`[a-z.]*([A-Z]\\w*)`").matcher(row.group(1)).results())
        .map(name -> name.group(1))
        .collect(Collectors.toSet());
  }
}
