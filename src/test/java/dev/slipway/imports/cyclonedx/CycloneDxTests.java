package dev.slipway.imports.cyclonedx;

import static dev.slipway.imports.Documents.notes;
import static dev.slipway.imports.Documents.read;
import static dev.slipway.imports.Documents.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.imports.Documents;
import dev.slipway.imports.Format;
import dev.slipway.imports.FoundEvaluation;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bills of materials of models. */
class CycloneDxTests {

  private static final String CARD = "/components/2/modelCard";

  private final ImportedDocument bom = Documents.fixture("bom-1.6.json");

  @Test
  void readsTheComponentThatIsAModelWithACard() {
    assertThat(bom.format()).isEqualTo(Format.CYCLONEDX);
    assertThat(bom.version()).isEqualTo("1.6");
    assertThat(said(bom, "name")).containsExactly("Fjord @ /components/2/name STATED");
    assertThat(said(bom, "version")).containsExactly("2.1 @ /components/2/version STATED");
    assertThat(said(bom, "licence"))
        .containsExactly("Apache-2.0, Northlight weights licence @ /components/2/licenses STATED");
    assertThat(said(bom, "derivedFrom"))
        .containsExactly("tern-labs/Tern @ /components/2/pedigree/ancestors/0/name STATED");
    assertThat(said(bom, "links"))
        .containsExactly(
            "[https://northlight.example/fjord] @ /components/2/externalReferences/0/url STATED");
    assertThat(notes(bom))
        .contains(
            "cyclonedx.otherModel @ /components/1", "cyclonedx.hash @ /components/2/hashes/0");
  }

  @Test
  void whoeverOnlyDistributesIsNotItsMaker() {
    assertThat(said(bom, "originator"))
        .containsExactly("Northlight Research @ /components/2/publisher STATED");
    assertThat(notes(bom)).contains("cyclonedx.distributor @ /components/2/supplier/name");
  }

  @Test
  void derivesLevelsAndReadsTheDescriptionAsProse() {
    assertThat(said(bom, "inputs"))
        .containsExactly("[IMAGE] @ " + CARD + "/modelParameters/inputs DERIVED");
    assertThat(said(bom, "outputs"))
        .containsExactly("[TEXT] @ " + CARD + "/modelParameters/outputs DERIVED");
    assertThat(said(bom, "generality"))
        .containsExactly("SINGLE_TASK @ " + CARD + "/modelParameters/task DERIVED");
    assertThat(said(bom, "parameters")).containsExactly("7.24E9 @ /components/2/description PROSE");
    assertThat(said(bom, "method"))
        .singleElement()
        .asString()
        .contains(
            "Approach: self-supervised",
            "Architecture: transformer; FjordForVision",
            "Datasets: field-notes; Coast photographs",
            "Technical limitations: Blind in fog");
  }

  @Test
  void readsMetricsWithTheirIntervals() {
    assertThat(bom.evaluations()).hasSize(3);
    assertThat(bom.evaluations().get(0))
        .isEqualTo(
            new FoundEvaluation(
                "Tidal QA",
                "accuracy",
                0.91,
                0.88,
                0.93,
                null,
                null,
                null,
                new Place(CARD + "/quantitativeAnalysis/performanceMetrics/0/value", 0)));
    assertThat(bom.evaluations().get(1)).returns(88.0, FoundEvaluation::value);
    assertThat(bom.evaluations().get(2)).returns(null, FoundEvaluation::low);
    assertThat(notes(bom))
        .contains(
            "interval.outside @ "
                + CARD
                + "/quantitativeAnalysis/performanceMetrics/2/confidenceInterval",
            "value @ " + CARD + "/quantitativeAnalysis/performanceMetrics/3/value");
  }

  @Test
  void readsTheModelThatTheBillIsAbout() {
    ImportedDocument found =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.5",
             "metadata": {"component": {"type": "machine-learning-model", "name": "Skua",
               "author": "R. Tern", "modelCard": {"properties": [{"name": "ai:numberOfParameters", "value": "1.5B"}]}}},
             "components": [{"type": "machine-learning-model", "name": "Other"}]}
            """);

    assertThat(said(found, "name")).containsExactly("Skua @ /metadata/component/name STATED");
    assertThat(said(found, "originator"))
        .containsExactly("R. Tern @ /metadata/component/author STATED");
    assertThat(said(found, "parameters"))
        .containsExactly("1.5E9 @ /metadata/component/modelCard/properties/0/value STATED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.4", "2.0", "latest"})
  void refusesVersionsWithoutModelCards(String version) {
    assertThatThrownBy(
            () -> read("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"" + version + "\"}"))
        .isInstanceOfSatisfying(
            RefusedDocumentException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("cyclonedx.version");
              assertThat(refused.place().pointer()).isEqualTo("/specVersion");
            });
  }

  @Test
  void refusesABillWithoutAModel() {
    assertThatThrownBy(
            () ->
                read(
                    "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [{\"type\": \"library\"}]}"))
        .hasMessage("cyclonedx.noModel");
  }
}
