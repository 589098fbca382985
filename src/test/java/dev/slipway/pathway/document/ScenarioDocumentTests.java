package dev.slipway.pathway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioDocumentTests {

  private static List<Fault> faults(String path, Object value) {
    return ScenarioDocument.read(Examples.set(Examples.tree(), path, value)).faults();
  }

  private static void assertFault(String path, Object value, String pointer, String code) {
    List<Fault> faults = faults(path, value);
    assertThat(faults)
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple(pointer, code));
    assertThat(words(faults.get(0))).hasSizeBetween(10, 500);
  }

  /** What is wrong and what would be accepted, as people read it. */
  private static String words(Fault fault) {
    Properties messages = new Properties();
    try (var in =
        new InputStreamReader(
            ScenarioDocumentTests.class.getResourceAsStream("/messages.properties"),
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

  @ParameterizedTest
  @CsvSource({
    "monthsShown,0,/today/monthsShown,today.shown",
    "weightsOut,false,/today/weightsOut,today.out",
  })
  void todayMustAgreeWithItself(String member, String value, String pointer, String code) {
    Map<String, Object> tree = Examples.secondTree();
    Examples.set(tree, "today.access", "OPEN_WEIGHTS");
    Examples.set(tree, "today.weightsOut", true);
    assertThat(ScenarioDocument.read(tree).faults()).isEmpty();

    Object wrong = value.equals("0") ? (Object) 0 : (Object) Boolean.valueOf(value);
    Examples.set(tree, "today." + member, wrong);
    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple(pointer, code));
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
  void findsWhatPartsCannotTellAlone() {
    assertFault("plan.1.month", 0, "/plan/1/month", "month.twice");
    assertFault("threats.3.id", "fraud", "/threats/3/id", "id.twice");
    assertFault("modifications.1.id", "delay-6", "/modifications/1/id", "id.twice");
    assertFault(
        "modifications.0.excludes", List.of("delay-6"), "/modifications/0/excludes", "id.itself");
    assertFault(
        "modifications.3.effects.0.of",
        List.of("frau"),
        "/modifications/3/effects/0/of/0",
        "id.unknown");
    assertFault(
        "modifications.3.effects.0.of", List.of(), "/modifications/3/effects/0/of", "of.empty");
    assertFault("modifications.4.places", List.of(1), "/modifications/4/places", "places.order");
    assertFault("modifications.4.places", List.of(2, 1), "/modifications/4/places", "places.order");
    assertFault(
        "modifications.4.places", List.of(0, -1), "/modifications/4/places/1", "range.whole");
    assertFault(
        "modifications.4.effects.1.of",
        List.of("fraud"),
        "/modifications/4/effects/1/of/0",
        "id.unknown");
    assertThat(faults("threats", List.of())).extracting(Fault::code).containsOnly("id.none");
    assertThat(words(faults("threats", List.of()).get(0)))
        .contains("there is nothing here to name");
    Map<String, Object> none = Examples.set(Examples.tree(), "modifications", List.of());
    Examples.set(none, "threats", List.of());
    Examples.set(none, "benefits", List.of());
    assertThat(ScenarioDocument.read(none).faults())
        .containsExactly(new Fault("", "nothing", List.of()));
  }

  @Test
  void refusesConflictsBetweenModifications() {
    Map<String, Object> same = Map.of("target", "SET_ACCESS", "access", "API", "afterMonths", 12);
    assertFault("modifications.7.effects.0", same, "/modifications/7/effects/0", "conflict.access");
    Map<String, Object> tree = Examples.tree();
    Map<String, Object> agent = Map.of("target", "SET_GENERALITY", "generality", "GENERAL_AGENT");
    Examples.set(tree, "modifications.0.effects.0", agent);
    Examples.set(tree, "modifications.1.effects.0", agent);
    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/modifications/1/effects/0", "conflict.set"));
    Map<String, Object> threat =
        Map.of(
            "target",
            "ADD_THREAT",
            "threat",
            Map.of("id", "fraud", "kind", "MISUSE", "ratePerYear", 0.1));
    assertFault(
        "modifications.0.effects.0", threat, "/modifications/0/effects/0/threat/id", "id.twice");
  }

  @Test
  void candidatesMayConflictWithOneAnotherAndNotEachWithItself() {
    Map<String, Object> tree = Examples.tree();
    Map<String, Object> agent = Map.of("target", "SET_GENERALITY", "generality", "GENERAL_AGENT");
    Examples.set(tree, "modifications.0.effects.0", agent);
    Examples.set(tree, "modifications.1.effects.0", agent);
    assertThat(ScenarioDocument.readCandidates(tree).faults()).isEmpty();

    Examples.set(tree, "modifications.1.effects", List.of(agent, agent));
    assertThat(ScenarioDocument.readCandidates(tree).faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/modifications/1/effects/1", "conflict.set"));
  }

  @Test
  void anAddedThreatMayBeNamedByTheSameModificationAndByNoOther() {
    Map<String, Object> tree = Examples.tree();
    Map<String, Object> threat =
        Map.of(
            "target",
            "ADD_THREAT",
            "threat",
            Map.of("id", "new", "kind", "AUTONOMY", "ratePerYear", 0.1));
    Map<String, Object> halved =
        Map.of("target", "THREAT_RATE", "of", List.of("new"), "value", 0.5);
    Examples.set(tree, "modifications.0.effects", List.of(halved, threat));
    assertThat(ScenarioDocument.read(tree).faults()).isEmpty();

    Examples.set(tree, "modifications.3.effects.0.of", List.of("new"));
    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/modifications/3/effects/0/of/0", "id.unknown"));
  }

  @Test
  void tellsOfPartsTogetherBesideFaultsOfOtherParts() {
    Map<String, Object> tree = Examples.tree();
    Examples.set(tree, "horizonMonths", 500);
    Examples.set(tree, "plan.1.month", 0);
    Examples.set(tree, "threats.3.id", "fraud");
    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder("/horizonMonths", "/plan/1/month", "/threats/3/id");
  }

  @Test
  void standInsOfRefusedPartsCauseNoFaults() {
    Map<String, Object> tree = Examples.tree();
    Examples.set(tree, "plan.1.month", "soon");
    Examples.set(tree, "threats.0.id", 7);
    Examples.set(tree, "threats.1.id", 8);
    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder("/plan/1/month", "/threats/0/id", "/threats/1/id");
    assertThat(ScenarioDocument.read(List.of()).faults())
        .extracting(Fault::pointer)
        .containsExactly("");
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

  @Test
  void aKnownThreatOrBenefitNeedsNoMoreThanItsName() {
    Map<String, Object> request = new HashMap<>();
    request.put(
        "threats",
        List.of(Map.of("id", "fraud"), Map.of("id", "displacement", "ratePerYear", 0.5)));
    request.put("benefits", List.of(Map.of("id", "creative")));
    Scenario known = Examples.example();
    Scenario s = Examples.read(ScenarioDocument.complete(request, Examples.example()));

    assertThat(s.answers().answer(Question.threatRate(s.threats().get(0).id())))
        .isEqualTo(Quantity.of(0.002, 0.01, 0.035));
    assertThat(s.threats().get(0).relative()).isTrue();
    assertThat(s.threats().get(1).kind()).isEqualTo(known.threats().get(3).kind());
    assertThat(s.answers().answer(Question.threatRate(s.threats().get(1).id())))
        .isEqualTo(Quantity.of(0.5));
    assertThat(s.threats().get(1).relative()).isFalse();
    assertThat(s.benefits()).containsExactly(known.benefits().get(2));
    assertThat(
            ScenarioDocument.read(
                    ScenarioDocument.complete(
                        Map.of("threats", List.of(Map.of("id", "unheard-of"))), Examples.example()))
                .faults())
        .extracting(Fault::pointer)
        .containsExactly("/threats/0/kind", "/threats/0/ratePerYear");
  }

  private static Map<String, Object> reviewer(String question, Object answer) {
    return Map.of("id", "a", "weight", 2, "answers", Map.of(question, answer));
  }

  @Test
  void readsReviewersAndWritesThemBack() {
    Map<String, Object> answers =
        Map.of(
            "copy.lagMonths",
            Map.of("p05", 1, "p50", 3, "p95", 9),
            "parameters",
            7e9,
            "reach.leakPerMonth.API",
            0,
            "scopeLimit.use.DOMAIN",
            1,
            "generalityMultiplier.threats.GENERAL_AGENT",
            4,
            "readiness.learning",
            1,
            "threats.fraud.safeguard.OPEN_WEIGHTS",
            0.5,
            "benefits.creative.ratePerYear",
            2);
    List<Object> reviewers =
        List.of(
            Map.of("id", "a", "weight", 0.5, "answers", answers),
            Map.of("id", "b", "answers", Map.of()));
    Scenario s = Examples.read(Examples.set(Examples.tree(), "reviewers", reviewers));

    assertThat(s.reviewers().all()).hasSize(2);
    assertThat(s.reviewers().all().get(0).weight()).isEqualTo(0.5);
    assertThat(s.reviewers().all().get(0).answers().byQuestion())
        .hasSize(8)
        .containsEntry(Question.COPY_LAG, Quantity.of(1, 3, 9));
    assertThat(s.reviewers().all().get(1).weight()).isEqualTo(1);
    Map<String, Object> written = ScenarioDocument.write(s);
    assertThat(written).containsKey("reviewers");
    assertThat(Examples.read(written)).isEqualTo(s);
  }

  @ParameterizedTest
  @CsvSource({
    "copy.lagMonths,0,quantity.range",
    "copy.lagMonths,12001,quantity.range",
    "copy.acceleration,0.5,quantity.range",
    "friction,1.5,quantity.range",
    "parameters,0,quantity.range",
    "reach.leakPerMonth.API,51,quantity.range",
    "generalityMultiplier.benefits.SINGLE_TASK,0,quantity.range",
    "threats.fraud.ratePerYear,-1,quantity.range",
    "threats.fraud.safeguard.API,2,quantity.range",
    "benefits.creative.ratePerYear,60,quantity.range",
    "copy.shape,1,question.unknown",
    "copy,1,question.unknown",
    "reach.misuse,0.5,question.unknown",
    "reach.misuse.OPEN_WEIGHTS,0.5,question.unknown",
    "threats.fraud,0.5,question.unknown",
    "threats..ratePerYear,0.5,question.unknown",
    "threats.fraud.relative,0.5,question.unknown",
    "threats.fraud.safeguard.NOWHERE,0.5,question.unknown",
    "benefits.creative.safeguard.API,0.5,question.unknown",
    "nonsense,1,question.unknown",
    "threats.unheard-of.ratePerYear,1,id.unknown",
    "benefits.fraud.ratePerYear,1,id.unknown",
  })
  void anAnswerToNoQuestionOrOutOfItsRangeIsAFault(String question, double answer, String code) {
    assertFault(
        "reviewers", List.of(reviewer(question, answer)), "/reviewers/0/answers/" + question, code);
  }

  @Test
  void reviewersAreCheckedLikeEverythingElse() {
    Map<String, Object> infeasible = Map.of("p05", 0.01, "p50", 0.0101, "p95", 0.5);
    String answers = "/reviewers/0/answers";
    assertFault(
        "reviewers",
        List.of(reviewer("friction", infeasible)),
        answers + "/friction",
        "quantity.infeasible");
    assertFault(
        "reviewers",
        List.of(reviewer("friction", "often")),
        answers + "/friction",
        "type.quantity");
    assertFault("reviewers", List.of(Map.of("id", "a")), answers, "missing.object");
    assertFault("reviewers", List.of(Map.of("id", "a", "answers", 3)), answers, "type.object");
    assertFault("reviewers", Map.of(), "/reviewers", "type.list");
    for (double weight : new double[] {0, -1, 1e7}) {
      assertFault(
          "reviewers",
          List.of(Map.of("id", "a", "weight", weight, "answers", Map.of())),
          "/reviewers/0/weight",
          "range.number");
    }
    assertFault(
        "reviewers",
        List.of(Map.of("id", "a", "name", "Ann", "answers", Map.of())),
        "/reviewers/0/name",
        "unknown");
    assertFault(
        "reviewers",
        List.of(reviewer("friction", 0.1), reviewer("friction", 0.2)),
        "/reviewers/1/id",
        "id.twice");
  }

  @Test
  void whereThereAreNoThreatsThereIsNoQuestionAboutOne() {
    Map<String, Object> tree = Examples.set(Examples.tree(), "threats", List.of());
    Examples.set(tree, "modifications", List.of());
    Examples.set(tree, "reviewers", List.of(reviewer("threats.fraud.ratePerYear", 0.2)));

    assertThat(ScenarioDocument.read(tree).faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/reviewers/0/answers/threats.fraud.ratePerYear", "question.unknown"));
  }

  @Test
  void whatAModificationAddsMayBeAnswered() {
    Map<String, Object> added = Map.of("id", "new-harm", "kind", "MISUSE", "ratePerYear", 0.1);
    Map<String, Object> tree = Examples.tree();
    Examples.set(
        tree,
        "modifications",
        List.of(
            Map.of(
                "id",
                "adds",
                "effects",
                List.of(Map.of("target", "ADD_THREAT", "threat", added)))));
    Examples.set(tree, "reviewers", List.of(reviewer("threats.new-harm.ratePerYear", 0.2)));

    assertThat(ScenarioDocument.read(tree).faults()).isEmpty();
  }

  @Test
  void completesWhatIsLeftOut() {
    Map<String, Object> defaults = Examples.tree();
    Examples.set(defaults, "threats.0.safeguard", Map.of("API", 0.5));
    Map<String, Object> request = new HashMap<>();
    request.put("copy", new HashMap<>(Map.of("shape", 2)));
    request.put("reach", Map.of("use", Map.of("API", 0.1)));
    request.put("threats", List.of(Map.of("id", "x", "kind", "MISUSE", "ratePerYear", 0.1)));
    Scenario s = Examples.read(ScenarioDocument.complete(request, Examples.read(defaults)));

    assertThat(s.constants().lagShape()).isEqualTo(2);
    assertThat(s.answers().answer(Question.COPY_LAG)).isEqualTo(Quantity.of(1, 1.7, 4.8));
    assertThat(s.answers().answer(Question.reachUse(Access.API))).isEqualTo(Quantity.of(0.1));
    assertThat(s.plan().steps()).isEmpty();
    assertThat(s.benefits()).isEmpty();
    assertThat(s.modifications()).isEmpty();
    assertThat(s.answers().answer(Question.safeguard(s.threats().get(0).id(), Access.API)))
        .isEqualTo(Quantity.of(0.5));
    assertThat(s.seed()).isEqualTo(1);
  }

  @Test
  void aQuantityIsTakenWholeOrNotAtAll() {
    Map<String, Object> request = Map.of("friction", Map.of("p05", 0.1), "benefits", List.of());
    Object whole = ScenarioDocument.complete(request, Examples.example());

    assertThat(ScenarioDocument.read(whole).faults())
        .extracting(Fault::pointer)
        .contains("/friction/p50", "/friction/p95");
    assertThat(
            ScenarioDocument.read(ScenarioDocument.complete("nonsense", Examples.example()))
                .faults())
        .hasSize(1);
  }
}
