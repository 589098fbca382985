package dev.slipway.pathway.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one representation of a question. */
class QuestionTests {

  static Stream<Question> everyQuestion() {
    return Stream.of(
            Question.ofRelease().stream(),
            Stream.of("fraud", "two words", "a.b", "safeguard", "x.safeguard.API")
                .flatMap(id -> Question.ofThreat(id).stream()),
            Question.ofBenefit("science").stream())
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("everyQuestion")
  void isFoundByItsKey(Question question) {
    assertThat(Question.parse(question.key())).contains(question);
    assertThat(question).hasToString(question.key());
  }

  @Test
  void ofAStepOrAnEffectIsFoundByWhatIsStored() {
    for (Question question :
        List.of(
            Question.stepWith("fraud", "success", Measure.CHANCE),
            Question.stepWithout("fraud", "groups", Measure.COUNT),
            Question.effect("filters", 1, Target.SAFEGUARD),
            Question.effect("filters", 0, Target.THREAT_RATE),
            Question.COPY_LAG)) {
      assertThat(Question.parse(question.stored())).contains(question);
    }
    assertThat(Question.parse("threats.fraud.steps.success.with")).isEmpty();
    assertThat(Question.parse("threats.fraud.steps.success.with:EFFECT_SHARE")).isEmpty();
    assertThat(Question.parse("threats.fraud.steps..with:COUNT_WITH")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "copy",
        "copy.lagmonths",
        "copy.lagMonths.API",
        "copy.shape",
        "reach.misuse",
        "reach.misuse.OPEN_WEIGHTS",
        "reach.misuse.api",
        "threats",
        "threats.ratePerYear",
        "threats..ratePerYear",
        "threats.fraud",
        "threats.fraud.kind",
        "threats.fraud.safeguard",
        "threats.fraud.safeguard.",
        "benefits.science.safeguard.API",
        "modifications.filters.effects.0",
        "reviewer"
      })
  void whatIsNoneIsNotFound(String key) {
    assertThat(Question.parse(key)).isEmpty();
  }

  @Test
  void keysArePathsInTheDocument() {
    assertThat(Question.PARAMETERS.key()).isEqualTo("parameters");
    assertThat(Question.COPY_LAG.key()).isEqualTo("copy.lagMonths");
    assertThat(Question.leak(Access.API).key()).isEqualTo("reach.leakPerMonth.API");
    assertThat(Question.scopeUse(Scope.DOMAIN).key()).isEqualTo("scopeLimit.use.DOMAIN");
    assertThat(Question.generalityThreats(Generality.GENERAL_AGENT).key())
        .isEqualTo("generalityMultiplier.threats.GENERAL_AGENT");
    assertThat(Question.threatRate("fraud").key()).isEqualTo("threats.fraud.ratePerYear");
    assertThat(Question.safeguard("fraud", Access.OPEN_WEIGHTS).key())
        .isEqualTo("threats.fraud.safeguard.OPEN_WEIGHTS");
    assertThat(Question.benefitRate("science").key()).isEqualTo("benefits.science.ratePerYear");
    assertThat(Question.effect("filters", 1, Target.FRICTION).key())
        .isEqualTo("modifications.filters.effects.1");
  }

  @ParameterizedTest
  @CsvSource({
    "parameters, POSITIVE, 1, 1e15, COUNT",
    "copy.lagMonths, POSITIVE, 0.01, 12000, MONTHS",
    "copy.acceleration, ABOVE_ONE, 1, 1e6, TIMES",
    "copy.exposure, UNIT, 0, 1, SHARE",
    "reach.leakPerMonth.STAGED, POSITIVE, 0, 50, PER_MONTH",
    "generalityMultiplier.benefits.SINGLE_TASK, POSITIVE, 1e-9, 1e6, TIMES",
    "scaleExponent.spread, UNIT, 0, 1, EXPONENT",
    "readiness.halfTimeMonths, POSITIVE, 0.01, 12000, MONTHS",
    "threats.fraud.ratePerYear, POSITIVE, 0, 50, PER_YEAR",
    "threats.fraud.builtInSafeguard, UNIT, 0, 1, SHARE"
  })
  void knowsWhereItsAnswersLie(String key, Kind kind, double lowest, double highest, Unit unit) {
    Question question = Question.parse(key).orElseThrow();

    assertThat(question.range()).isEqualTo(new Range(kind, lowest, highest));
    assertThat(question.kind()).isEqualTo(kind);
    assertThat(question.unit()).isEqualTo(unit);
    assertThat(question.range().fault(Quantity.of(highest * 2))).isPresent();
    assertThat(question.range().fault(Quantity.of(Math.max(lowest, 1e-9)))).isEmpty();
  }

  @Test
  void rangeOfAnEffectFollowsWhatItWorksOn() {
    assertThat(Question.effect("m", 0, Target.SAFEGUARD).kind()).isEqualTo(Kind.UNIT);
    assertThat(Question.effect("m", 0, Target.COPY_EXPOSURE).kind()).isEqualTo(Kind.UNIT);
    assertThat(Question.effect("m", 0, Target.COPY_LAG).range())
        .isEqualTo(new Range(Kind.POSITIVE, 1e-9, 1e6));
    assertThat(Question.effect("m", 0, Target.THREAT_RATE).range())
        .isEqualTo(new Range(Kind.POSITIVE, 0, 1e6));
    Stream.of(Target.values())
        .filter(Target::takesValue)
        .forEach(
            target ->
                assertThat(Question.effect("m", 2, target).family().subject())
                    .isEqualTo(Subject.MODIFICATION));
  }

  @Test
  void levelsOfOneFamilyMoveTogetherAndNothingElse() {
    Question api = Question.safeguard("fraud", Access.API);
    assertThat(api.column()).isEqualTo(Question.safeguard("fraud", Access.STAGED).column());
    assertThat(api.column()).isNotEqualTo(Question.safeguard("weapons", Access.API).column());
    assertThat(api.column().key()).isEqualTo("threats.fraud.safeguard");
    assertThat(Question.reachUse(Access.API).column())
        .isEqualTo(Question.reachUse(Access.STAGED).column())
        .isNotEqualTo(Question.reachMisuse(Access.API).column());
    assertThat(Question.effect("m", 0, Target.FRICTION).column().key())
        .isEqualTo("modifications.m.effects.0");
  }

  @ParameterizedTest
  @CsvSource({
    "reach.misuse.API, reach.misuse",
    "scopeLimit.use.DOMAIN, scopeLimit.use",
    "generalityMultiplier.threats.GENERAL_AGENT, generalityMultiplier.threats",
    "threats.fraud.safeguard.API, threats.fraud.safeguard",
    "threats.fraud.ratePerYear, threats.fraud.ratePerYear",
    "copy.exposure, copy.exposure",
    "friction, friction"
  })
  void isMovedByAColumnWithoutLevels(String key, String column) {
    Question question = Question.parse(key).orElseThrow();
    assertThat(question.column().key()).isEqualTo(column);
    assertThat(Column.read(column)).isEqualTo(question.column());
    assertThat(Question.movedBy(question.column()).orElseThrow().column())
        .isEqualTo(question.column());
  }

  @Test
  void columnsOfStepsAndEffectsTellWhatTheyMove() {
    Question step = Question.stepWithout("fraud", "groups", Measure.COUNT);
    Question effect = Question.effect("filters", 2, Target.READINESS_HALF_TIME);

    assertThat(Question.movedBy(step.column()).orElseThrow().column()).isEqualTo(step.column());
    assertThat(Question.movedBy(effect.column()).orElseThrow().column()).isEqualTo(effect.column());
    assertThat(Column.read("threats.fraud.steps.groups").common()).isEqualTo(Column.THREATS);
    assertThat(Column.read("reviewer")).isSameAs(Column.REVIEWER);
    assertThat(Column.read("no.longer.asked").key()).isEqualTo("no.longer.asked");
  }

  @Test
  void whatIsKeptIsReadBack() {
    everyQuestion().forEach(each -> assertThat(ScenarioPart.read(each.stored())).isEqualTo(each));
    for (Target target : Target.values()) {
      if (target.takesValue()) {
        Question effect = Question.effect("filters", 2, target);
        assertThat(ScenarioPart.read(effect.stored())).isEqualTo(effect);
      }
    }
    for (Measure measure : Measure.values()) {
      Question step = Question.stepWith("fraud", "groups", measure);
      assertThat(ScenarioPart.read(step.stored())).isEqualTo(step);
    }
    for (ScenarioPart.Setting setting : ScenarioPart.Setting.values()) {
      assertThat(ScenarioPart.read(setting.stored())).isEqualTo(setting);
    }
    assertThatThrownBy(() -> ScenarioPart.read("nothing.such"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatWasKeptByItsKeyAloneIsTakenForAShare() {
    assertThat(Question.read("threats.fraud.steps.success.without"))
        .isEqualTo(Question.stepWithout("fraud", "success", Measure.CHANCE));
    assertThat(Question.read("modifications.filters.effects.0"))
        .isEqualTo(Question.effect("filters", 0, Target.SAFEGUARD));
  }

  /** What draws depend on: columns are seeded by these names and numbers. */
  @Test
  void columnsKeepTheirNamesAndNumbers() {
    assertThat(Question.threatRate("fraud").column().name()).isEqualTo("threat/fraud/rate");
    assertThat(Question.safeguard("fraud", Access.API).column().name())
        .isEqualTo("threat/fraud/safeguard");
    assertThat(Question.builtInSafeguard("fraud").column().name())
        .isEqualTo("threat/fraud/builtInSafeguard");
    assertThat(Question.benefitRate("science").column().name()).isEqualTo("benefit/science/rate");
    assertThat(Question.effect("filters", 3, Target.FRICTION).column().name())
        .isEqualTo("effect/filters/3");
    assertThat(Question.threatRate("fraud").column().common()).isEqualTo(Column.THREATS);
    assertThat(Question.builtInSafeguard("fraud").column().common()).isNull();
    Set<Integer> numbers = new HashSet<>();
    Stream.concat(
            Question.ofRelease().stream().map(Question::column).distinct(),
            Column.UNANSWERED.stream())
        .forEach(column -> assertThat(numbers.add(column.number())).as(column.key()).isTrue());
    assertThat(numbers).hasSize(30).allMatch(number -> number >= 0 && number < 30);
  }

  @Test
  void aScenarioAnswersWhatItRaises() {
    Scenario scenario = Examples.example();

    assertThat(scenario.questions()).doesNotHaveDuplicates();
    assertThat(scenario.questions().stream().filter(one -> one.id().isEmpty()))
        .containsExactlyElementsOf(Question.ofRelease());
    Set<Question> own = new HashSet<>(scenario.answers().questions());
    scenario.modifications().forEach(one -> own.addAll(one.answers().questions()));
    assertThat(own).containsExactlyInAnyOrderElementsOf(scenario.questions());
  }

  @Test
  void isAskedWhereItsThreatOrBenefitIsChosen() {
    assertThat(Question.FRICTION.appliesTo(Set.of())).isTrue();
    assertThat(Question.threatRate("fraud").appliesTo(Set.of("fraud"))).isTrue();
    assertThat(Question.threatRate("fraud").appliesTo(Set.of("weapons"))).isFalse();
  }
}
