package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.document.AnswerDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Pins the bits of three scores of engine version 2. These hashes are the code's own output, on
 * purpose: when one changes, the engine version must change with it.
 */
class GoldenHashTests {

  @Test
  void theExample() throws Exception {
    assertThat(hash(Examples.set(Examples.tree(), "draws", 1024)))
        .isEqualTo("5cc33aae8d13a59f19e1431a8845cef80270471b564c7cef92b3dba04bbf7317");
  }

  @Test
  void theExampleWithEverythingCertain() throws Exception {
    assertThat(hash(Examples.set(Examples.certainTree(), "draws", 16)))
        .isEqualTo("310256f27ea13b29487e08b4d05a4df1853b730ab02a4a6dd90d2c96b67d1e4d");
  }

  @Test
  void aLargeAgentAnnouncedEarly() throws Exception {
    Map<String, Object> tree = Examples.set(Examples.tree(), "draws", 320);
    Examples.set(tree, "horizonMonths", 120);
    Examples.set(tree, "parameters", Map.of("p05", 1e11, "p50", 4e11, "p95", 2e12));
    Examples.set(tree, "copy.relative", true);
    Examples.set(tree, "generality", "GENERAL_AGENT");
    Examples.set(tree, "assurance", "NONE");
    Examples.set(tree, "threats.0.kind", "AUTONOMY");
    Examples.set(
        tree,
        "plan",
        List.of(
            Map.of("month", 4, "access", "INTERNAL", "shown", true),
            Map.of("month", 9, "access", "API"),
            Map.of("month", 30, "access", "GATED_WEIGHTS")));
    assertThat(hash(tree))
        .isEqualTo("c2e1c0c013f0037ff1ce8caa5a3150dca8f630d96c5bcda0deda0f1d102a231b");
  }

  @Test
  void engineVersionIsTheOneThatIsPinned() {
    assertThat(PathwayModel.ENGINE_VERSION).isEqualTo("4");
  }

  private static String hash(Map<String, Object> tree) throws Exception {
    Answer answer = PathwayModel.answer(Examples.read(tree), Options.standard().withCurves());
    StringBuilder text = new StringBuilder();
    write(AnswerDocument.write(answer), text);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static void write(Object tree, StringBuilder into) {
    if (tree instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (name.equals("delay") || name.equals("substitutes")) {
              // Told apart since, without changing a bit of what was there.
              return;
            }
            into.append(name).append('=');
            write(value, into);
          });
    } else if (tree instanceof List<?> list) {
      list.forEach(value -> write(value, into));
    } else if (tree instanceof Double number) {
      into.append(Double.toHexString(number)).append('\n');
    } else {
      into.append(tree).append('\n');
    }
  }
}
