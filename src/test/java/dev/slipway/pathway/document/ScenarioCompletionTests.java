package dev.slipway.pathway.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a request leaves out comes from the defaults. */
class ScenarioCompletionTests {

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
