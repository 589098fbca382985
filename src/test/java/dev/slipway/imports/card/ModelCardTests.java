package dev.slipway.imports.card;

import static dev.slipway.imports.Documents.notes;
import static dev.slipway.imports.Documents.read;
import static dev.slipway.imports.Documents.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.slipway.imports.Documents;
import dev.slipway.imports.Format;
import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.FoundField;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.Origin;
import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Model cards as people write them. */
class ModelCardTests {

  /** With a mark at its start, Windows line ends, two base models and numbers in words. */
  private final ImportedDocument messy = Documents.fixture("card-messy.md");

  @Test
  void frontMatterIsStated() {
    assertThat(messy.format()).isEqualTo(Format.HF_MODEL_CARD);
    assertThat(messy.version()).isNull();
    assertThat(said(messy, "name"))
        .containsExactly("Fjord-7B-Chat @ /model-index/0/name (line 18) STATED");
    assertThat(said(messy, "version")).containsExactly("1.10 @ /version (line 16) STATED");
    assertThat(said(messy, "licence"))
        .containsExactly("northlight-community-2 @ /license_name (line 3) STATED");
    assertThat(said(messy, "derivedFrom"))
        .containsExactly(
            "Northlight/fjord-7b-base @ /base_model/0 (line 7) STATED",
            "tern-labs/Tern-7B @ /base_model/1 (line 8) STATED");
    assertThat(notes(messy)).contains("derivedFrom.several @ /base_model (line 6)");
  }

  @Test
  void whatFollowsIsDerived() {
    assertThat(said(messy, "inputs"))
        .containsExactly("[TEXT, IMAGE] @ /pipeline_tag (line 9) DERIVED");
    assertThat(said(messy, "outputs"))
        .containsExactly("[TEXT, CODE] @ /pipeline_tag (line 9) DERIVED");
    assertThat(said(messy, "access"))
        .containsExactly("GATED_WEIGHTS @ /extra_gated_prompt (line 14) DERIVED");
    assertThat(said(messy, "links"))
        .containsExactly(
            "[https://northlight.example/licence] @ /license_link (line 4) STATED",
            "[https://arxiv.org/abs/2501.01234] @ /tags/1 (line 12) DERIVED");
  }

  @Test
  void languageCalledNoIsNorwegian() {
    assertThat(said(messy, "method"))
        .singleElement()
        .asString()
        .contains("Languages: en, no, de", "Datasets: northlight/field-notes", "Tags: code");
  }

  @Test
  void textIsReadAsProseAndOtherModelsAreNotTakenForThisOne() {
    assertThat(said(messy, "originator")).containsExactly("Northlight Research @ line 49 PROSE");
    assertThat(said(messy, "parameters")).containsExactly("7.24E9 @ line 50 PROSE");
    assertThat(said(messy, "training.compute")).containsExactly("9.1E23 @ line 54 PROSE");
  }

  @Test
  void resultsAreReadHoweverTheyAreNested() {
    assertThat(messy.evaluations())
        .extracting(FoundEvaluation::benchmark, FoundEvaluation::metric, FoundEvaluation::value)
        .containsExactly(
            tuple("Tidal QA (hard)", "Accuracy", 0.7312),
            tuple("Tidal QA (hard)", "f1", 68.9),
            tuple("Tidal QA (hard)", "rouge rouge1", 41.2),
            tuple("Tidal QA (hard)", "rouge nested low", 3.0),
            tuple("ferry-bench", "exact_match", 12345.5));
    assertThat(messy.evaluations().get(4).by()).isEqualTo("Harbour leaderboard");
    assertThat(notes(messy))
        .contains(
            "value @ /model-index/0/results/0/metrics/2/value/rougeL (line 32)",
            "value @ /model-index/0/results/2/metrics/0/value (line 43)",
            "card.table @ line 63");
  }

  @Test
  void rowOfATableThatNamesTheModelGivesItsSize() {
    ImportedDocument card = Documents.fixture("card-table.md");

    assertThat(said(card, "name")).containsExactly("Sparrow small @ line 5 PROSE");
    assertThat(said(card, "parameters")).containsExactly("2.44E8 @ line 10 PROSE");
  }

  @Test
  void severalSizesAreAllGivenWhereNothingDecides() {
    ImportedDocument card =
        read(
            "---\nlicense: mit\n---\n# Gulls\nThey have 3 billion parameters or 12B parameters.\n");

    assertThat(said(card, "parameters"))
        .containsExactly("3.0E9 @ line 5 PROSE", "1.2E10 @ line 5 PROSE");
    assertThat(notes(card)).contains("parameters.several @ line 5");
  }

  @Test
  void ofMixturesOfExpertsTheTotalCounts() {
    assertThat(parametersIn("a model with 671B total parameters with 37B activated for each token"))
        .containsExactly("6.71E11 @ line 4 PROSE");
    assertThat(parametersIn("- Number of Parameters: 235B in total and 22B activated"))
        .containsExactly("2.35E11 @ line 4 PROSE");
    assertThat(parametersIn("22B active parameters, or 3.6B params active per token")).isEmpty();
  }

  private static List<String> parametersIn(String text) {
    return said(read("---\nlicense: mit\n---\n" + text + "\n"), "parameters");
  }

  @Test
  void membersAreMergedFromAliases() {
    ImportedDocument card =
        read(
            "---\nshared: &shared {name: Tidal QA, type: tidal}\nmodel-index:\n- name: Tern\n"
                + "  results:\n  - dataset: {<<: *shared, split: test}\n"
                + "    metrics: [{type: acc, value: 0.5}]\n"
                + "  - dataset: {<<: [{name: Ferry}, *shared]}\n"
                + "    metrics: [{type: acc, value: 0.6}]\n"
                + "  - dataset: {name: Own, <<: *shared}\n"
                + "    metrics: [{type: acc, value: 0.7}]\n---\n");

    assertThat(card.evaluations())
        .extracting(FoundEvaluation::benchmark)
        .containsExactly("Tidal QA", "Ferry", "Own");
  }

  @Test
  void sizeInTheNameIsDerivedWhereTheTextSaysNothingOfIt() {
    ImportedDocument card =
        read("---\nmodel_name: Tern-7B\n---\nSmaller models exist, as one with 400M parameters.\n");

    assertThat(said(card, "parameters")).containsExactly("7.0E9 @ /model_name (line 2) DERIVED");
    assertThat(notes(card))
        .contains("parameters.fromName @ /model_name (line 2)", "parameters.other @ line 4");
  }

  @Test
  void computeFollowsFromTokensOfADenseModelAlone() {
    String text = "---\nmodel_name: Tern-7B\n---\nPretrained on 2 trillion tokens.\n";

    FoundField derived = found(read(text), "training.compute");
    assertThat(derived.origin()).isEqualTo(Origin.DERIVED);
    assertThat(derived.place()).isEqualTo(Place.line(4));
    // Six operations for each of 7e9 parameters and 2e12 tokens.
    assertThat((double) derived.value()).isCloseTo(8.4e22, withinPercentage(1e-9));
    assertThat(said(read(text + "A mixture-of-experts model.\n"), "training.compute")).isEmpty();
    assertThat(
            said(read(text.replace("---\nPre", "base_model: a/b\n---\nPre")), "training.compute"))
        .isEmpty();
  }

  @Test
  void countsOfTheWeightsFilesAreStated() {
    ImportedDocument card =
        read(
            "---\nlicense: mit\nsafetensors:\n  parameters: {BF16: 8030261248}\n  total: 8030261248\n---\n");

    assertThat(said(card, "parameters"))
        .containsExactly("8.030261248E9 @ /safetensors/total (line 5) STATED");
  }

  @Test
  void templatesAreNotTakenForContent() {
    ImportedDocument card =
        read(
            "---\nlibrary_name: transformers\ntags: []\n---\n\n# Model Card for Model ID\n\n"
                + "- **Developed by:** [More Information Needed]\n");

    assertThat(card.fields()).extracting(each -> each.field()).containsExactly("method");
  }

  @Test
  void cardWithoutFrontMatterIsReadFromItsText() {
    ImportedDocument card =
        read(
            "# Model card for Petrel\n\nModel developer: Seabird Labs\nIt has 1,300,000,000 parameters.\n");

    assertThat(said(card, "name")).containsExactly("Petrel @ line 1 PROSE");
    assertThat(said(card, "parameters")).containsExactly("1.3E9 @ line 4 PROSE");
    assertThat(notes(card)).contains("card.noFrontMatter @ line 1");
  }

  @Test
  void faultsNameTheirLine() {
    refuses("---\nlicense: mit\ntags: [a, b\nname: x\n---\n", "yaml", new Place("", 4));
    refuses("---\nlicense: mit\nbase_model: x\n", "card.open", new Place("", 1));
    refuses("---\nlicense: mit\nlicense: gpl\n---\n", "twice", new Place("/license", 3));
    refuses(
        "---\nlicense: mit\ntask_categories: [x]\n---\n",
        "card.dataset",
        new Place("/task_categories", 3));
    refuses("---\nlicense: mit\nsdk: gradio\n---\n", "card.space", new Place("/sdk", 3));
  }

  private static FoundField found(ImportedDocument document, String field) {
    return document.fields().stream()
        .filter(each -> each.field().equals(field))
        .findFirst()
        .orElseThrow();
  }

  private static void refuses(String text, String code, Place place) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            RefusedDocumentException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.place()).isEqualTo(place);
              assertThat(refused.reason()).isEqualTo(RefusedDocumentException.Reason.FAULTY);
            });
  }
}
