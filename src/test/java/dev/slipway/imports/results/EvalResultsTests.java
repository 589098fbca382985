package dev.slipway.imports.results;

import static dev.slipway.imports.Documents.notes;
import static dev.slipway.imports.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.imports.Documents;
import dev.slipway.imports.Format;
import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import org.junit.jupiter.api.Test;

/** Files of evaluation results. */
class EvalResultsTests {

  @Test
  void readsWhatIsThereAndSaysWhatIsNot() {
    ImportedDocument results = Documents.fixture("eval-results.yaml");

    assertThat(results.format()).isEqualTo(Format.HF_EVAL_RESULTS);
    assertThat(results.fields()).isEmpty();
    assertThat(results.evaluations())
        .containsExactly(
            new FoundEvaluation(
                "harbour/tidal-qa",
                "hard",
                20.9,
                null,
                null,
                null,
                "2026-01-15",
                "ferrywoman",
                new Place("/0/value", 6)),
            new FoundEvaluation(
                "harbour/ferry",
                "diamond",
                0.412,
                null,
                null,
                null,
                null,
                null,
                new Place("/1/value", 15)));
    assertThat(notes(results))
        .containsExactly(
            "quoted @ /0/notes (line 13)",
            "results.source @ /0/source/url (line 10)",
            "results.token @ /0/verifyToken (line 7)",
            "results.dataset @ /2/dataset (line 17)",
            "value @ /3/value (line 21)");
  }

  @Test
  void readsOneEntryWithoutAList() {
    assertThat(read("dataset:\n  id: a/b\n  task_id: c\nvalue: 1e-2\n").evaluations())
        .singleElement()
        .returns(0.01, FoundEvaluation::value);
  }

  @Test
  void readsTheSameAsJson() {
    assertThat(read("[{\"dataset\": {\"id\": \"a/b\"}, \"value\": 3}]").evaluations())
        .singleElement()
        .returns(new Place("/0/value", 0), FoundEvaluation::place);
  }

  @Test
  void refusesAFileWithoutAnyResult() {
    assertThatThrownBy(() -> read("- dataset: {id: a/b}\n  value: soon\n"))
        .isInstanceOf(RefusedDocumentException.class)
        .hasMessage("results.none");
  }
}
