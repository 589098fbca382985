package dev.slipway.pathway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.pathway.Examples;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** What is wrong with the example once one part of it is another, and how people read it. */
final class DocumentFaults {

  private DocumentFaults() {}

  static List<Fault> faults(String path, Object value) {
    return ScenarioDocument.read(Examples.set(Examples.tree(), path, value)).faults();
  }

  static void assertFault(String path, Object value, String pointer, String code) {
    List<Fault> faults = faults(path, value);
    assertThat(faults)
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple(pointer, code));
    assertThat(words(faults.get(0))).hasSizeBetween(10, 500);
  }

  /** What is wrong and what would be accepted, as people read it. */
  static String words(Fault fault) {
    Properties messages = new Properties();
    try (var in =
        new InputStreamReader(
            DocumentFaults.class.getResourceAsStream("/messages.properties"),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String wrong = messages.getProperty("fault." + fault.code());
    String accepted = messages.getProperty("fault." + fault.code() + ".accepted");
    assertThat(wrong).as("message of %s", fault.code()).isNotNull();
    assertThat(accepted).as("message of %s", fault.code()).isNotNull();
    return new MessageFormat(wrong, Locale.ENGLISH).format(fault.args().toArray())
        + ". "
        + new MessageFormat(accepted, Locale.ENGLISH).format(fault.args().toArray());
  }
}
