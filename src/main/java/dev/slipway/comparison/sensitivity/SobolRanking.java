package dev.slipway.comparison.sensitivity;

import dev.slipway.elicitation.answer.QuestionRanking;
import dev.slipway.elicitation.answer.Ranking;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Column;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.sensitivity.QuestionSensitivity;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.ScoringService;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Ranks questions by what was last found to matter for a proposal: by their total Sobol' index, or
 * by how far they swing the likelihood where no index tells them apart.
 */
@Component
class SobolRanking implements QuestionRanking {

  private final MattersService matters;
  private final ScoringService scoring;
  private final Rubrics rubrics;

  SobolRanking(MattersService matters, ScoringService scoring, Rubrics rubrics) {
    this.matters = matters;
    this.scoring = scoring;
    this.rubrics = rubrics;
  }

  @Override
  public Optional<Ranking> of(UUID proposalId) {
    return matters
        .newest(proposalId)
        .flatMap(
            found ->
                scoring
                    .find(proposalId, found.scoreId())
                    .map(score -> ranking(found, score.readScenario())));
  }

  private Ranking ranking(Matters found, Scenario scenario) {
    Rubric rubric = rubrics.version(found.rubricVersion()).orElseGet(rubrics::current);
    List<QuestionSensitivity> questions = found.sensitivities().questions();
    boolean indexed = questions.stream().mapToDouble(SobolRanking::index).sum() > 0;
    ToDoubleFunction<QuestionSensitivity> size =
        indexed ? SobolRanking::index : SobolRanking::swing;
    // What cannot be asked has its share too.
    double all = questions.stream().mapToDouble(size).sum();
    Set<Enum<?>> levels = levels(scenario.plan());
    Set<Question> asked = new LinkedHashSet<>(rubric.questions());
    scenario.modifications().forEach(one -> asked.addAll(one.answers().questions()));
    Map<Question, Double> shares = new LinkedHashMap<>();
    for (QuestionSensitivity each : questions) {
      List<Question> moved = moved(each.column(), asked, levels);
      if (all > 0) {
        moved.forEach(one -> shares.put(one, size.applyAsDouble(each) / all / moved.size()));
      }
    }
    return new Ranking(shares);
  }

  /** A question about a level on which nothing depends here moves nothing. */
  private static List<Question> moved(Column column, Set<Question> asked, Set<Enum<?>> levels) {
    return asked.stream()
        .filter(question -> question.column().equals(column))
        .filter(question -> question.level() == null || levels.contains(question.level()))
        .toList();
  }

  private static double index(QuestionSensitivity question) {
    double total = question.bad().total().value();
    return total > 0 ? total : 0;
  }

  private static double swing(QuestionSensitivity question) {
    QuestionSensitivity.Swing swing = question.swing();
    return swing == null ? 0 : Math.abs(swing.high().bad() - swing.low().bad());
  }

  private static Set<Enum<?>> levels(Scenario.Plan plan) {
    Set<Enum<?>> levels = new HashSet<>(List.of(plan.scope(), plan.generality()));
    Stream.ofNullable(plan.today().access()).forEach(levels::add);
    plan.steps().forEach(step -> levels.add(step.access()));
    return levels;
  }
}
