package dev.slipway.system.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EncodingWriterTests {

  private static final String TEXT = "plain, Größe – ≤ 2 𝛼 end";

  @Test
  void encodesWholeTexts() throws Exception {
    assertThat(written(writer -> writer.write(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void encodesTextsThatComeCharacterByCharacter() throws Exception {
    assertThat(written(writer -> TEXT.chars().forEach(writer::write))).isEqualTo(TEXT);
  }

  @Test
  void encodesPartsOfTextsAndOfArrays() throws Exception {
    assertThat(
            written(
                writer -> {
                  writer.write(TEXT, 0, 9);
                  writer.write(TEXT.toCharArray(), 9, TEXT.length() - 9);
                }))
        .isEqualTo(TEXT);
  }

  private static String written(Consumer<PrintWriter> writing) throws Exception {
    EncodingWriter encoding = new EncodingWriter(StandardCharsets.UTF_8);
    PrintWriter writer = new PrintWriter(encoding);
    writing.accept(writer);
    writer.flush();
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    encoding.sendTo(sent);
    return sent.toString(StandardCharsets.UTF_8);
  }
}
