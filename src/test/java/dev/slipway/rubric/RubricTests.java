package dev.slipway.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Unit;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class RubricTests {

  private final Rubric rubric = first();

  static Rubric first() {
    try {
      return Rubrics.read(
          new ClassPathResource("rubric/rubric-1.json").getContentAsString(StandardCharsets.UTF_8));
    } catch (java.io.IOException missing) {
      throw new AssertionError(missing);
    }
  }

  @Test
  void knowsItsVersionAndPolicy() {
    assertThat(rubric.version()).isEqualTo(1);
    assertThat(rubric.name()).isEqualTo("Starting rubric");
    assertThat(rubric.policy())
        .isEqualTo(new Policy("MARGIN", 0.01, 0.04, 10, 0.0025, 0.1, 1, 3, 120, 1, 0, 0, true));
  }

  @Test
  void carriesThreatsBenefitsAndScales() {
    assertThat(rubric.threats()).hasSize(12);
    assertThat(rubric.benefits()).hasSize(8);
    assertThat(rubric.outcomeScales())
        .extracting(OutcomeScale::id)
        .containsExactly("board", "sb53", "preparedness");
    Threat weapons =
        rubric.threats().stream().filter(t -> t.id().equals("bio-chem")).findFirst().orElseThrow();
    assertThat(weapons.relative()).isFalse();
    assertThat(weapons.kind()).isEqualTo(ThreatKind.MISUSE);
    assertThat(rubric.answers().answer(Question.threatRate("bio-chem")))
        .isEqualTo(Quantity.of(0.0001, 0.001, 0.01));
    assertThat(weapons.suggestedFor()).containsExactlyInAnyOrder("TEXT", "BIOLOGY", "AGENT");
  }

  @Test
  void listsEveryQuantityThatMayBeAnsweredOnce() {
    // 6 of copying, 15 of reach, 8 of scope, friction, 3 of readiness, 8 of generality, 2
    // exponents,
    // 8 for each of 12 threats, 1 for each of 8 benefits
    int expected = 6 + 15 + 8 + 1 + 3 + 8 + 2 + 12 * 8 + 8;
    assertThat(rubric.questions()).extracting(Question::key).doesNotHaveDuplicates();
    assertThat(rubric.questions()).hasSize(expected);
  }

  @Test
  void saysKindUnitAndBasisOfAQuestion() {
    Question reach = rubric.question("reach.misuse.API").orElseThrow();
    assertThat(reach.kind()).isEqualTo(Kind.UNIT);
    assertThat(reach.unit()).isEqualTo(Unit.SHARE);
    assertThat(rubric.answers().answer(reach)).isEqualTo(Quantity.of(0.2, 0.45, 0.75));
    assertThat(rubric.basis(reach)).isEqualTo("judgement");
    assertThat(rubric.question("copy.acceleration").orElseThrow().kind()).isEqualTo(Kind.ABOVE_ONE);
    assertThat(rubric.answers().answer(Question.safeguard("fraud", Access.OPEN_WEIGHTS)))
        .isEqualTo(Quantity.of(0));
    assertThat(rubric.basis(Question.threatRate("intimate-imagery")))
        .startsWith("judgement; Kapoor");
    assertThat(rubric.question("assuranceSpread.NONE")).isEmpty();
  }

  @Test
  void leavesTheCopyLagToTheCases() {
    Question lag = rubric.question("copy.lagMonths").orElseThrow();
    assertThat(rubric.answers().find(lag)).isEmpty();
    assertThat(rubric.basis(lag)).isEqualTo("cases");
  }

  @Test
  void everyStartingAnswerIsAdmissible() {
    assertThat(rubric.answers().questions()).hasSize(rubric.questions().size() - 1);
    rubric
        .answers()
        .byQuestion()
        .forEach(
            (question, answer) ->
                assertThat(question.range().fault(answer)).as(question.key()).isEmpty());
  }

  @Test
  void keepsItsAnswersUnderAnotherPolicy() {
    PolicyTerms terms = new PolicyTerms(rubric.policy(), rubric.outcomeScales().subList(0, 1));
    Rubric other = rubric.under(terms);
    assertThat(other.terms()).isEqualTo(terms);
    assertThat(other.answers()).isEqualTo(rubric.answers());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> rubric.questions().clear());
  }

  @Test
  void namesWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rubric.of(Map.of("version", 1, "name", "x", "note", "x")))
        .withMessageContaining("/policy");
  }
}
