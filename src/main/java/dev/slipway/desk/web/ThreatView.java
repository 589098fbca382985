package dev.slipway.desk.web;

import dev.slipway.pathway.question.Question;
import dev.slipway.rubric.Benefit;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Threat;
import org.jspecify.annotations.Nullable;

/**
 * A threat or a benefit as the rubric lists it.
 *
 * @param kind kind of threat; null for a benefit
 */
public record ThreatView(
    String name,
    String description,
    @Nullable String kind,
    QuantityView rate,
    boolean relative,
    String basis) {

  static ThreatView of(Threat threat, Rubric rubric) {
    return new ThreatView(
        threat.name(),
        threat.description(),
        threat.kind().name(),
        rate(rubric, Question.threatRate(threat.id())),
        threat.relative(),
        threat.basis());
  }

  static ThreatView of(Benefit benefit, Rubric rubric) {
    return new ThreatView(
        benefit.name(),
        benefit.description(),
        null,
        rate(rubric, Question.benefitRate(benefit.id())),
        benefit.relative(),
        benefit.basis());
  }

  private static QuantityView rate(Rubric rubric, Question rate) {
    return QuantityView.of(rubric.answers().answer(rate), rate.unit().code());
  }
}
