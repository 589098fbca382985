package dev.slipway.pathway.document;

import static dev.slipway.pathway.document.DocumentFaults.assertFault;
import static dev.slipway.pathway.document.DocumentFaults.faults;
import static dev.slipway.pathway.document.DocumentFaults.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioDocumentTests {

  @Test
  void readsTheExample() {
    Scenario s = Examples.example();

    assertThat(s.horizonMonths()).isEqualTo(36);
    assertThat(s.answers().answer(Question.ACCELERATION)).isEqualTo(Quantity.of(1.3, 2.5, 8));
    assertThat(s.threats()).hasSize(4);
    assertThat(s.modifications()).hasSize(8);
    assertThat(s.plan().today().access()).isNull();
    assertThat(s.seed()).isEqualTo(1);
  }

  @Test
  void whatIsWrittenReadsAsTheSame() {
    Scenario s = Examples.example();
    Map<String, Object> written = ScenarioDocument.write(s);

    assertThat(ScenarioDocument.write(Examples.read(written))).isEqualTo(written);
    assertThat(written.keySet())
        .as("neither reviewers nor capability, so that a scenario without them keeps its parts")
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ScenarioReader.MEMBERS)
                .filter(member -> !Set.of("reviewers", "capability").contains(member))
                .toList());
  }

  @Test
  void whatTheSecondEditionBroughtIsWrittenToo() {
    Map<String, Object> written = ScenarioDocument.write(Examples.read(Examples.secondTree()));

    assertThat(ScenarioDocument.write(Examples.read(written))).isEqualTo(written);
    assertThat(written.keySet()).contains("capability", "capabilityExponent");
    Map<?, ?> fraud = (Map<?, ?>) ((List<?>) written.get("threats")).get(1);
    assertThat(fraud.keySet().stream().map(String::valueOf))
        .contains("steps")
        .doesNotContain("ratePerYear");
    assertThat((List<?>) fraud.get("steps")).hasSize(4);
  }

  @Test
  void chainsAreRefusedByTheirStep() {
    Map<String, Object> tree = Examples.secondTree();
    Examples.set(tree, "threats.1.steps.1.id", "groups");
    Examples.set(tree, "threats.1.steps.2.with", 1.5);
    Examples.set(tree, "threats.0.steps", List.of());
    Examples.set(tree, "modifications.5.effects.0.of", List.of("disinformation"));
    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer, Fault::code)
        .contains(
            tuple("/threats/1/steps/1/id", "id.twice"),
            tuple("/threats/1/steps/2/with", "quantity.range"),
            tuple("/threats/0/ratePerYear", "chain.rate"),
            tuple("/threats/0/steps", "chain.empty"));

    tree = Examples.secondTree();
    Examples.set(tree, "modifications.5.effects.0.of", List.of("disinformation"));
    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/modifications/5/effects/0/of/0", "step.none"));
  }

  @ParameterizedTest
  @CsvSource({
    "horizonMonths,0",
    "horizonMonths,121",
    "parameters,0.5",
    "parameters,1e16",
    "copy.shape,0.1",
    "copy.shape,11",
    "copy.lagMonths,0.001",
    "copy.lagMonths,0",
    "copy.acceleration,0.9",
    "copy.neverShare,1.1",
    "copy.neverShare,-0.1",
    "readiness.halfTimeMonths,0",
    "friction,2",
    "correlation.threats,1",
    "correlation.benefits,-1",
    "threats.0.ratePerYear,51",
    "threats.0.ratePerYear,-1",
    "benefits.1.ratePerYear,1e3",
    "reach.leakPerMonth.API,51",
    "today.monthsShown,1201",
    "today.monthsShown,-1",
    "draws,8",
    "draws,262160",
    "draws,100",
    "seed,-1",
    "seed,1.5",
    "plan.0.month,-1",
    "plan.0.month,1.5",
    "generalityMultiplier.threats.SINGLE_TASK,0",
  })
  void outOfRange(String path, double value) {
    List<Fault> faults = faults(path, value);
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).pointer()).isEqualTo("/" + path.replace('.', '/'));
    assertThat(faults.get(0).code()).matches("range\\..*|quantity\\.range|draws\\.multiple");
    assertThat(words(faults.get(0))).hasSizeBetween(10, 500);
  }

  @Test
  void endsOfTheRangesAreAccepted() {
    for (Object[] end :
        new Object[][] {
          {"horizonMonths", 1},
          {"horizonMonths", 120},
          {"parameters", 1},
          {"parameters", 1e15},
          {"copy.neverShare", 0},
          {"copy.neverShare", 1},
          {"copy.acceleration", 1},
          {"threats.0.ratePerYear", 0},
          {"threats.0.ratePerYear", 50},
          {"copy.lagMonths", 0.01},
          {"copy.shape", 0.2},
          {"copy.shape", 10},
          {"correlation.threats", 0.9999},
          {"today.monthsShown", 1200},
          {"draws", 16},
          {"draws", 262_144},
          {"seed", (1L << 53) - 1},
        }) {
      assertThat(faults((String) end[0], end[1])).as("%s %s", end).isEmpty();
    }
  }

  @Test
  void namesUnknownMembers() {
    assertFault("hroizon", 3, "/hroizon", "unknown");
    assertFault("copy.sahpe", 3, "/copy/sahpe", "unknown");
    assertFault("reach.misuse.OPEN_WEIGHTS", 1, "/reach/misuse/OPEN_WEIGHTS", "unknown");
    assertFault("threats.1.note", "x", "/threats/1/note", "unknown");
    assertFault("a/b~c", 1, "/a~1b~0c", "unknown");
    Map<String, Object> effect = new HashMap<>(Map.of("target", "DELAY", "months", 2, "value", 1));
    assertFault("modifications.0.effects.0", effect, "/modifications/0/effects/0/value", "unknown");
  }

  @Test
  void saysWhatATypeShouldBe() {
    assertFault("horizonMonths", "36", "/horizonMonths", "type.whole");
    assertFault("horizonMonths", null, "/horizonMonths", "type.whole");
    assertFault("copy", List.of(), "/copy", "type.object");
    assertFault("copy.relative", "yes", "/copy/relative", "type.flag");
    assertFault("friction", true, "/friction", "type.quantity");
    assertFault("scope", "EVERYTHING", "/scope", "type.level");
    assertFault("scope", 3, "/scope", "type.level");
    assertFault("plan", Map.of(), "/plan", "type.list");
    assertFault("benefits.0.id", 7, "/benefits/0/id", "type.id");
    assertFault("benefits.0.id", " ", "/benefits/0/id", "type.id");
    assertFault("today.weightsOut", 1, "/today/weightsOut", "type.flag");
    assertFault(
        "friction", Map.of("p05", 0.1, "p50", "x", "p95", 0.3), "/friction/p50", "type.number");
    assertFault("friction", Map.of("p05", 0.1, "p95", 0.3), "/friction/p50", "missing.number");
  }

  @Test
  void refusesTriplesThatCannotBe() {
    assertFault(
        "friction", Map.of("p05", 0.3, "p50", 0.2, "p95", 0.5), "/friction", "quantity.order");
    assertFault(
        "friction",
        Map.of("p05", 0.01, "p50", 0.012, "p95", 0.5),
        "/friction",
        "quantity.infeasible");
    assertFault(
        "friction", Map.of("p05", 0, "p50", 0.2, "p95", 0.5), "/friction", "quantity.range");
    String words = words(faults("friction", Map.of("p05", 0.01, "p50", 0.012, "p95", 0.5)).get(0));
    assertThat(words).contains("0.012").contains("0.0176").contains("0.36");
  }

  @Test
  void collectsEveryFault() {
    Map<String, Object> tree = Examples.tree();
    Examples.set(tree, "horizonMonths", 500);
    Examples.set(tree, "friction", 3);
    Examples.set(tree, "extra", 1);
    Examples.set(tree, "threats.0.kind", "EVIL");
    tree.remove("seed");
    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder(
            "/extra", "/horizonMonths", "/friction", "/threats/0/kind", "/seed");
    assertThat(ScenarioDocument.read(tree).scenario()).isNull();
  }

  @Test
  void neverThrowsForNastyTrees() {
    Object deep = 1;
    for (int i = 0; i < 100_000; i++) {
      deep = List.of(deep);
    }
    Map<Object, Object> odd = new HashMap<>();
    odd.put(null, 1);
    odd.put(3, "x");
    List<Object> nasty = new ArrayList<>();
    nasty.add(null);
    nasty.addAll(
        List.of(
            deep,
            odd,
            "😀".repeat(500_000),
            "<script>",
            Double.NaN,
            Double.POSITIVE_INFINITY,
            new BigDecimal("1e400"),
            BigInteger.TEN.pow(400),
            -0.0,
            List.of(),
            Map.of(),
            true));
    List<String> paths =
        new ArrayList<>(
            List.of(
                "copy.lagMonths",
                "threats.0",
                "threats.0.id",
                "plan.0",
                "plan.0.access",
                "modifications.0",
                "modifications.0.effects.0",
                "modifications.2.effects.0.value",
                "modifications.0.effects.0.target",
                "today.access",
                "assuranceSpread.NONE"));
    paths.addAll(List.of(ScenarioReader.MEMBERS));
    for (Object value : nasty) {
      ScenarioDocument.read(value);
      for (String path : paths) {
        for (Fault fault : faults(path, value)) {
          assertThat(words(fault)).hasSizeLessThan(800);
          assertThat(fault.pointer()).hasSizeLessThan(200);
        }
      }
    }
    assertThat(faults("parameters", new BigDecimal("1e400")))
        .extracting(Fault::code)
        .containsExactly("quantity.range");
    assertThat(faults("k".repeat(1000), 1).get(0).pointer()).hasSizeLessThan(60);
  }
}
