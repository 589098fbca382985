package dev.slipway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.imports.inspect.Archives;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cut off and changed documents are read or refused with a reason, never anything else. The numbers
 * are seeded, so a document that fails can be made again.
 */
class FuzzTests {

  private static final int TIMES = 600;

  private static final List<String> SNIPPETS =
      List.of(
          "null",
          "NaN",
          "-1",
          "1e400",
          "\"\"",
          "[]",
          "{}",
          "[[",
          "}}",
          ":",
          "\n- ",
          "\n---\n",
          "&a",
          "*a",
          "!!int x",
          "\"\\ud800\"",
          "\u0000",
          "\ufeff",
          "| x | 7B |",
          "9".repeat(400),
          "\t",
          "'",
          "# ",
          "%");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card-messy.md",
        "card-table.md",
        "eval-results.yaml",
        "bom-1.6.json",
        "every-eval.json",
        "inspect-log.json"
      })
  void changedDocumentsAreReadOrRefused(String name) {
    byte[] document = Documents.bytes(name);
    SplittableRandom random = new SplittableRandom(name.hashCode());
    for (int i = 0; i < TIMES; i++) {
      tryOut(changed(document, random), name, i);
    }
  }

  @Test
  void changedArchivesAreReadOrRefused() {
    String log = new String(Documents.bytes("inspect-log.json"), StandardCharsets.UTF_8);
    byte[] deflated = Archives.zip(Map.of("header.json", log));
    byte[] zstandard = Archives.zstandard("header.json", log.getBytes(StandardCharsets.UTF_8));
    SplittableRandom random = new SplittableRandom(93);
    for (int i = 0; i < TIMES; i++) {
      tryOut(changed(i % 2 == 0 ? deflated : zstandard, random), "log.eval", i);
    }
  }

  /** Every text of a document in turn becomes something else. */
  @ParameterizedTest
  @ValueSource(strings = {"bom-1.6.json", "every-eval.json", "inspect-log.json"})
  void valuesOfAnotherKindAreReadOrRefused(String name) {
    String text = new String(Documents.bytes(name), StandardCharsets.UTF_8);
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      for (String other : List.of("null", "3", "true", "[\"x\"]", "{\"x\": [1]}", "\"x\"")) {
        String[] changed = lines.clone();
        changed[i] = lines[i].replaceFirst(": (\"[^\"]*\"|[\\d.]+)", ": " + other);
        tryOut(String.join("\n", changed).getBytes(StandardCharsets.UTF_8), name, i);
      }
    }
  }

  private static byte[] changed(byte[] document, SplittableRandom random) {
    byte[] bytes = document.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = spliced(bytes, at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        default -> {
          int end = Math.min(bytes.length, at + random.nextInt(200));
          byte[] piece = Arrays.copyOfRange(bytes, at, end);
          bytes =
              spliced(
                  bytes,
                  random.nextInt(bytes.length),
                  new String(piece, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int at, String piece) {
    byte[] middle = piece.getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(bytes, bytes.length + middle.length);
    System.arraycopy(middle, 0, whole, at, middle.length);
    System.arraycopy(bytes, at, whole, at + middle.length, bytes.length - at);
    return whole;
  }

  private static void tryOut(byte[] document, String name, int time) {
    try {
      ImportedDocument found = Documents.imports().read(document, name);
      assertThat(found.evaluations()).allMatch(each -> Double.isFinite(each.value()));
    } catch (RefusedDocumentException refused) {
      assertThat(refused.code()).isNotBlank();
    } catch (RuntimeException unexpected) {
      throw new AssertionError(name + " changed for the " + time + "th time", unexpected);
    }
  }
}
