package dev.slipway.pathway.document;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a scenario, its parts in the order in which the format lists them. */
final class ScenarioWriter {

  private ScenarioWriter() {}

  static Map<String, @Nullable Object> write(Scenario s) {
    Scenario.Plan plan = s.plan();
    Tree tree =
        new Tree()
            .put("horizonMonths", plan.horizonMonths())
            .put("today", today(plan.today()))
            .put("plan", plan.steps().stream().map(ScenarioWriter::step).toList())
            .put("scope", plan.scope().name())
            .put("generality", plan.generality().name())
            .put("assurance", plan.assurance().name());
    for (Question question : Question.ofRelease()) {
      Quantity answer = s.answers().answer(question);
      if (!isUsual(question, answer)) {
        tree.put(question.path(), quantity(answer));
      }
    }
    constants(s.constants(), tree);
    return tree.put("threats", s.threats().stream().map(one -> threat(one, s.answers())).toList())
        .put("benefits", s.benefits().stream().map(one -> benefit(one, s.answers())).toList())
        .put(
            "modifications",
            s.modifications().stream().map(one -> modification(one, s.answers())).toList())
        .putIfGiven("reviewers", s.reviewers().isEmpty() ? null : reviewers(s.reviewers()))
        .put("draws", s.draws())
        .put("seed", s.seed())
        .map();
  }

  /** Whether leaving it out says the same: the format names what then holds, not the rubric. */
  private static boolean isUsual(Question question, Quantity answer) {
    return switch (question.family()) {
      case CAPABILITY, SUBSTITUTE_MISUSE, SUBSTITUTE_USE ->
          answer.equals(question.family().ifLeftOut());
      default -> false;
    };
  }

  private static void constants(Scenario.Constants constants, Tree tree) {
    Scenario.Correlation correlation = constants.correlation();
    Tree spread = new Tree();
    for (Assurance assurance : Assurance.values()) {
      spread.put(assurance.name(), constants.spread(assurance));
    }
    tree.put(List.of("copy", "relative"), constants.lagRelative())
        .put(List.of("copy", "shape"), constants.lagShape())
        .put("assuranceSpread", spread)
        .put(
            "correlation",
            new Tree()
                .put("threats", correlation.threats())
                .put("safeguards", correlation.safeguards())
                .put("benefits", correlation.benefits()));
  }

  private static Tree today(Scenario.Today today) {
    return new Tree()
        .put("access", today.access() == null ? null : today.access().name())
        .put("copies", today.copies().name())
        .put("weightsOut", today.weightsOut())
        .put("monthsShown", today.monthsShown());
  }

  private static Map<String, @Nullable Object> step(Scenario.Step step) {
    return new Tree()
        .put("month", step.month())
        .put("access", step.access().name())
        .putIfGiven("shown", step.shown())
        .map();
  }

  static Map<String, @Nullable Object> threat(Threat threat, Answers answers) {
    Tree tree =
        new Tree()
            .put("id", threat.id())
            .put("kind", threat.kind().name())
            .put("relative", threat.relative())
            .putIfGiven("breadth", threat.breadth() ? null : false);
    if (threat.isChain()) {
      tree.put("steps", threat.steps().stream().map(one -> step(threat, one, answers)).toList());
    }
    return answered(
        tree,
        threat.questions().stream()
            .filter(question -> question.family().subject() == Subject.THREAT)
            .toList(),
        answers);
  }

  private static Map<String, @Nullable Object> step(
      Threat threat, ChainStep step, Answers answers) {
    Tree tree = new Tree().put("id", step.id()).put("kind", step.measure().name());
    for (Question side : step.questions(threat.id())) {
      tree.put(side.family().member(), quantity(answers.answer(side)));
    }
    return tree.map();
  }

  static Map<String, @Nullable Object> benefit(Benefit benefit, Answers answers) {
    Tree tree =
        new Tree()
            .put("id", benefit.id())
            .put("relative", benefit.relative())
            .putIfGiven("breadth", benefit.breadth() ? null : false);
    return answered(tree, Question.ofBenefit(benefit.id()), answers);
  }

  private static Map<String, @Nullable Object> answered(
      Tree tree, List<Question> questions, Answers answers) {
    questions.forEach(each -> tree.put(each.path(), quantity(answers.answer(each))));
    return tree.map();
  }

  private static Map<String, @Nullable Object> modification(
      Modification modification, Answers answers) {
    List<Object> effects = new ArrayList<>();
    for (Effect effect : modification.under(answers)) {
      effects.add(EffectWriter.write(effect));
    }
    Tree tree = new Tree().put("id", modification.id()).put("effects", effects);
    if (modification.hasGaps()) {
      tree.put("places", modification.places());
    }
    if (!modification.excludes().isEmpty()) {
      tree.put("excludes", modification.excludes().stream().sorted().toList());
    }
    return tree.map();
  }

  private static List<Object> reviewers(Reviewers reviewers) {
    List<Object> trees = new ArrayList<>();
    for (Reviewer reviewer : reviewers.all()) {
      Tree answers = new Tree();
      reviewer
          .answers()
          .byQuestion()
          .forEach((question, answer) -> answers.put(question.key(), quantity(answer)));
      Tree tree = new Tree().put("id", reviewer.id()).put("weight", reviewer.weight());
      trees.add(tree.put("answers", answers).map());
    }
    return trees;
  }

  static Object quantity(Quantity quantity) {
    if (quantity instanceof Quantity.Percentiles q) {
      return new Tree().put("p05", q.p05()).put("p50", q.p50()).put("p95", q.p95()).map();
    }
    return quantity.p50();
  }
}
