package dev.slipway.comparison.sensitivity;

import dev.slipway.elicitation.answer.QuestionRanking;
import dev.slipway.elicitation.answer.Ranking;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.sensitivity.QuestionSensitivity;
import dev.slipway.rubric.Question;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final Rubrics rubrics;

  SobolRanking(MattersService matters, Rubrics rubrics) {
    this.matters = matters;
    this.rubrics = rubrics;
  }

  @Override
  public Optional<Ranking> of(UUID proposalId) {
    return matters.newest(proposalId).map(this::ranking);
  }

  private Ranking ranking(Matters found) {
    Rubric rubric = rubrics.version(found.rubricVersion()).orElseGet(rubrics::current);
    Map<String, Double> shares = shares(found.sensitivities().questions());
    Set<String> levels = levels(found.scenario());
    Map<String, Double> byQuestion = new LinkedHashMap<>();
    shares.forEach(
        (key, share) -> {
          List<Question> moved =
              rubric.questions().stream()
                  .filter(question -> question.movesWith().equals(key))
                  .filter(question -> isReached(question, levels))
                  .toList();
          moved.forEach(question -> byQuestion.put(question.key(), share / moved.size()));
        });
    return new Ranking(byQuestion);
  }

  /** By the key of what is drawn; what cannot be asked has its share too. */
  private static Map<String, Double> shares(List<QuestionSensitivity> questions) {
    Map<String, Double> byIndex = shares(questions, SobolRanking::index);
    return byIndex.isEmpty() ? shares(questions, SobolRanking::swing) : byIndex;
  }

  private static Map<String, Double> shares(
      List<QuestionSensitivity> questions, ToDoubleFunction<QuestionSensitivity> of) {
    double sum = questions.stream().mapToDouble(of).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    if (sum > 0) {
      questions.forEach(
          question -> shares.put(question.question(), of.applyAsDouble(question) / sum));
    }
    return shares;
  }

  private static double index(QuestionSensitivity question) {
    double total = question.bad().total().value();
    return total > 0 ? total : 0;
  }

  private static double swing(QuestionSensitivity question) {
    QuestionSensitivity.Swing swing = question.swing();
    return swing == null ? 0 : Math.abs(swing.high().bad() - swing.low().bad());
  }

  /** A question about a level on which nothing depends here moves nothing. */
  private static boolean isReached(Question question, Set<String> levels) {
    String key = question.key();
    return key.equals(question.movesWith())
        || levels.contains(key.substring(key.lastIndexOf('.') + 1));
  }

  private static Set<String> levels(Scenario scenario) {
    Set<String> levels = new HashSet<>();
    Stream.ofNullable(scenario.plan().today().access()).map(Enum::name).forEach(levels::add);
    scenario.plan().steps().forEach(step -> levels.add(step.access().name()));
    levels.add(scenario.plan().scope().name());
    levels.add(scenario.plan().generality().name());
    return levels;
  }
}
