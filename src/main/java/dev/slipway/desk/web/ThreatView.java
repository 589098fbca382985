package dev.slipway.desk.web;

import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threat or a benefit as the rubric lists it.
 *
 * @param kind kind of threat; null for a benefit
 * @param rate null where it comes about by steps
 */
public record ThreatView(
    String name,
    String description,
    @Nullable String kind,
    @Nullable QuantityView rate,
    List<Step> steps,
    boolean relative,
    String basis) {

  /**
   * A step of a threat's chain.
   *
   * @param without null where it is the same without the model
   */
  public record Step(
      String name, QuantityView with, @Nullable QuantityView without, String basis) {}

  static ThreatView of(Threat threat, Rubric rubric) {
    return new ThreatView(
        threat.name(),
        threat.description(),
        threat.kind().name(),
        threat.isChain() ? null : answer(rubric, Question.threatRate(threat.id())),
        threat.steps().stream().map(step -> step(rubric, threat.id(), step)).toList(),
        threat.relative(),
        threat.basis());
  }

  static ThreatView of(Benefit benefit, Rubric rubric) {
    return new ThreatView(
        benefit.name(),
        benefit.description(),
        null,
        answer(rubric, benefit.rateQuestion()),
        List.of(),
        benefit.relative(),
        benefit.basis());
  }

  private static Step step(Rubric rubric, String threat, Threat.Step step) {
    return new Step(
        step.name(),
        answer(rubric, step.asked().with(threat)),
        step.asked().hasWithout() ? answer(rubric, step.asked().without(threat)) : null,
        step.basis());
  }

  private static QuantityView answer(Rubric rubric, Question question) {
    return QuantityView.of(rubric.answers().answer(question), question.unit().code());
  }
}
