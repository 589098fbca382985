package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package holds one thought, and docs/architecture.md says which. */
class PackageRulesTests {

  private static final Path ROOT = Path.of("src/main/java/dev/slipway");
  private static final Path DOCUMENT = Path.of("docs/architecture.md");
  private static final String BEGIN = "<!-- packages: written by PackageRulesTests -->\n";
  private static final String END = "<!-- end of packages -->\n";
  private static final long MOST = 20;

  /** Larger ones, each with its reason. */
  private static final Map<String, String> LARGER =
      Map.of(
          "pathway", "the model's vocabulary: every type is a word of the scenario",
          "pathway.document", "one reader and one writer for each part of the scenario document",
          "pathway.ledger", "the columns of one ledger",
          "rubric", "rubric and policy share outcome scales and the tree they are read from",
          "scoring.assembly",
              "one reader for each source of the answers that it lays over one another");

  @Test
  void holdAtMostTwentyTypes() {
    Map<String, Long> large = large(ROOT);
    large.keySet().removeAll(LARGER.keySet());
    assertThat(large).as("packages to split by task").isEmpty();
  }

  @Test
  void everyExceptionIsStillNeeded() {
    assertThat(large(ROOT)).containsKeys(LARGER.keySet().toArray(String[]::new));
  }

  @Test
  void plantedCrowdIsCaught(@TempDir Path root) throws IOException {
    Path crowd = Files.createDirectories(root.resolve("crowd"));
    for (int i = 0; i <= MOST; i++) {
      Files.createFile(crowd.resolve("Type" + i + ".java"));
    }
    Files.createFile(crowd.resolve("package-info.java"));
    assertThat(large(root)).isEqualTo(Collections.singletonMap("crowd", MOST + 1));
  }

  /** {@code mvn test -Dtest=PackageRulesTests -Dslipway.docs=write} writes it anew. */
  @Test
  void standInTheTableAsTheySayThemselves() throws IOException {
    String document = Sources.read(DOCUMENT);
    int begin = document.indexOf(BEGIN) + BEGIN.length();
    int end = document.indexOf(END);
    String written = document.substring(0, begin) + Packages.table(ROOT) + document.substring(end);
    if ("write".equals(System.getProperty("slipway.docs"))) {
      Files.writeString(DOCUMENT, written);
    }
    assertThat(Sources.read(DOCUMENT)).isEqualTo(written);
  }

  private static Map<String, Long> large(Path root) {
    Map<String, Long> large = new TreeMap<>(Packages.sizes(root));
    large.values().removeIf(size -> size <= MOST);
    return large;
  }
}
