package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked values of docs/model.md, which an independent implementation has made. */
class WorkedValuesTests {

  @ParameterizedTest
  @CsvSource({
    "as proposed,0.0159771759,0.1779225790,0.1909280422,0.9494185715,"
        + "0.00010752,0.00052091,0.00120785,0.01414090",
    "as today,0.0142971666,0.1530947325,0.1649486108,0.9384835501,"
        + "0,0.00036210,0.00118455,0.01275052",
    "delay-6,0.0147059455,0.1636474075,0.1758021515,0.9472296820,"
        + "0.00006677,0.00047023,0.00119141,0.01297754",
    "staged-twelve,0.0156147343,0.1759191567,0.1886437873,0.9494185715,"
        + "0.00005566,0.00050952,0.00119645,0.01385310",
    "filters,0.0159130288,0.1778381714,0.1907870946,0.9494185715,"
        + "0.00004302,0.00052092,0.00120788,0.01414120",
    "use-law,0.0142884788,0.1779225790,0.1895537366,0.9494185715,"
        + "0.00009885,0.00046564,0.00108583,0.01263816",
    "open-weights,0.0171064345,0.1869300635,0.2008163547,1,"
        + "0.00006108,0.01351634,0.00096435,0.00256467",
    "all but open-weights,0.0120190269,0.1601590832,0.1701142537,0.9472296820,"
        + "0.00001066,0.00029002,0.00076406,0.01095430",
  })
  void certainExample(
      String plan,
      double bad,
      double good,
      double either,
      double open,
      double own,
      double weightsOut,
      double copies,
      double openCopies) {
    Assessment result = assess(plan);

    assertThat(result.bad().mean()).isCloseTo(bad, within(1e-9));
    assertThat(result.good().mean()).isCloseTo(good, within(1e-9));
    assertThat(result.either().mean()).isCloseTo(either, within(1e-9));
    assertThat(result.openByHorizon()).isCloseTo(open, within(1e-9));
    assertThat(result.arose().ownDeployment()).isCloseTo(own, within(5.01e-9));
    assertThat(result.arose().ownWeightsOut()).isCloseTo(weightsOut, within(5.01e-9));
    assertThat(result.arose().restrictedCopies()).isCloseTo(copies, within(5.01e-9));
    assertThat(result.arose().openCopies()).isCloseTo(openCopies, within(5.01e-9));
    assertThat(result.bad().p05()).isCloseTo(bad, within(1e-9));
    assertThat(result.bad().p95()).isCloseTo(bad, within(1e-9));
  }

  /** The second edition's, by an independent implementation of it; substitutes come last. */
  @ParameterizedTest
  @CsvSource({
    "as proposed,0.0178478844,0.2538697840,0.2668095624,0.7867155073,"
        + "0.00033472,0.00052576,0.00040038,0.01360617,0.00298086",
    "as today,0.0175426487,0.2396598447,0.2524050287,0.7867155073,"
        + "0.00002862,0.00052582,0.00040039,0.01360652,0.00298130",
    "delay-6,0.0177674209,0.2506731395,0.2635733453,0.7867155073,"
        + "0.00025368,0.00052579,0.00040039,0.01360651,0.00298106",
    "filters,0.0176477268,0.2536112978,0.2663864872,0.7867155073,"
        + "0.00013394,0.00052580,0.00040038,0.01360645,0.00298115",
    "use-law,0.0155741057,0.2538697840,0.2651621482,0.7867155073,"
        + "0.00030186,0.00045842,0.00035158,0.01186057,0.00260167",
    "open-weights,0.0207533554,0.2752865185,0.2902858260,1.0000000000,"
        + "0.00012498,0.01363798,0.00032255,0.00368986,0.00297799",
    "withhold-method,0.0172397004,0.2499779730,0.2625488917,0.7861612184,"
        + "0.00037197,0.00052598,0.00039433,0.01296516,0.00298227",
    "verify-payers,0.0160002333,0.2538697840,0.2654789943,0.7867155073,"
        + "0.00030262,0.00045998,0.00035276,0.01190155,0.00298332",
    "next-generation,0.0264425967,0.3495832605,0.3658880345,0.7867155073,"
        + "0.00053905,0.00082881,0.00063723,0.02146817,0.00296934",
    "all but open-weights,0.0192457089,0.3372002260,0.3492200526,0.7861612184,"
        + "0.00013935,0.00062477,0.00048049,0.01540298,0.00259812",
  })
  void certainSecondExample(
      String plan,
      double bad,
      double good,
      double either,
      double open,
      double own,
      double weightsOut,
      double copies,
      double openCopies,
      double substitutes) {
    Assessment result = assess(Examples.certain(Examples.secondTree()), plan);

    assertThat(result.bad().mean()).isCloseTo(bad, within(1e-9));
    assertThat(result.good().mean()).isCloseTo(good, within(1e-9));
    assertThat(result.either().mean()).isCloseTo(either, within(1e-9));
    assertThat(result.openByHorizon()).isCloseTo(open, within(1e-9));
    assertThat(result.arose().ownDeployment()).isCloseTo(own, within(5.01e-9));
    assertThat(result.arose().ownWeightsOut()).isCloseTo(weightsOut, within(5.01e-9));
    assertThat(result.arose().restrictedCopies()).isCloseTo(copies, within(5.01e-9));
    assertThat(result.arose().openCopies()).isCloseTo(openCopies, within(5.01e-9));
    assertThat(result.arose().substitutes()).isCloseTo(substitutes, within(5.01e-9));
  }

  private static Assessment assess(String plan) {
    return assess(Examples.certainTree(), plan);
  }

  @SuppressWarnings("unchecked")
  private static Assessment assess(Object certain, String plan) {
    Map<String, Object> tree = Examples.set((Map<String, Object>) certain, "draws", 16);
    List<?> modifications = (List<?>) tree.get("modifications");
    if (plan.startsWith("all")) {
      modifications.removeIf(one -> "open-weights".equals(((Map<?, ?>) one).get("id")));
    }
    Answer answer = PathwayModel.answer(Examples.read(tree), Options.standard());
    return switch (plan) {
      case "as proposed" -> answer.asProposed();
      case "as today" -> answer.asToday();
      case "all but open-weights" -> answer.withAll();
      default -> answer.with().get(plan);
    };
  }

  /** Against 300,000 plain random draws of that implementation, whose own error is about 1e-4. */
  @Test
  void exampleAsItStands() {
    Assessment result =
        PathwayModel.compare(Examples.example(), Set.of(), Options.standard()).before();

    assertThat(result.bad().mean()).isCloseTo(0.02190, within(0.0003));
    assertThat(result.bad().p05()).isCloseTo(0.0030, within(0.0001));
    assertThat(result.bad().p50()).isCloseTo(0.0150, within(0.0004));
    assertThat(result.bad().p95()).isCloseTo(0.0623, within(0.0015));
    assertThat(result.good().mean()).isCloseTo(0.2026, within(0.001));
    assertThat(result.good().p05()).isCloseTo(0.0494, within(0.001));
    assertThat(result.good().p50()).isCloseTo(0.1743, within(0.002));
    assertThat(result.good().p95()).isCloseTo(0.4539, within(0.006));
  }

  /** Against 200,000 plain random draws of that implementation. */
  @Test
  void secondExampleAsItStands() {
    Assessment result =
        PathwayModel.compare(
                Examples.read(Examples.set(Examples.secondTree(), "draws", 65_536)),
                Set.of(),
                Options.standard())
            .before();

    assertThat(result.bad().mean()).isCloseTo(0.0300, within(0.0004));
    assertThat(result.bad().p05()).isCloseTo(0.0030, within(0.0001));
    assertThat(result.bad().p50()).isCloseTo(0.0177, within(0.0005));
    assertThat(result.bad().p95()).isCloseTo(0.0955, within(0.003));
    assertThat(result.good().mean()).isCloseTo(0.2933, within(0.0015));
    assertThat(result.good().p05()).isCloseTo(0.0734, within(0.0015));
    assertThat(result.good().p50()).isCloseTo(0.2547, within(0.003));
    assertThat(result.good().p95()).isCloseTo(0.6536, within(0.008));
  }
}
