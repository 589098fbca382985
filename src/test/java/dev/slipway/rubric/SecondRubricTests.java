package dev.slipway.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.rubric.capability.SubstituteKind;
import dev.slipway.stats.Quantity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the second version of the rubric adds to the first. */
class SecondRubricTests {

  private final Rubric rubric = second();

  static Rubric second() {
    try {
      return Rubrics.read(
          new ClassPathResource("rubric/rubric-2.json").getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  @Test
  void asksOfCapabilityAndOfWhatExistsAlready() {
    assertThat(rubric.questions())
        .contains(
            Question.CAPABILITY,
            Question.CAPABILITY_THREATS,
            Question.SUBSTITUTE_MISUSE,
            Question.OPEN_AT_ONCE);
    assertThat(rubric.basis(Question.CAPABILITY)).isEqualTo("profile");
    assertThat(rubric.basis(Question.OPEN_AT_ONCE)).isEqualTo("cases");
    assertThat(rubric.basis(Question.CAPABILITY_THREATS)).startsWith("judgement, held against");
    assertThat(rubric.takesForecasts()).isTrue();
    assertThat(RubricTests.first().takesForecasts()).isFalse();
    assertThat(RubricTests.first().questions()).doesNotContain(Question.CAPABILITY);
    assertThat(RubricTests.first().reference(ComputeClass.LANGUAGE)).isEmpty();
  }

  @Test
  void everyStartingAnswerIsAdmissible() {
    rubric
        .answers()
        .byQuestion()
        .forEach(
            (question, answer) ->
                assertThat(question.range().fault(answer)).as(question.key()).isEmpty());
    assertThat(rubric.questions()).extracting(Question::key).doesNotHaveDuplicates();
    for (ComputeClass each : ComputeClass.values()) {
      Quantity reference = rubric.reference(each).orElseThrow().operations();
      assertThat(reference).isInstanceOf(Quantity.Percentiles.class);
    }
  }

  @Test
  void fourThreatsAreChainsWithWhatTheWorldDoesAnyway() {
    assertThat(rubric.threats().stream().filter(Threat::isChain).map(Threat::id))
        .containsExactlyInAnyOrder("fraud", "intimate-imagery", "cyber-offence", "bio-chem");
    assertThat(rubric.threats())
        .filteredOn(Threat::isChain)
        .allSatisfy(
            each -> {
              assertThat(each.scored().addsToOthers()).isTrue();
              assertThat(each.relative()).isTrue();
              assertThat(each.rateQuestions())
                  .allSatisfy(step -> assertThat(rubric.question(step.key())).contains(step));
              assertThat(each.rateQuestions())
                  .extracting(Question::family)
                  .doesNotContain(Family.THREAT_RATE);
            });
  }

  /** With all steps at their middle, each adds about what the version before it said as a rate. */
  @Test
  void middlesOfChainsMultiplyToTheirRates() {
    assertThat(added("fraud")).isCloseTo(0.0042, within(0.0005));
    assertThat(added("intimate-imagery")).isCloseTo(0.0077, within(0.001));
    assertThat(added("cyber-offence")).isCloseTo(0.0011, within(0.0003));
    assertThat(added("bio-chem")).isCloseTo(0.00045, within(0.0001));
  }

  private double added(String id) {
    Threat threat = rubric.threats().stream().filter(t -> t.id().equals(id)).findFirst().get();
    double with = 1;
    double without = 1;
    for (Threat.Step step : threat.steps()) {
      with *= rubric.answers().answer(step.asked().with(id)).p50();
      without *= rubric.answers().answer(step.asked().without(id)).p50();
    }
    return with - without;
  }

  @Test
  void substitutesAreOrdered() {
    List<Double> misuse =
        List.of(SubstituteKind.values()).stream()
            .map(each -> rubric.substitutes(each).orElseThrow().misuse().p50())
            .toList();
    assertThat(misuse).isSorted().allMatch(share -> share > 0 && share < 1);
  }
}
