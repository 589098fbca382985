package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random scenarios of exact quantities, with what another implementation makes of them; it was
 * written from the description of the model alone.
 */
class OutsideScenariosTests {

  private static final JsonMapper JSON = new JsonMapper();

  @TestFactory
  Stream<DynamicTest> agreeWithAnotherImplementation() throws Exception {
    try (InputStream in = getClass().getResourceAsStream("/scenarios-outside.json")) {
      List<JsonNode> cases = JSON.readTree(in).get("cases").valueStream().toList();
      return cases.stream()
          .map(
              each ->
                  DynamicTest.dynamicTest(
                      each.at("/scenario/seed").asString(), () -> agrees(each)));
    }
  }

  private static void agrees(JsonNode expected) {
    Answer answer =
        PathwayModel.answer(
            Examples.read(JSON.treeToValue(expected.get("scenario"), Map.class)),
            Options.standard());

    agrees(answer.proposed().assessment(), expected.get("asProposed"));
    agrees(answer.asToday(), expected.get("asToday"));
    assertThat(answer.with()).hasSize(expected.get("with").size());
    answer.with().forEach((id, assessment) -> agrees(assessment, expected.get("with").get(id)));
  }

  private static void agrees(Assessment actual, JsonNode expected) {
    close(actual.bad().mean(), expected.get("bad"));
    close(actual.good().mean(), expected.get("good"));
    close(actual.either().mean(), expected.get("either"));
    close(actual.openByHorizon(), expected.get("open"));
    JsonNode arose = expected.get("arose");
    close(actual.arose().ownDeployment(), arose.get(0));
    close(actual.arose().ownWeightsOut(), arose.get(1));
    close(actual.arose().restrictedCopies(), arose.get(2));
    close(actual.arose().openCopies(), arose.get(3));
    close(actual.arose().substitutes(), arose.get(4));
  }

  private static void close(double actual, JsonNode expected) {
    assertThat(actual).isCloseTo(expected.asDouble(), within(1e-9));
  }
}
