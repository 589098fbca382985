package dev.slipway.pathway.document;

import static dev.slipway.pathway.document.DocumentFaults.assertFault;
import static dev.slipway.pathway.document.DocumentFaults.faults;
import static dev.slipway.pathway.document.DocumentFaults.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.pathway.Examples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no part of a scenario can tell alone. */
class CrossChecksTests {

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
}
