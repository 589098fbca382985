package dev.slipway.rubric.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.audit.Change;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.capability.ComputeClass;
import dev.slipway.stats.Quantity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class RubricDocumentTests {

  private final RubricDocument second = shipped(2);

  static RubricDocument shipped(int version) {
    try {
      return RubricDocument.of(
          new ClassPathResource("rubric/rubric-" + version + ".json")
              .getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void everyEntryCanBeReadAndWritten(int version) {
    RubricDocument document = shipped(version);
    assertThat(document.entries()).extracting(Entry::key).doesNotHaveDuplicates();
    Map<String, Statement> all = new HashMap<>();
    for (Entry entry : document.entries()) {
      List<Quantity> numbers = entry.parts().stream().map(RubricDocumentTests::inRange).toList();
      all.put(entry.key(), new Statement(numbers, "ours", "of " + entry.key()));
    }
    RubricDocument edited = RubricDocument.of(document.with(all).text());
    all.forEach(
        (key, statement) ->
            assertThat(edited.statement(edited.entry(key).orElseThrow()))
                .as(key)
                .isEqualTo(statement));
    assertThat(edited.rubric().questions()).isEqualTo(document.rubric().questions());
    assertThat(RubricDifference.between(document, edited).entries()).hasSize(all.size());
  }

  private static Quantity inRange(Entry.Part part) {
    return Quantity.of(part.range().lowest() == 0 ? 0.3 : part.range().lowest() * 2);
  }

  /** What forms list is what the rubric answers: each question, or what its answer is made of. */
  @Test
  void answersOfTheReleaseThreatsAndBenefitsAreListed() {
    assertThat(second.entries())
        .extracting(Entry::question)
        .contains(
            Question.FRICTION,
            Question.reachMisuse(Access.API),
            Question.threatRate("privacy"),
            Question.benefitRate("science"))
        .doesNotContain(Question.CAPABILITY, Question.COPY_LAG, Question.OPEN_AT_ONCE);
    assertThat(second.entry("threats.fraud.steps.attempts").orElseThrow().parts())
        .extracting(Entry.Part::name)
        .containsExactly("with", "without");
    assertThat(second.entry("threats.fraud")).isEmpty();
    assertThat(second.entry("substitute.SAME")).isPresent();
    assertThat(shipped(1).entry("substitute.SAME")).isEmpty();
  }

  @Test
  void anEditIsWhatTheRubricSaysFromThen() {
    RubricDocument edited =
        second.with(
            Map.of(
                "friction", new Statement(List.of(Quantity.of(0.02)), "our own logs", ""),
                "safeguardByAccess.API",
                    new Statement(List.of(Quantity.of(0.3, 0.6, 0.9)), "our own tests", "report 7"),
                "threats.fraud.steps.attempts",
                    new Statement(
                        List.of(Quantity.of(5), Quantity.of(4)), "counted cases", "Europol 2026"),
                "no.such.entry", new Statement(List.of(Quantity.of(1)), "", "")));
    assertThat(edited.rubric().answers().answer(Question.FRICTION)).isEqualTo(Quantity.of(0.02));
    assertThat(edited.rubric().basis(Question.FRICTION)).isEqualTo("our own logs");
    Question safeguard = Question.safeguard("bio-chem", Access.API);
    assertThat(edited.rubric().answers().answer(safeguard)).isEqualTo(Quantity.of(0.3, 0.6, 0.9));
    assertThat(edited.rubric().basis(safeguard)).isEqualTo("our own tests; report 7");
    assertThat(edited.rubric().basis(Question.safeguard("bio-chem", Access.HOSTED)))
        .isEqualTo("judgement");
    assertThat(RubricDifference.between(second, edited).entries())
        .extracting(each -> each.entry().key())
        .containsExactly("friction", "safeguardByAccess.API", "threats.fraud.steps.attempts");
    assertThat(RubricDifference.between(second, second).isEmpty()).isTrue();
  }

  /** It stands beside its basis in the document, which must not go with the three numbers. */
  @Test
  void referenceComputeMayBeKnownExactly() {
    Statement known = new Statement(List.of(Quantity.of(4e24)), "our register", "");
    RubricDocument edited = second.with(Map.of("referenceCompute.LANGUAGE", known));
    var reference = edited.rubric().reference(ComputeClass.LANGUAGE).orElseThrow();
    assertThat(reference.operations()).isEqualTo(Quantity.of(4e24));
    assertThat(reference.basis()).isEqualTo("our register");
    Statement three =
        new Statement(List.of(Quantity.of(1e24, 3e24, 9e24)), "published", "Epoch AI 2026");
    RubricDocument again = edited.with(Map.of("referenceCompute.LANGUAGE", three));
    assertThat(again.rubric().reference(ComputeClass.LANGUAGE).orElseThrow().operations())
        .isEqualTo(Quantity.of(1e24, 3e24, 9e24));
  }

  /** Documents written before sources stood apart tell both in one text. */
  @Test
  void aSourceStandsApartFromTheBasis() {
    assertThat(statement(second, "threats.bio-chem.steps.able").basis()).isEqualTo("judgement");
    assertThat(statement(second, "threats.bio-chem.steps.able").source())
        .startsWith("Righetti 2025 (GovAI)");
    assertThat(statement(second, "generalityMultiplier.threats.GENERAL_AGENT"))
        .extracting(Statement::basis, Statement::source)
        .containsExactly(
            "judgement; less than in version 1, since capability has an exponent of its own now",
            "");
    Statement said = new Statement(List.of(Quantity.of(0.02)), "counted", "Yearbook 2026");
    RubricDocument edited = RubricDocument.of(second.with(Map.of("friction", said)).text());
    assertThat(statement(edited, "friction")).isEqualTo(said);
    assertThat(edited.rubric().basis(Question.FRICTION)).isEqualTo("counted; Yearbook 2026");
    Statement without = new Statement(List.of(Quantity.of(0.02)), "counted in 2026; by us", "");
    assertThat(statement(edited.with(Map.of("friction", without)), "friction")).isEqualTo(without);
  }

  private static Statement statement(RubricDocument document, String key) {
    return document.statement(document.entry(key).orElseThrow());
  }

  @Test
  void whatIsAddedIsAskedAndWhatIsRetiredIsNot() {
    RubricDocument edited =
        RubricDocument.of(
            second
                .with(List.of(TestOutcomes.chain(), TestOutcomes.benefit()), List.of("fraud"))
                .text());
    assertThat(edited.rubric().questions())
        .contains(
            Question.stepWith("board-grid", "attempts", Measure.COUNT),
            Question.stepWithout("board-grid", "attempts", Measure.COUNT),
            Question.stepWith("board-grid", "blackout", Measure.CHANCE),
            Question.safeguard("board-grid", Access.API),
            Question.benefitRate("board-climate"))
        .noneMatch(each -> each.id().equals("fraud"));
    assertThat(edited.rubric().answers().answer(Question.benefitRate("board-climate")))
        .isEqualTo(Quantity.of(0.01, 0.03, 0.1));
    assertThat(edited.rubric().basis(Question.benefitRate("board-climate")))
        .isEqualTo("counted; Yearbook 2026");
    assertThat(edited.rubric().threatName("fraud")).isEqualTo(second.rubric().threatName("fraud"));
    assertThat(edited.rubric().names("fraud")).isTrue();
    assertThat(edited.rubric().lists("fraud")).isFalse();
    assertThat(statement(edited, "threats.board-grid.steps.attempts"))
        .isEqualTo(
            new Statement(List.of(Quantity.of(4), Quantity.of(3)), "judgement", "Report 2026"));
    RubricDifference difference = RubricDifference.between(second, edited);
    assertThat(difference.added())
        .extracting(ListedOutcome::id)
        .containsExactly("board-grid", "board-climate");
    assertThat(difference.retired()).extracting(ListedOutcome::id).containsExactly("fraud");
    assertThat(difference.entries())
        .filteredOn(each -> each.after() == null)
        .allMatch(each -> each.entry().outcome().equals("fraud"))
        .hasSize(4);
    assertThat(difference.rules()).isEmpty();
  }

  @Test
  void differencesOfTheTwoEditionsAreTold() {
    RubricDifference difference = RubricDifference.between(shipped(1), second);
    assertThat(difference.entries())
        .filteredOn(each -> each.before() == null)
        .extracting(each -> each.entry().key())
        .contains("capabilityExponent.threats", "threats.fraud.steps.groups", "substitute.SAME");
    assertThat(difference.entries())
        .filteredOn(each -> each.after() == null)
        .extracting(each -> each.entry().key())
        .contains("threats.fraud", "copy.openHalfLifeMonths");
    assertThat(difference.rules())
        .extracting(RubricDifference.Rule::about, RubricDifference.Rule::change)
        .contains(
            tuple("", new Change("forecasts", "false", "true")),
            tuple("bio-chem", new Change("relative", "false", "true")),
            tuple("science", new Change("breadth", "true", "false")));
  }

  @Test
  void aVersionHasAnotherNumberNameAndNote() {
    RubricDocument named = RubricDocument.of(second.named(101, "Ours", "Why").text());
    assertThat(named.rubric())
        .extracting(each -> each.version(), each -> each.name(), each -> each.note())
        .containsExactly(101, "Ours", "Why");
    assertThat(RubricDifference.between(second, named).isEmpty()).isTrue();
  }
}
