package dev.slipway.imports.inspect;

import static dev.slipway.imports.Documents.notes;
import static dev.slipway.imports.Documents.read;
import static dev.slipway.imports.Documents.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.imports.Documents;
import dev.slipway.imports.Format;
import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logs of evaluations, as JSON and as archives. */
class InspectLogTests {

  private static final byte[] LOG = Documents.bytes("inspect-log.json");

  private final ImportedDocument log = Documents.fixture("inspect-log.json");

  @Test
  void readsWhichModelWasTested() {
    assertThat(log.format()).isEqualTo(Format.INSPECT);
    assertThat(log.version()).isEqualTo("2");
    assertThat(said(log, "name")).containsExactly("Fjord-7B @ /eval/model DERIVED");
    assertThat(said(log, "originator")).containsExactly("northlight @ /eval/model DERIVED");
    assertThat(said(log, "parameters")).containsExactly("7.0E9 @ /eval/model DERIVED");
  }

  @Test
  void readsEachScorersMetricsWithTheirStandardErrors() {
    assertThat(log.evaluations()).hasSize(2);
    FoundEvaluation accuracy = log.evaluations().get(0);
    assertThat(accuracy)
        .returns("inspect_evals/tidal", FoundEvaluation::benchmark)
        .returns("choice: accuracy", FoundEvaluation::metric)
        .returns(0.9, FoundEvaluation::value)
        .returns(97L, FoundEvaluation::samples)
        .returns("2026-03-05", FoundEvaluation::date)
        .returns(new Place("/results/scores/0/metrics/accuracy/value", 0), FoundEvaluation::place);
    assertThat(accuracy.low()).isCloseTo(0.9 - 0.0979982, within(1e-7));
    assertThat(accuracy.high()).isCloseTo(0.9 + 0.0979982, within(1e-7));
    assertThat(log.evaluations().get(1))
        .returns("refusal (mean): mean", FoundEvaluation::metric)
        .returns(98L, FoundEvaluation::samples)
        .returns(null, FoundEvaluation::low);
  }

  @Test
  void saysWhatMakesTheNumbersSayLess() {
    assertThat(notes(log))
        .contains(
            "inspect.limit @ /eval/config/limit",
            "inspect.incomplete @ /results/completed_samples",
            "value @ /results/scores/1/metrics/hard/value");
  }

  @Test
  void archivesOfBothKindsSayTheSame() {
    String text = new String(LOG, StandardCharsets.UTF_8);
    byte[] deflated =
        Archives.zip(Map.of("header.json", text, "samples/1_epoch_1.json", "not even JSON"));
    byte[] zstandard = Archives.zstandard("header.json", LOG);

    for (byte[] archive : new byte[][] {deflated, zstandard}) {
      ImportedDocument found = Documents.imports().read(archive, "log.eval");
      assertThat(said(found, "name")).containsExactly("Fjord-7B @ header.json#/eval/model DERIVED");
      assertThat(found.evaluations())
          .extracting(FoundEvaluation::value)
          .containsExactly(0.9, 0.125);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"status\": \"success\"', '\"status\": \"error\", \"error\": {\"message\": \"out of money\"}', inspect.error, /error/message",
    "'\"status\": \"success\"', '\"status\": \"cancelled\"', inspect.status, /status",
    "'\"status\": \"success\"', '\"status\": \"success\", \"invalidated\": true', inspect.invalidated, /invalidated",
    "'\"version\": 2,', '\"version\": 3,', inspect.version, /version",
    "'\"version\": 2,', '', inspect.version, /version"
  })
  void refusesLogsThatMustNotBeReliedOn(String from, String to, String code, String pointer) {
    String changed = new String(LOG, StandardCharsets.UTF_8).replace(from, to);

    assertThatThrownBy(() -> read(changed))
        .isInstanceOfSatisfying(
            RefusedDocumentException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.place()).isEqualTo(new Place(pointer, 0));
            });
  }

  @Test
  void refusesArchivesThatAreUnfinishedBrokenOrBombs() {
    refuses(Archives.zip(Map.of("_journal/start.json", "{}")), "inspect.unfinished");
    byte[] whole = Archives.zip(Map.of("header.json", new String(LOG, StandardCharsets.UTF_8)));
    refuses(Arrays.copyOf(whole, whole.length - 30), "inspect.archive");
    byte[] zeros = new byte[200 << 20];
    byte[] bomb = Archives.zstandard("header.json", zeros);
    assertThat(bomb.length).isLessThan(100_000);
    refuses(bomb, "inspect.bomb");
  }

  @Test
  void otherArchivesAreUnknown() {
    assertThatThrownBy(() -> Documents.imports().read(Archives.zip(Map.of("a.txt", "b")), "a.zip"))
        .hasMessage("unknown");
  }

  private static void refuses(byte[] archive, String code) {
    assertThatThrownBy(() -> Documents.imports().read(archive, "log.eval")).hasMessage(code);
  }
}
