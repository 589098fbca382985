package dev.slipway.imports.everyeval;

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
import org.junit.jupiter.api.Test;

/** Records of Every Eval Ever. */
class EveryEvalTests {

  private final ImportedDocument record = Documents.fixture("every-eval.json");

  @Test
  void readsTheModelAndWhoTestedIt() {
    assertThat(record.format()).isEqualTo(Format.EVERY_EVAL_EVER);
    assertThat(record.version()).isEqualTo("0.3.0");
    assertThat(said(record, "name")).containsExactly("Fjord-7B @ /model_info/name DERIVED");
    assertThat(said(record, "originator")).containsExactly("northlight @ /model_info/id DERIVED");
    assertThat(said(record, "parameters"))
        .containsExactly("7.241748E9 @ /model_info/additional_details/params_billions STATED");
    assertThat(said(record, "access"))
        .containsExactly(
            "OPEN_WEIGHTS @ /model_info/additional_details/model_availability DERIVED");
    assertThat(said(record, "assurance"))
        .containsExactly("EXTERNAL @ /source_metadata/evaluator_relationship DERIVED");
  }

  @Test
  void keepsStatedIntervalsAndWorksOutThoseOfStandardErrors() {
    FoundEvaluation stated = record.evaluations().get(0);
    FoundEvaluation derived = record.evaluations().get(1);

    assertThat(stated)
        .isEqualTo(
            new FoundEvaluation(
                "Tidal QA",
                "accuracy (tidal.hard)",
                0.62,
                0.58,
                0.66,
                541L,
                "2026-01-01",
                "Harbour Institute",
                new Place("/evaluation_results/0/score_details/score", 0)));
    // 1.959964 standard errors, and no share above 1.
    assertThat(derived.low()).isCloseTo(0.99 - 0.01959964, within(1e-7));
    assertThat(derived.high()).isEqualTo(1.0);
    assertThat(derived.metric()).isEqualTo("accuracy (tidal.easy)");
  }

  @Test
  void takesTheResultsOwnDayAsItsWriterWroteIt() {
    assertThat(record.evaluations().get(2))
        .returns("2026-01-09", FoundEvaluation::date)
        .returns("ferry.elo", FoundEvaluation::metric)
        .returns(1204.5, FoundEvaluation::value)
        .returns(40L, FoundEvaluation::samples);
    assertThat(notes(record)).contains("value @ /evaluation_results/3/score_details/score");
  }

  @Test
  void readsAnOlderRecordAndSaysSo() {
    ImportedDocument older =
        read(
            """
            {"schema_version": "0.2.0", "retrieved_timestamp": "1770682486.6",
             "source_metadata": {"evaluator_relationship": "first_party"},
             "model_info": {"name": "unknown", "id": "x/Tern", "additional_details": {"params_billions": -1}},
             "evaluation_results": []}
            """);

    assertThat(said(older, "name")).containsExactly("Tern @ /model_info/id DERIVED");
    assertThat(said(older, "assurance")).first().asString().startsWith("INTERNAL");
    assertThat(said(older, "parameters")).isEmpty();
    assertThat(notes(older)).contains("everyEval.version @ /schema_version");
  }

  @Test
  void refusesWithoutAModelOrResults() {
    assertThatThrownBy(() -> read("{\"schema_version\": \"0.3.0\", \"evaluation_id\": \"a\"}"))
        .hasMessage("everyEval.model");
    assertThatThrownBy(
            () ->
                read(
                    "{\"schema_version\": \"0.3.0\", \"evaluation_id\": \"a\", \"model_info\": {}, \"evaluation_results\": 3}"))
        .hasMessage("everyEval.results");
  }

  /** The schema: where {@code has_unknown_level} is true, a score of -1 is the unknown level. */
  @Test
  void unknownLevelIsNoResult() {
    String record =
        "{\"schema_version\":\"0.3.0\",\"model_info\":{\"id\":\"a/b\"},\"evaluation_results\":["
            + "{\"evaluation_name\":\"Tidal\",\"metric_config\":{\"has_unknown_level\":%s},"
            + "\"score_details\":{\"score\":-1}}]}";

    ImportedDocument unknown = read(record.formatted("true"));
    assertThat(unknown.evaluations()).isEmpty();
    assertThat(notes(unknown))
        .contains("value.unknown @ /evaluation_results/0/score_details/score");
    assertThat(read(record.formatted("false")).evaluations())
        .singleElement()
        .extracting(FoundEvaluation::value)
        .isEqualTo(-1.0);
  }
}
