package dev.slipway.imports.source;

import static dev.slipway.imports.Documents.read;
import static dev.slipway.imports.Documents.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.imports.DocumentImports;
import dev.slipway.imports.Documents;
import dev.slipway.imports.Format;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.RefusedDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before anybody looks for a model in it. */
class LimitsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n",
        "Dear board, here is the model.",
        "{\"a\": 1}",
        "[1, 2]",
        "42",
        "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><bom>&a;</bom>",
        "---\ntitle: My holiday\nlayout: post\n---\nIt was fine.",
        "# Notes\n\nNothing about models."
      })
  void whatIsOfNoFormatIsUnknown(String text) {
    refuses(text, Reason.UNKNOWN, "unknown");
  }

  @Test
  void nameAloneMakesNoCard() {
    assertThatThrownBy(() -> read("# Notes\n\nNothing about models.", "README.md"))
        .hasMessage("unknown");
  }

  @Test
  void contentDecidesOverTheName() {
    String bom = new String(Documents.bytes("bom-1.6.json"), StandardCharsets.UTF_8);

    assertThat(read(bom, "README.md").format()).isEqualTo(Format.CYCLONEDX);
  }

  @Test
  void moreThanTenMebibytesAreTooLarge() {
    assertThatThrownBy(
            () -> Documents.imports().read(new byte[DocumentImports.LONGEST + 1], "a.json"))
        .isInstanceOfSatisfying(
            RefusedDocumentException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void cutOffJsonNamesWhereItEnds() {
    refuses("{\"bomFormat\": \"CycloneDX\",\n \"specV", Reason.FAULTY, "json");
    refuses("{\"a\": 1} {\"b\": 2}", Reason.FAULTY, "json");
    refuses("{\"version\": 2, \"version\": 3}", Reason.FAULTY, "twice");
  }

  @Test
  void depthAndNumberOfValuesAreLimited() {
    refuses("{\"a\": " + "[".repeat(65) + "]".repeat(65) + "}", Reason.FAULTY, "depth");
    refuses("{\"a\": " + "[".repeat(5000), Reason.FAULTY, "depth");
    refuses("[" + "1,".repeat(300_000) + "1]", Reason.FAULTY, "values");
    refuses("---\nlicense: " + "x".repeat(2 << 20) + "\n---\n", Reason.FAULTY, "yaml.size");
    refuses("---\nlicense: " + "[".repeat(200) + "\n---\n", Reason.FAULTY, "yaml.limits");
  }

  @Test
  void aliasesDoNotMultiply() {
    StringBuilder text =
        new StringBuilder("---\nlicense: mit\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      text.append("a" + i + ": &a" + i + " [");
      text.append(("*a" + (i - 1) + ",").repeat(9)).append("]\n");
    }
    refuses(text + "---\n", Reason.FAULTY, "yaml.limits");
    refuses("---\nlicense: mit\na: &a [*a]\n---\n", Reason.FAULTY, "depth");
  }

  @Test
  void tagsThatNameClassesAreRefused() {
    refuses("---\nlicense: !!javax.script.ScriptEngineManager [mit]\n---\n", Reason.FAULTY, "yaml");
  }

  @Test
  void otherEncodingsAreReadByTheirMark() {
    byte[] utf16 = ("\ufeff---\nmodel_name: Möwe\n---\n").getBytes(StandardCharsets.UTF_16LE);

    assertThat(said(Documents.imports().read(utf16, ""), "name"))
        .containsExactly("Möwe @ /model_name (line 2) STATED");
  }

  private static void refuses(String text, Reason reason, String code) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            RefusedDocumentException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.reason()).isEqualTo(reason);
            });
  }
}
