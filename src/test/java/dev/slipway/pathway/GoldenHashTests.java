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
 * Pins the bits of three scores. These hashes are the code's own output, on purpose: when one
 * changes, the engine version must change with it.
 */
class GoldenHashTests {

  @Test
  void theExample() throws Exception {
    assertThat(hash(Examples.set(Examples.tree(), "draws", 1024)))
        .isEqualTo("ccca1aaa17d94c5956bc5176d0dcfb9a26893ef82e9ea45e428a5be3c208bebf");
  }

  @Test
  void theExampleWithEverythingCertain() throws Exception {
    assertThat(hash(Examples.set(Examples.certainTree(), "draws", 16)))
        .isEqualTo("0adda1e0bfaf8b95929ad4f8d9470ffb1508339f9a7cb293c7966553d1cc8cbe");
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
        .isEqualTo("2a631f5e1dcb4f4b75d0789da059eb7521e1321573f2535d4d34aa7a5c53774a");
  }

  @Test
  void engineVersionIsTheOneThatIsPinned() {
    assertThat(PathwayModel.ENGINE_VERSION).isEqualTo("5");
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
            if (List.of("delay", "substitutes", "goodVerdict", "asPlanned", "pathway")
                .contains(name)) {
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
